import type { CodeEntry } from "../../codes/codeEntry.js";
import { htcds, primero } from "./recordSources.js";

/** Standing of the child in the State that registers. */
export const migrationStatuses = [
  {
    code: "resident",
    label: "Resident",
    definition: "Lives in the State and belongs to no other group.",
    source: primero,
    verified: true,
  },
  {
    code: "internally-displaced",
    label: "Internally displaced",
    definition: "Displaced inside the State.",
    source: primero,
    verified: true,
  },
  {
    code: "refugee",
    label: "Refugee",
    definition: "Recognised as a refugee.",
    source: primero,
    verified: true,
  },
  {
    code: "asylum-seeker",
    label: "Asylum seeker",
    definition: "Has applied for asylum.",
    source: primero,
    verified: true,
  },
  {
    code: "stateless",
    label: "Stateless person",
    definition: "Registered as a stateless person.",
    source: primero,
    verified: true,
  },
  {
    code: "returnee",
    label: "Returnee",
    definition: "Has come back from abroad.",
    source: primero,
    verified: true,
  },
  {
    code: "irregular",
    label: "Irregular migrant",
    definition: "Is in the State without the papers that it asks for.",
    source: htcds,
    verified: true,
  },
  {
    code: "other-foreign",
    label: "Other foreign national",
    definition: "A foreign national of another standing.",
    source: primero,
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link migrationStatuses}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { migrationStatuses, type MigrationStatus } from "opsc/victims";
 * const code: MigrationStatus = "internally-displaced";
 * labelOf(migrationStatuses, code); //=> "Internally displaced"
 */
export type MigrationStatus = (typeof migrationStatuses)[number]["code"];
