import { htcds } from "../../codes/recordSources.js";
import { commonDefaults } from "../engine/commonDefaults.js";
import { createImporter } from "../engine/createImporter.js";
import type { Importer } from "../importer.js";
import type { ImportOptions } from "../importOptions.js";
import { htcdsHeldBack } from "./htcdsHeldBack.js";
import { htcdsMappings } from "./htcdsMappings.js";

/**
 * Reads cases kept to the Human Trafficking Case Data Standard 2.0, by the names of its fields, with or without the prefix of their
 * object. Several values of one field are a JSON list or divided by `;` or `|`.
 *
 * @param options - What the caller declares; `caseIdColumn` names the case id, since the standard has none.
 * @returns The importer.
 * @source IOM, Human Trafficking Case Data Standard 2.0
 * @example
 * import { htcdsImporter } from "opsc/victims";
 * const row = { Gender: "Masculine", AgeWhenTrafficked: "12", TypeOfExploitation: "ForcedLabour;ForcedBegging" };
 * const made = htcdsImporter().convert(row);
 * const record = made.ok ? (made.value as { ageAtOffence: object; offences: { offence: string }[] }) : undefined;
 * record?.ageAtOffence; //=> { kind: "exact", years: 12 }
 * record?.offences.map(({ offence }) => offence); //=> ["undetermined"]
 */
export function htcdsImporter(options: ImportOptions = {}): Importer {
  return createImporter(
    {
      name: "htcds",
      title: "HTCDS 2.0",
      source: htcds,
      system: "htcds",
      mappings: htcdsMappings,
      defaults: commonDefaults("htcds"),
      heldBack: htcdsHeldBack,
      missing: [],
    },
    options,
  );
}
