import { codesOf } from "../codes/codesOf.js";
import type { Result } from "../issues/result.js";
import type { Validator } from "../issues/validator.js";
import { convertThenValidate } from "../node/streams/records/convertThenValidate.js";
import { compileValidator } from "../victims/compileValidator.js";
import { issuesOfFindings } from "../victims/identifiers/issuesOfFindings.js";
import { scanForIdentifiers } from "../victims/identifiers/scanForIdentifiers.js";
import { importerNames } from "../victims/importers/codes/importerNames.js";
import type { ColumnReport } from "../victims/importers/columnReport.js";
import { flatImporter } from "../victims/importers/flat/flatImporter.js";
import type { Importer } from "../victims/importers/importer.js";
import { importerOf } from "../victims/importers/importerOf.js";
import { codeListCheck } from "../victims/kinds/codeListChecks.js";
import type { CodeLists } from "../victims/kinds/codeLists.js";
import { victimRecords } from "../victims/kinds/victimRecords.js";
import { proceedingRecords } from "../victims/proceedings/index.js";
import { passingPseudonyms } from "./passingPseudonym.js";

/** The kinds of record that the command validates. */
export const recordKindNames = ["victims", "proceedings"] as const;

/** One of {@link recordKindNames}. */
export type RecordKindName = (typeof recordKindNames)[number];

/** The systems whose exports the command reads. */
export const recordSystemNames = codesOf(importerNames);

/** One of {@link recordSystemNames}. */
export type RecordSystemName = (typeof recordSystemNames)[number];

/** What a thread is told so that it makes the same validator as every other. */
export interface RecordValidatorOptions {
  /** Kind of record. */
  readonly kind: RecordKindName;
  /** System whose export is read; our own records unless told. */
  readonly from?: RecordSystemName | undefined;
  /** Form of the file: a row of CSV is put together before it is checked. */
  readonly format: "ndjson" | "csv";
  /** Whether to look for identifiers in what is refused. */
  readonly scan: boolean;
  /** Tables beside the schema. */
  readonly codeLists: CodeLists;
}

const scanning = (inner: Validator<unknown>): Validator<unknown> => ({
  validate: (value) => {
    const result = inner.validate(value);
    return result.ok
      ? result
      : { ok: false, issues: [...result.issues, ...issuesOfFindings(scanForIdentifiers(value))] };
  },
});

/** Where no list is given there is nothing to check, and records can be read from their bytes. */
const checkOf = (codeLists: CodeLists) =>
  Object.values(codeLists).some((list) => list !== undefined) ? { check: codeListCheck(codeLists) } : {};

/** Reads rows of another system, or of our own records as a flat table, before they are checked. */
const importing = (
  importer: Importer,
  inner: Validator<unknown>,
  onColumns: ((report: ColumnReport) => void) | undefined,
): Validator<unknown> => {
  let row = 0;
  let told = false;
  const convert = (value: unknown): Result<unknown> => {
    if (!told && typeof value === "object" && value !== null && !Array.isArray(value)) {
      told = true;
      onColumns?.(importer.columns(Object.keys(value)));
    }
    row += 1;
    return importer.convert(value, row);
  };
  return convertThenValidate(convert, inner);
};

/**
 * The validator of a kind of record; also called by name in worker threads.
 *
 * @param options - Which records, in which form.
 * @param onColumns - Is told at the first row what becomes of the columns of a table or of another system.
 */
export function recordValidator(
  options: RecordValidatorOptions,
  onColumns?: (report: ColumnReport) => void,
): Validator<unknown> {
  const { kind, from, format, scan, codeLists } = options;
  const own =
    kind === "victims"
      ? compileValidator(victimRecords, checkOf(codeLists))
      : compileValidator(proceedingRecords);
  const ofRow =
    from !== undefined
      ? importing(importerOf(from, { pseudonymFor: passingPseudonyms() }), own, onColumns)
      : format === "csv"
        ? importing(flatImporter(kind === "victims" ? victimRecords : proceedingRecords), own, onColumns)
        : own;
  return scan ? scanning(ofRow) : ofRow;
}
