import type { CodeEntry } from "./codeEntry.js";

/** The instruments whose concluding observations the Committee on the Rights of the Child adopts. */
export const instruments = [
  {
    code: "CRC",
    label: "Convention on the Rights of the Child",
    definition: "The Convention itself; its periodic reports carry the follow-up to both older Protocols.",
    source: { title: "Convention on the Rights of the Child", locator: "art. 44" },
    verified: true,
  },
  {
    code: "OPSC",
    label: "Optional Protocol on the sale of children and sexual exploitation (OPSC)",
    definition: "The Protocol this package is about.",
    source: { title: "OPSC", locator: "art. 12" },
    verified: true,
  },
  {
    code: "OPAC",
    label: "Optional Protocol on the involvement of children in armed conflict (OPAC)",
    definition: "Read here because its concluding observations have the same form.",
    source: { title: "OPAC", locator: "art. 8" },
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link instruments}.
 *
 * @example
 * import { instruments, labelOf, type Instrument } from "opsc/codes";
 * const instrument: Instrument = "CRC";
 * labelOf(instruments, instrument); //=> "Convention on the Rights of the Child"
 */
export type Instrument = (typeof instruments)[number]["code"];
