export { assembleFollowUp, type AssembleOptions } from "./assembleFollowUp.js";
export { completenessSchema, unansweredSchema, type Completeness, type Unanswered } from "./completeness.js";
export { followUpReportSchema, type FollowUpReport } from "./followUpReport.js";
export type { ReportLanguage } from "./messages/messagesIn.js";
