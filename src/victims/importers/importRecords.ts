import type { Result } from "../../issues/result.js";
import { compileValidator } from "../compileValidator.js";
import { victimRecords } from "../kinds/victimRecords.js";
import { pseudonymOf } from "../pseudonyms/index.js";
import type { VictimRecord } from "../record/victimRecord.js";
import { importIssues } from "./engine/importIssues.js";
import type { Importer } from "./importer.js";
import type { ImportSettings } from "./importSettings.js";

/** Rows whose pseudonyms are worked out at once. */
const atOnce = 512;

async function* batchesOf(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<readonly unknown[]> {
  let batch: unknown[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Imports rows of another system as valid victim records with pseudonyms, in their order. A bad row costs itself only; memory holds
 * some hundred rows at a time.
 *
 * @param rows - The rows, as a reader of CSV or JSON gives them.
 * @param importer - Of `importerOf`, without `pseudonymFor`.
 * @param settings - Key and scope of the pseudonyms.
 * @returns For each row a record with what was noticed, or why there is none. No issue repeats a value or an id.
 * @throws TypeError where the key is not one that importPseudonymKey made (on the first row).
 * @example
 * import { ctdcImporter, importPseudonymKey, importRecords } from "opsc/victims";
 * const key = await importPseudonymKey(crypto.getRandomValues(new Uint8Array(32)));
 * if (!key.ok) throw new Error("no key");
 * const rows = [{ ageBroad: "9--17", isForcedLabour: "1" }, { ageBroad: "9--17" }];
 * const answers: string[] = [];
 * const importer = ctdcImporter({ release: "2024" });
 * for await (const answer of importRecords(rows, importer, { key: key.value, scope: "study-7" })) {
 *   answers.push(answer.ok ? answer.value.offences[0]?.offence ?? "" : answer.issues[0]?.code ?? "");
 * }
 * answers; //=> ["undetermined", "no-offence"]
 */
export async function* importRecords(
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  importer: Importer,
  settings: ImportSettings,
): AsyncGenerator<Result<VictimRecord>, void, undefined> {
  const { check, sourceSystem = importer.system, ...rest } = settings;
  const validator = compileValidator(victimRecords, { check });
  let rowNumber = 0;

  const importRow = async (row: unknown, number: number): Promise<Result<VictimRecord>> => {
    const converted = importer.convert(row, number);
    if (!converted.ok) return converted;
    const sourceId = importer.sourceIdOf(row, number);
    if (sourceId === undefined) {
      return { ok: false, issues: [importIssues.noSourceId([]), ...converted.issues] };
    }
    const pseudonym = await pseudonymOf({ ...rest, sourceSystem, sourceId });
    if (!pseudonym.ok) return { ok: false, issues: [...pseudonym.issues, ...converted.issues] };
    const { schemaVersion, ...fields } = converted.value as Record<string, unknown>;
    const result = validator.validate({ schemaVersion, pseudonym: pseudonym.value, ...fields });
    return { ...result, issues: [...converted.issues, ...result.issues] };
  };

  for await (const batch of batchesOf(rows)) {
    const first = rowNumber + 1;
    rowNumber += batch.length;
    yield* await Promise.all(batch.map((row, index) => importRow(row, first + index)));
  }
}
