import type { CodeEntry } from "../codes/codeEntry.js";

const source = { title: "opsc: two readings of the Protocol", locator: "docs/protocol.md" } as const;

/** The two layers in which the Protocol is read. They are never merged: what the Committee expects is not passed off as treaty text. */
export const readings = [
  {
    code: "treaty-minimum",
    label: "Treaty minimum",
    definition: "What the words of the Protocol oblige a State party to do, and no more.",
    source: source,
    verified: true,
  },
  {
    code: "committee-expectation",
    label: "Committee expectation",
    definition:
      "What the Committee asks for in its concluding observations and guidelines, on top of the treaty minimum.",
    source: source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link readings}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { readings, type Reading } from "opsc/protocol";
 * const code: Reading = "treaty-minimum";
 * labelOf(readings, code); //=> "Treaty minimum"
 */
export type Reading = (typeof readings)[number]["code"];
