import { cutSuggestionSchema } from "../../report/budget/cutSuggestion.js";
import { sectionBudgetSchema, wordBudgetSchema } from "../../report/budget/wordBudgetModel.js";
import {
  completenessItemSchema,
  completenessStateSchema,
  completenessTableSchema,
  outlineCompletenessSchema,
} from "../../report/completeness/outlineCompletenessModel.js";
import { lengthLimitSchema } from "../../report/outlines/lengthLimit.js";
import { periodicReportSchema } from "../../report/periodic/periodicReport.js";
import { part, wire } from "../schemaPart.js";

/** A report by an outline, with how complete and how long it is. */
export const reportParts = [
  part("completeness-item", completenessItemSchema),
  part("completeness-state", completenessStateSchema),
  part("completeness-table", completenessTableSchema),
  part("cut-suggestion", cutSuggestionSchema),
  part("length-limit", lengthLimitSchema),
  part("outline-completeness", outlineCompletenessSchema),
  wire("periodic-report", "Report by an outline", periodicReportSchema),
  part("section-budget", sectionBudgetSchema),
  part("word-budget", wordBudgetSchema),
];
