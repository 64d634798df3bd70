export {
  evidenceLinkSchema,
  evidenceSchema,
  evidenceSubjectSchema,
  type Evidence,
  type EvidenceLink,
  type EvidenceSubject,
} from "./evidence.js";
