import type { ValidatorOptions } from "../validatorOptions.js";
import type { PseudonymSettings } from "../pseudonyms/index.js";
import type { VictimRecord } from "../record/victimRecord.js";

/**
 * How the pseudonyms of imported records are made.
 *
 * @example
 * import { importPseudonymKey, type ImportSettings } from "opsc/victims";
 * const key = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * const settings: Omit<ImportSettings, "key"> = { scope: "annual-report-2025", sourceSystem: "register-a" };
 * key.ok ? settings.scope : ""; //=> "annual-report-2025"
 */
export interface ImportSettings extends Omit<PseudonymSettings, "sourceSystem"> {
  /** Name of the system whose ids these are; that of the importer unless told. */
  readonly sourceSystem?: string | undefined;
  /** Further checks of a record, such as those of `codeListCheck`. */
  readonly check?: ValidatorOptions<VictimRecord>["check"];
}
