import { primero } from "../../codes/recordSources.js";
import { commonDefaults } from "../engine/commonDefaults.js";
import { createImporter } from "../engine/createImporter.js";
import type { Importer } from "../importer.js";
import type { ImportOptions } from "../importOptions.js";
import { primeroCase } from "./primeroCase.js";
import { primeroHeldBack } from "./primeroHeldBack.js";
import { primeroPerson } from "./primeroPerson.js";
import { primeroSupport } from "./primeroSupport.js";

/**
 * Reads cases of Primero or CPIMS+ in the default configuration, as rows of CSV or as JSON objects. Several values of one field are
 * a JSON list or divided by `;` or `|`; subforms are JSON lists.
 *
 * The default forms hold no offence under the Protocol: a case with a concern that is a sign of one comes out `undetermined`, unless
 * the caller declares a mapping for a column of its own.
 *
 * @param options - What the caller declares.
 * @returns The importer.
 * @source Primero, default configuration of a case
 * @example
 * import { primeroImporter } from "opsc/victims";
 * const row = { sex: "female", age: 15, estimated: true, protection_concerns: ["sexually_exploited"], nationality: "chad" };
 * const made = primeroImporter().convert(row);
 * const record = made.ok ? (made.value as { ageAtRegistration: object; nationalities: string[] }) : undefined;
 * record?.ageAtRegistration; //=> { kind: "estimated", minimum: 15, maximum: 15, method: "unknown" }
 * record?.nationalities; //=> ["TCD"]
 * primeroImporter().convert({ sex: "female" }).issues.map(({ code }) => code); //=> ["no-offence"]
 */
export function primeroImporter(options: ImportOptions = {}): Importer {
  return createImporter(
    {
      name: "primero",
      title: "Primero and CPIMS+, case export",
      source: primero,
      system: "primero",
      mappings: [...primeroCase, ...primeroPerson, ...primeroSupport],
      defaults: commonDefaults("primero"),
      heldBack: primeroHeldBack,
      missing: [],
    },
    options,
  );
}
