import type { SectionFragment } from "../../fragments/section.js";

/**
 * What a difference of two reports needs of each of them. A report that was kept as JSON has this form when it is read back.
 *
 * @example
 * import type { ReportDraft } from "opsc/report";
 * const draft: ReportDraft = { fragments: [], recommendations: [{ id: "X#9", answered: true }] };
 * draft.recommendations.length; //=> 1
 */
export interface ReportDraft {
  /** The sections. */
  readonly fragments: readonly SectionFragment[];
  /** Every recommendation, with whether the report answers it. */
  readonly recommendations: readonly { readonly id: string; readonly answered: boolean }[];
}
