import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { compileValidator, victimRecords, type Importer } from "opsc/victims";

const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/victim-imports/${name}`, import.meta.url)), "utf8");

/** The rows of a made-up export in CSV, by column. */
export const csvRows = (name: string): Record<string, string>[] =>
  parse(textOf(name), { columns: true }) as Record<string, string>[];

/** The columns of a made-up export in CSV. */
export const csvHeader = (name: string): string[] =>
  (parse(textOf(name), { to_line: 1 }) as string[][])[0] ?? [];

/** The objects of a made-up export in NDJSON. */
export const ndjsonRows = (name: string): Record<string, unknown>[] =>
  textOf(name)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A pseudonym in the right form, for records that are looked at and thrown away. */
export const somePseudonym = `vk1_${"A".repeat(43)}`;

const validator = compileValidator(victimRecords);

/** What an importer makes of a row, and what the record's own checks say of it. */
export const imported = (
  importer: Importer,
  row: unknown,
): { record: Record<string, unknown>; codes: string[]; broken: string[] } => {
  const made = importer.convert(row, 1);
  if (!made.ok) return { record: {}, codes: made.issues.map(({ code }) => code), broken: [] };
  const checked = validator.validate({ pseudonym: somePseudonym, ...(made.value as object) });
  return {
    record: made.value as Record<string, unknown>,
    codes: made.issues.map(({ code }) => code),
    broken: checked.ok ? [] : checked.issues.map(({ code }) => code),
  };
};

/** An offence as every importer writes it. */
export const mapped = (offence: string) => ({
  offence,
  mode: "unknown",
  basis: "mapped",
  online: "unknown",
  reach: "unknown",
});
