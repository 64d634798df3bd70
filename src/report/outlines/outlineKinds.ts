import type { CodeEntry } from "../../codes/codeEntry.js";

/** The kinds of report for which the package has an outline. */
export const outlineKinds = [
  {
    code: "initial-report",
    label: "Initial report under the Protocol",
    definition: "The first report that a State makes after the Protocol enters into force for it.",
    source: { title: "OPSC", locator: "art. 12 (1)" },
    verified: true,
  },
  {
    code: "periodic-report-part",
    label: "Part of a periodic report under the Convention",
    definition: "What a periodic report under the Convention says on the Protocol after the initial report.",
    source: { title: "OPSC", locator: "art. 12 (2)" },
    verified: true,
  },
  {
    code: "replies-to-list-of-issues",
    label: "Replies to a list of issues",
    definition: "Written answers to the questions that the Committee asks on a report before the dialogue.",
    source: { title: "CRC/C/OPSC/TKM/Q/1" },
    verified: true,
  },
  {
    code: "replies-under-simplified-procedure",
    label: "Replies under the simplified procedure",
    definition: "Answers to a list of issues prior to reporting, which are themselves the report.",
    source: {
      title: "OHCHR, Committee on the Rights of the Child",
      locator: "simplified reporting procedure",
    },
    verified: true,
  },
  {
    code: "follow-up-matrix",
    label: "Matrix of the follow-up",
    definition:
      "Every recommendation in a table with what became of it; a working paper that no body asks for.",
    source: { title: "opsc: outlines of reports", locator: "docs/report-outlines.md" },
    verified: true,
  },
  {
    code: "alternative-report",
    label: "Alternative report of a non-governmental organisation",
    definition: "A submission to the Committee by others than the State, beside the report of the State.",
    source: { title: "Child Rights Connect", locator: "submissions to the Committee" },
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link outlineKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { outlineKinds, type OutlineKind } from "opsc/report";
 * const kind: OutlineKind = "replies-to-list-of-issues";
 * labelOf(outlineKinds, kind); //=> "Replies to a list of issues"
 */
export type OutlineKind = (typeof outlineKinds)[number]["code"];
