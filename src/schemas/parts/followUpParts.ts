import { evidenceLinkSchema, evidenceSchema, evidenceSubjectSchema } from "../../evidence/evidence.js";
import { assessmentSchema } from "../../recommendations/assessment.js";
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
import { caseFileRules } from "../rules/caseFileRules.js";
import { evidenceRules } from "../rules/evidenceRules.js";
import { part, wire } from "../schemaPart.js";

/** A case file, the report that is made of it, and what both hold. */
export const followUpParts = [
  wire("assessment", "Assessment", assessmentSchema),
  wire("case-file", "Case file", caseFileSchema, caseFileRules),
  part("completeness", completenessSchema),
  wire("evidence", "Evidence", evidenceSchema, evidenceRules),
  part("evidence-link", evidenceLinkSchema),
  part("evidence-subject", evidenceSubjectSchema),
  wire("follow-up-report", "Follow-up report", followUpReportSchema),
  wire("measure", "Measure", measureSchema),
  part("measure-kind", measureKindSchema),
  part("received-report", receivedReportSchema),
  wire("recommendation", "Recommendation", recommendationSchema),
  part("set-deadline", setDeadlineSchema),
  part("timeline-event", timelineEventSchema),
  part("unanswered", unansweredSchema),
];
