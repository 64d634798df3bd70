import { elementOf } from "../../legislation/elements/elementOf.js";
import { labelIn } from "./coded.js";
import type { PeriodicMessages } from "./periodic/periodicMessages.js";
import type { ReportMessages } from "./reportMessages.js";

/** The catalogues of a language. */
export interface Catalogues {
  /** The sentences that all reports have, with the labels of codes. */
  readonly messages: ReportMessages;
  /** Those that a report by an outline has. */
  readonly periodic: PeriodicMessages;
}

/**
 * The name of elements of the law that are told together, in a language: acts by offence, act and mode, out of the labels of their codes.
 *
 * @param elements - Identifiers of the elements.
 * @param english - Their name in English, which stands for one that the catalogue does not know.
 * @param catalogues - The language.
 * @returns The name.
 */
export function elementNameIn(
  elements: readonly string[],
  english: string,
  { messages, periodic }: Catalogues,
): string {
  const known = elements.flatMap((id) => elementOf(id) ?? []);
  const [first] = known;
  if (messages.language === "en" || first === undefined) return english;
  const { id, offence, conduct, mode } = first;
  if (offence === undefined || conduct === undefined) {
    const names: Readonly<Record<string, string>> = periodic.elements;
    return names[id] ?? english;
  }
  const acts = known.flatMap(({ conduct: act }) =>
    act === undefined ? [] : [labelIn(messages, "conducts", act)],
  );
  const manner = mode === undefined ? "" : ` (${labelIn(messages, "modes", mode)})`;
  return `${labelIn(messages, "offenceCodes", offence)}${messages.punctuation.colon}${acts.join(", ")}${manner}`;
}
