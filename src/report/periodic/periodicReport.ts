import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import type { CountryCode } from "../../codes/countries.js";
import { sectionFragmentSchema, type SectionFragment } from "../../fragments/section.js";
import { issueSchema, type Issue } from "../../issues/issue.js";
import type { PlainDate } from "../../time/plainDate.js";
import { wordBudgetSchema, type WordBudget } from "../budget/wordBudgetModel.js";
import {
  outlineCompletenessSchema,
  type OutlineCompleteness,
} from "../completeness/outlineCompletenessModel.js";
import type { ReportView } from "../messages/periodic/periodicMessages.js";
import { outlineKinds, type OutlineKind } from "../outlines/outlineKinds.js";
import { reportHead } from "../reportHead.js";

/**
 * A report to the Committee as typed fragments, with how complete and how long it is. Renderers make a document of it.
 *
 * @example
 * import { turkmenistan } from "opsc/casebook";
 * import { assembleReport, periodicReportSchema, type PeriodicReport } from "opsc/report";
 * const report: PeriodicReport = assembleReport(
 *   { caseFile: turkmenistan },
 *   { outline: "initial-report", asOf: "2025-04-01" },
 * );
 * periodicReportSchema.parse(report).budget.total.limit; //=> 31800
 */
export interface PeriodicReport {
  /** Title of the report, in its language. */
  readonly title: string;
  /** Language of the report, as a BCP 47 tag. */
  readonly language: string;
  /** The State, as a three-letter ISO 3166-1 code. */
  readonly state: CountryCode;
  /** Symbol of the concluding observations that it follows. */
  readonly symbol: string;
  /** The day for which it holds. */
  readonly asOf: PlainDate;
  /** Name of the outline. */
  readonly outline: OutlineKind;
  /** Whose report it is: the State's, or that of somebody beside it. */
  readonly view: ReportView;
  /** Whether the case or a table is made up; every rendering then says so. */
  readonly synthetic: boolean;
  /** The sections: those of the outline under its names, and annexes. */
  readonly fragments: readonly SectionFragment[];
  /** What the checks found in the case, in the report against its outline, and in its length. */
  readonly findings: readonly Issue[];
  /** How complete it is. */
  readonly completeness: OutlineCompleteness;
  /** How long it is. */
  readonly budget: WordBudget;
}

/** Validates a {@link PeriodicReport}. */
export const periodicReportSchema = z.strictObject({
  ...reportHead,
  outline: z.enum(codesOf(outlineKinds)),
  view: z.enum(["state", "alternative"]),
  synthetic: z.boolean(),
  fragments: z.array(sectionFragmentSchema),
  findings: z.array(issueSchema),
  completeness: outlineCompletenessSchema,
  budget: wordBudgetSchema,
}) satisfies z.ZodType<PeriodicReport>;
