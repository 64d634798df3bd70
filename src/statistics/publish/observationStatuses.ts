import type { CodeEntry } from "../../codes/codeEntry.js";
import type { CellValue } from "../model/cellValue.js";

const source = {
  title: "SDMX code list CL_OBS_STATUS",
  locator: "SDMX:CL_OBS_STATUS(2.0)",
  url: "https://sdmx.org/?page_id=3215",
} as const;

/**
 * Observation statuses that a published cell can have. Later versions of the list (2.1 to 2.3) add codes; these four were read
 * in version 2.0. The code list of confidentiality tells primary from secondary suppression, and is not used here for that reason.
 */
export const observationStatuses = [
  {
    code: "A",
    label: "Normal value",
    definition: "The value is a count, zero included.",
    source,
    verified: true,
  },
  {
    code: "L",
    label: "Missing value; data exist but were not collected",
    definition: "Nobody counted.",
    source,
    verified: true,
  },
  {
    code: "M",
    label: "Missing value; data cannot exist",
    definition: "There can be no such person or case.",
    source,
    verified: true,
  },
  {
    code: "Q",
    label: "Missing value; suppressed",
    definition: "The value is withheld, so that nobody is disclosed by it or through it.",
    source,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link observationStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { observationStatuses, type ObservationStatus } from "opsc/statistics";
 * const code: ObservationStatus = "Q";
 * labelOf(observationStatuses, code); //=> "Missing value; suppressed"
 */
export type ObservationStatus = (typeof observationStatuses)[number]["code"];

const codes = {
  count: "A",
  suppressed: "Q",
  "not-collected": "L",
  "not-applicable": "M",
} as const satisfies Readonly<Record<CellValue["kind"], ObservationStatus>>;

/** The observation status of what a cell says. */
export const observationStatusOf = (value: CellValue): ObservationStatus => codes[value.kind];
