import type { Reading } from "../../protocol/readings.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import type { ComplianceScore } from "../../scoring/model/complianceScore.js";
import type { Source } from "../../sources/source.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import type { PartialDate } from "../../time/partialDate.js";
import type { PlainDate } from "../../time/plainDate.js";
import type { ChartWords } from "../charts/chartWords.js";
import type { ReportLanguage } from "../messages/messagesIn.js";
import type { ReportView } from "../messages/periodic/periodicMessages.js";
import type { OutlineKind } from "../outlines/outlineKinds.js";
import type { ReportTexts } from "./reportTexts.js";

/**
 * Something that the Committee welcomed in its observations, such as a treaty joined. `PositiveAspect` of `opsc/casebook` has this form.
 *
 * @example
 * import type { WelcomedDevelopment } from "opsc/report";
 * const development: WelcomedDevelopment = {
 *   title: "ILO Minimum Age Convention, 1973 (No. 138)",
 *   on: "2012-03",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 4 (b)" },
 * };
 * development.on; //=> "2012-03"
 */
export interface WelcomedDevelopment {
  /** What it is. */
  readonly title: string;
  /** When it happened, as far as known. */
  readonly on: PartialDate;
  /** The paragraph that welcomes it. */
  readonly source: Source;
}

/**
 * What a report to the Committee is assembled from.
 *
 * @example
 * import { turkmenistan, turkmenistanPositiveAspects } from "opsc/casebook";
 * import type { ReportInput } from "opsc/report";
 * const input: ReportInput = {
 *   caseFile: turkmenistan,
 *   welcomed: turkmenistanPositiveAspects,
 *   narratives: { prevention: "Programmes reach every region.\n\nThey are evaluated each year." },
 * };
 * input.caseFile.state; //=> "TKM"
 */
export interface ReportInput extends ReportTexts {
  /** The case file, checked. */
  readonly caseFile: CaseFile;
  /** Protected tables, each with a token of its own; nothing else is taken. */
  readonly tables?: readonly ProtectedTable[] | undefined;
  /** The degree of compliance, where it is to stand in the report. */
  readonly score?: ComplianceScore | undefined;
  /** What the Committee welcomed. */
  readonly welcomed?: readonly WelcomedDevelopment[] | undefined;
}

/**
 * Which report is assembled, for which day, in which language and in whose view.
 *
 * @example
 * import type { ReportOptions } from "opsc/report";
 * const options: ReportOptions = { outline: "alternative-report", asOf: "2025-04-01", language: "fr" };
 * options.language; //=> "fr"
 */
export interface ReportOptions {
  /** Name of the outline. */
  readonly outline: OutlineKind;
  /** The day for which the report holds; what is dated later is left out. */
  readonly asOf: PlainDate;
  /** The language; English where it is left out. */
  readonly language?: ReportLanguage | undefined;
  /** Whose report it is; that of the State where it is left out, save for the outline of an alternative report. */
  readonly view?: ReportView | undefined;
  /** Reading under which the law is held against the Protocol; the treaty's words for a State, the Committee's for others. */
  readonly reading?: Reading | undefined;
  /** Whether there are charts beside the tables, in the words of the language or in words of your own; there are none where it is left out. */
  readonly charts?: boolean | ChartWords | undefined;
}
