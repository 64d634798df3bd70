import { benchmarkFactSchema } from "../../benchmarks/benchmarkFact.js";
import { measuredValueSchema } from "../../benchmarks/measuredValue.js";
import { evidenceLinkSchema, evidenceSchema, evidenceSubjectSchema } from "../../evidence/evidence.js";
import { assessmentSchema } from "../../recommendations/assessment.js";
import { domesticProvisionSchema, elementStatementSchema } from "../../legislation/domesticProvision.js";
import {
  caseFileSchema,
  receivedReportSchema,
  setDeadlineSchema,
  timelineEventSchema,
} from "../../recommendations/caseFile.js";
import { measureKindSchema, measureSchema } from "../../recommendations/measure.js";
import { recommendationSchema } from "../../recommendations/recommendation.js";
import { completenessSchema, unansweredSchema } from "../../report/completeness.js";
import { followUpReportSchema } from "../../report/followUpReport.js";
import { benchmarkFactRules } from "../rules/benchmarkFactRules.js";
import { caseFileRules } from "../rules/caseFileRules.js";
import { domesticProvisionRules } from "../rules/domesticProvisionRules.js";
import { evidenceRules } from "../rules/evidenceRules.js";
import { part, wire } from "../schemaPart.js";

/** A case file, the report that is made of it, and what both hold. */
export const followUpParts = [
  wire("assessment", "Assessment", assessmentSchema),
  part("benchmark-fact", benchmarkFactSchema, benchmarkFactRules),
  wire("case-file", "Case file", caseFileSchema, caseFileRules),
  part("completeness", completenessSchema),
  wire("domestic-provision", "Domestic provision", domesticProvisionSchema, domesticProvisionRules),
  part("element-statement", elementStatementSchema),
  wire("evidence", "Evidence", evidenceSchema, evidenceRules),
  part("evidence-link", evidenceLinkSchema),
  part("evidence-subject", evidenceSubjectSchema),
  wire("follow-up-report", "Follow-up report", followUpReportSchema),
  wire("measure", "Measure", measureSchema),
  part("measure-kind", measureKindSchema),
  part("measured-value", measuredValueSchema),
  part("received-report", receivedReportSchema),
  wire("recommendation", "Recommendation", recommendationSchema),
  part("set-deadline", setDeadlineSchema),
  part("timeline-event", timelineEventSchema),
  part("unanswered", unansweredSchema),
];
