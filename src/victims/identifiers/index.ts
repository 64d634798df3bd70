export { identifierFindingSchema, type IdentifierFinding } from "./identifierFinding.js";
export { identifierKindOfKey } from "./identifierKindOfKey.js";
export { identifierKinds, type IdentifierKind } from "./identifierKinds.js";
export { issuesOfFindings } from "./issuesOfFindings.js";
export { scanForIdentifiers } from "./scanForIdentifiers.js";
export type { ScanOptions } from "./scanOptions.js";
