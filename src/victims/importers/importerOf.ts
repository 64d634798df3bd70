import type { ImporterName } from "./codes/importerNames.js";
import { ctdcImporter } from "./ctdc/ctdcImporter.js";
import { htcdsImporter } from "./htcds/htcdsImporter.js";
import type { Importer } from "./importer.js";
import type { ImportOptions } from "./importOptions.js";
import { primeroImporter } from "./primero/primeroImporter.js";

const makers: Readonly<Record<ImporterName, (options?: ImportOptions) => Importer>> = {
  primero: primeroImporter,
  htcds: htcdsImporter,
  ctdc: ctdcImporter,
};

/**
 * The importer of a system, by its name.
 *
 * @param name - A code of `importerNames`.
 * @param options - What the caller declares.
 * @returns The importer.
 * @throws TypeError where a mapping of the caller is none, or would read identifiers or free text.
 * @example
 * import { importerOf } from "opsc/victims";
 * importerOf("ctdc").title; //=> "CTDC, k-anonymised and synthetic data sets"
 */
export function importerOf(name: ImporterName, options: ImportOptions = {}): Importer {
  return makers[name](options);
}
