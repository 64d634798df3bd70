import { commonDefaults } from "../engine/commonDefaults.js";
import { createImporter } from "../engine/createImporter.js";
import type { Importer } from "../importer.js";
import type { ImportOptions } from "../importOptions.js";
import { ctdcHeldBack } from "./ctdcHeldBack.js";
import { ctdcMappings } from "./ctdcMappings.js";
import { ctdc } from "./ctdcSources.js";
import { isAmbiguousNamibia } from "./isAmbiguousNamibia.js";
import { nameCells, nameHeader } from "./termsOfUse.js";

/**
 * Reads the data sets of the Counter Trafficking Data Collaborative: the k-anonymised one with its 63 columns and the synthetic ones
 * with 27. A missing flag stays missing, a country that was taken out stays out, an age keeps the bounds of its band, and adults are
 * left to the rules of the record.
 *
 * @param options - What the caller declares; `release` names the file for pseudonyms, since its rows have no ids.
 * @returns The importer.
 * @source CTDC codebook of February 2024
 * @example
 * import { ctdcImporter } from "opsc/victims";
 * const made = ctdcImporter().convert({ ageBroad: "0\u20148", isForcedLabour: 1, citizenship: "NAM" });
 * const record = made.ok ? (made.value as { ageAtRegistration: object; offences: object[] }) : undefined;
 * record?.ageAtRegistration; //=> { kind: "range", minimum: 0, maximum: 8 }
 * record?.offences.length; //=> 1
 */
export function ctdcImporter(options: ImportOptions = {}): Importer {
  const { release } = options;
  return createImporter(
    {
      name: "ctdc",
      title: "CTDC, k-anonymised and synthetic data sets",
      source: ctdc("codebook of February 2024"),
      system: release === undefined ? "ctdc" : `ctdc ${release}`,
      mappings: ctdcMappings,
      defaults: commonDefaults("ctdc"),
      heldBack: ctdcHeldBack,
      missing: ["-99", "NULL"],
      nameHeader,
      nameCells,
      isAmbiguous: isAmbiguousNamibia,
      idOfRow: (rowNumber) => `row-${rowNumber}`,
    },
    options,
  );
}
