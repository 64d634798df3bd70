import { labelOf } from "../../codes/labelOf.js";
import { conducts, type ConductCode } from "../../protocol/conducts.js";
import type { Mode } from "../../protocol/modes.js";
import type { OffenceCode } from "../../protocol/offenceCodes.js";

/** What follows the verbs of an offence. */
const objects: Readonly<Record<OffenceCode, string>> = {
  "sale-sexual-exploitation": "a child for sexual exploitation",
  "sale-organs": "a child so that organs are transferred for profit",
  "sale-forced-labour": "a child for forced labour",
  "improper-adoption-consent": "to an adoption as an intermediary",
  "exploitation-in-prostitution": "a child for exploitation in prostitution",
  "child-sexual-abuse-material": "child sexual abuse material",
};

const lead: Readonly<Record<Mode, string>> = {
  attempt: "attempt at ",
  complicity: "complicity in ",
  participation: "participation in ",
};

const anyOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]!}`;

/** An act, or several acts of one offence in one mode: what the words of an element and of a gap are made of. */
export interface Act {
  /** The offence. */
  readonly offence: OffenceCode;
  /** Its acts, in the order of the treaty. */
  readonly conducts: readonly ConductCode[];
  /** Whether the treaty reaches the act for one of its own purposes only, as it does possession. */
  readonly narrowed: boolean;
  /** The mode; left out for commission. */
  readonly mode?: Mode | undefined;
}

/** Names acts in a few words, in small letters: "attempt at offering or accepting a child for forced labour". */
export function actWords({ offence, conducts: codes, narrowed, mode }: Act): string {
  const verbs = anyOf(codes.map((code) => labelOf(conducts, code).toLowerCase()));
  return `${mode === undefined ? "" : lead[mode]}${verbs} ${objects[offence]}${narrowed ? " for one of the purposes that the treaty lists" : ""}`;
}
