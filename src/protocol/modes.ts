import type { CodeEntry } from "../codes/codeEntry.js";

const opsc = (locator: string) => ({ title: "OPSC", locator }) as const;

/** The ways beside commission that article 3 (2) extends every offence to, subject to national law. */
export const modes = [
  {
    code: "attempt",
    label: "Attempt",
    definition: "The act was begun and not completed.",
    source: opsc("art. 3 (2)"),
    verified: true,
  },
  {
    code: "complicity",
    label: "Complicity",
    definition: "Somebody aided or abetted the act of another.",
    source: opsc("art. 3 (2)"),
    verified: true,
  },
  {
    code: "participation",
    label: "Participation",
    definition: "Somebody took part in the act with others.",
    source: opsc("art. 3 (2)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link modes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { modes, type Mode } from "opsc/protocol";
 * const code: Mode = "attempt";
 * labelOf(modes, code); //=> "Attempt"
 */
export type Mode = (typeof modes)[number]["code"];
