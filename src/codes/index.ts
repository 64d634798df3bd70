export { actionStatuses, type ActionStatus } from "./actionStatuses.js";
export { ageBands, type AgeBand, type AgeBandEntry } from "./ageBands.js";
export { assessorKinds, type AssessorKind } from "./assessorKinds.js";
export { clusters, type Cluster } from "./clusters.js";
export type { CodeEntry } from "./codeEntry.js";
export { codesOf } from "./codesOf.js";
export { countryCodeOf, countryCodes, countryNameOf, isCountryCode, type CountryCode } from "./countries.js";
export { directnesses, type Directness } from "./directnesses.js";
export { evidenceLevels, type EvidenceLevel } from "./evidenceLevels.js";
export { instruments, type Instrument } from "./instruments.js";
export { labelOf } from "./labelOf.js";
export { paragraphKinds, type ParagraphKind } from "./paragraphKinds.js";
export { recommendationStrengths, type RecommendationStrength } from "./recommendationStrengths.js";
export { responseStatuses, type ResponseStatus } from "./responseStatuses.js";
export {
  alpha2ByAlpha3,
  isSubdivisionCode,
  isSubdivisionOf,
  recordCountryCodes,
  subdivisionCodes,
} from "./subdivisions.js";
