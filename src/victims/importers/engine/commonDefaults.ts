import type { ImporterName } from "../codes/importerNames.js";
import { importing } from "../codes/importSource.js";
import type { ImportDefault } from "../importDefault.js";

const entry = (field: string, value: unknown, note: string, within?: string): ImportDefault => ({
  field,
  value,
  ...(within === undefined ? {} : { within }),
  note,
  source: importing,
  verified: true,
});

const nothingSaid = "The column is absent or empty.";
const noColumn = "The system has no such column.";

/** What holds for every record of a system unless a column says otherwise. */
export const commonDefaults = (system: ImporterName): readonly ImportDefault[] => [
  entry("schemaVersion", 1, "The shape that the importer makes."),
  entry("sourceSystem", system, "The importer's own name."),
  entry("registeringOrganisation", "unknown", nothingSaid),
  entry("identificationStatus", "presumed", "A row is no decision of a competent body."),
  entry("offences[].mode", "unknown", noColumn),
  entry("offences[].basis", "mapped", "No row holds a finding under the Protocol."),
  entry("offences[].online", "unknown", noColumn),
  entry("offences[].reach", "unknown", noColumn),
  entry("sex", "unknown", nothingSaid),
  entry("ageAtOffence", { kind: "unknown", reason: "unknown" }, nothingSaid),
  entry("ageAtRegistration", { kind: "unknown", reason: "unknown" }, nothingSaid),
  entry("ethnicOrigin.kind", "recorded", "A declared code was found.", "ethnicOrigin"),
  entry("ethnicOrigin.selfIdentified", "unknown", noColumn, "ethnicOrigin"),
  entry("placeOfOffence.country", "unknown", nothingSaid, "placeOfOffence"),
  entry("placeOfResidence.country", "unknown", nothingSaid, "placeOfResidence"),
  entry("disability.present", "yes", "A declared domain of functioning was found.", "disability"),
  entry("migration.status", "unknown", nothingSaid, "migration"),
  entry("services[].status", "unknown", nothingSaid),
  entry("processing.legitimateBasis", "unknown", nothingSaid, "processing"),
  entry("processing.reportingConsent", "unknown", nothingSaid, "processing"),
];
