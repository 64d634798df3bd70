export { proceedingPseudonymOf } from "./proceedingPseudonymOf.js";
export { proceedingPseudonymSchema, type ProceedingPseudonym } from "./proceedingPseudonym.js";
export { pseudonymSchema, type Pseudonym } from "./pseudonym.js";
export type { PseudonymInput, PseudonymSettings } from "./pseudonymInput.js";
export { importPseudonymKey, type PseudonymKey } from "./pseudonymKey.js";
export { pseudonymOf } from "./pseudonymOf.js";
export { pseudonymsOf } from "./pseudonymsOf.js";
export { pseudonymVersions, type PseudonymVersion } from "./pseudonymVersions.js";
