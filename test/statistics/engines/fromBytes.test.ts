import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countFile } from "opsc/node";
import { exportConfidential, tablesOf, tabulate, type TabulationPlan } from "opsc/statistics";
import { syntheticLines, syntheticVictims } from "opsc/synthetic";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { shown, valueOf } from "./compareWithTabulate.js";
import { withDuckDB } from "./duckdb.js";

/** `OPSC_RUNS=1000` makes it a million records. */
const runs = Number(process.env["OPSC_RUNS"] ?? "1");
const timeout = 120_000 + 500 * runs;
const options = { count: Math.min(1_000_000, 1000 * runs), seed: 61 };

const plan: TabulationPlan = {
  id: "bytes",
  of: "victims",
  unit: "cases",
  dimensions: [
    { from: "sex" },
    { from: "identification-status" },
    { from: "detection" },
    { from: "settlement-of-offence" },
    { from: "year", date: "registered", years: Array.from({ length: 40 }, (_, at) => 1990 + at) },
    { from: "offence" },
    { from: "service" },
  ],
  tables: [
    {
      id: "all",
      title: "All that the records say once",
      dimensions: ["SEX", "IDENTIFICATION", "DETECTION", "URBANISATION"],
    },
    { id: "years", title: "Years", dimensions: ["YEAR", "SEX"] },
    { id: "offences", title: "Offences", dimensions: ["OFFENCE", "SERVICE"] },
  ],
};

let folder = "";
let path = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "opsc-bytes-"));
  path = join(folder, "records.ndjson");
  for (const line of batched(syntheticLines(options))) writeFileSync(path, line, { flag: "a" });
}, timeout);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function* batched(lines: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  for (const line of lines) {
    if (waiting.push(line) < 2000) continue;
    yield waiting.join("");
    waiting = [];
  }
  yield waiting.join("");
}

/** The leaf of a code, in the words of SQL. */
const leaf = (value: string): string => `CASE WHEN ${value} IS NULL THEN '_X'
  WHEN ${value} IN ('unknown', 'not-asked', 'declined') THEN '_U' WHEN ${value} = 'not-applicable' THEN '_Z' ELSE ${value} END`;

const columns = `{identificationStatus: 'VARCHAR', detection: 'VARCHAR', sex: 'VARCHAR', dates: 'STRUCT(registered VARCHAR)',
  placeOfOffence: 'STRUCT(settlement VARCHAR)', offences: 'STRUCT(offence VARCHAR)[]', services: 'STRUCT(service VARCHAR)[]'}`;
const year =
  "CASE WHEN regexp_matches(dates.registered, '^[0-9]') THEN dates.registered[1:4] ELSE dates.registered END";

const listed = (list: string, key: string): string =>
  `CASE WHEN ${list} IS NULL THEN ['_X'] WHEN len(${list}) = 0 THEN ['NONE'] ELSE list_distinct(list_transform(${list}, item -> ${leaf(`item.${key}`)})) END`;

/** Counts of the innermost cells of each table, by an engine that reads the JSON itself. */
const questions = {
  all: `SELECT ${leaf("sex")}, ${leaf("identificationStatus")}, ${leaf("detection")}, ${leaf("placeOfOffence.settlement")}, count(*) FROM records GROUP BY ALL`,
  years: `SELECT ${leaf(`(${year})`)}, ${leaf("sex")}, count(*) FROM records GROUP BY ALL`,
  offences: `SELECT offence, service, count(*) FROM (
    SELECT unnest(offence) AS offence, service FROM (
      SELECT offence, unnest(service) AS service FROM (
        SELECT ${listed("offences", "offence")} AS offence, ${listed("services", "service")} AS service FROM records))) GROUP BY ALL`,
} as const;

describe("a file that is counted from its bytes", () => {
  it(
    "has the tables of the slow way, and the counts of DuckDB",
    async () => {
      const counted = valueOf(await countFile(path, plan));
      expect(counted.summary).toMatchObject({ records: options.count, valid: options.count });
      const tables = valueOf(tablesOf(counted.counts, plan));
      if (runs <= 100) {
        const slow = valueOf(tabulate(syntheticVictims(options), plan));
        expect(shown(tables)).toEqual(shown(slow.tables));
        expect(JSON.parse(exportConfidential(counted.counts)).leftOut).toEqual(
          JSON.parse(exportConfidential(slow.leftOut)),
        );
      }
      await withDuckDB(async (connection) => {
        await connection.run(`CREATE VIEW records AS SELECT * FROM read_ndjson('${path}', columns = ${columns})
        WHERE identificationStatus NOT IN ('rejected', 'duplicate')`);
        for (const table of tables) {
          const { definition, cells } = contentOf(table);
          const question = questions[definition.id as keyof typeof questions];
          const rows = (await connection.runAndReadAll(question)).getRows();
          const theirs = rows.map((row) => [row.slice(0, -1).join("|"), Number(row.at(-1))] as const).sort();
          const leaves = new Set(theirs.flatMap(([key]) => key.split("|")));
          const ours = cells
            .filter(({ count, coordinates }) => count > 0 && coordinates.every((code) => leaves.has(code)))
            .map(({ count, coordinates }) => [coordinates.join("|"), count] as const)
            .sort();
          expect(theirs.length).toBeGreaterThan(8);
          expect(ours).toEqual(theirs);
        }
      });
    },
    120_000 + 200 * runs,
  );
});
