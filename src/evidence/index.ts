export {
  evidenceLinkSchema,
  evidenceSchema,
  evidenceSubjectSchema,
  type Evidence,
  type EvidenceLink,
  type EvidenceSubject,
} from "./evidence.js";
export { evidenceFindings } from "./evidenceFindings.js";
export { highestLevel } from "./highestLevel.js";
export { isIndependentlyVerified } from "./isIndependentlyVerified.js";
export { speaksOnlyOfTrafficking } from "./speaksOnlyOfTrafficking.js";
