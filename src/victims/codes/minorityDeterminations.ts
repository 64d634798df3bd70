import type { CodeEntry } from "../../codes/codeEntry.js";
import { crc, opsc, own } from "./recordSources.js";

/** What the ages of a record say about childhood at the time of the offence. */
export const minorityDeterminations = [
  {
    code: "child",
    label: "Child",
    definition: "Certainly under 18 when the offence began, and not known to be 18 or more when registered.",
    source: crc,
    verified: true,
  },
  {
    code: "presumed-child",
    label: "Presumed child",
    definition: "Presumed to be under 18; counted as a child, in a category of its own.",
    source: opsc("art. 8 (2)"),
    verified: true,
  },
  {
    code: "child-at-offence-adult-at-registration",
    label: "Child at the offence, adult at registration",
    definition: "Certainly under 18 when the offence began and certainly 18 or more when registered.",
    source: own,
    verified: true,
  },
  {
    code: "adult",
    label: "Adult",
    definition: "Certainly 18 or more when the offence began; outside the Protocol.",
    source: crc,
    verified: true,
  },
  {
    code: "indeterminate",
    label: "Indeterminate",
    definition: "The ages given do not decide it.",
    source: opsc("art. 8 (2)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link minorityDeterminations}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { minorityDeterminations, type MinorityDetermination } from "opsc/victims";
 * const code: MinorityDetermination = "presumed-child";
 * labelOf(minorityDeterminations, code); //=> "Presumed child"
 */
export type MinorityDetermination = (typeof minorityDeterminations)[number]["code"];
