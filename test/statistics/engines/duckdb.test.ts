import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factCsv, factNdjson } from "opsc/statistics";
import { compareWithTabulate, shardsOf } from "./compareWithTabulate.js";
import { asking, withDuckDB } from "./duckdb.js";
import { samples } from "./samples.js";

const all = samples(400 * Number(process.env["OPSC_RUNS"] ?? "1"));
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "opsc-facts-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(all.map((sample) => [sample.plan.id, sample] as const))(
  "%s, counted by DuckDB",
  (_, sample) => {
    const shards = shardsOf(sample);
    const facts = shards.map(([table]) => table);
    const files = shards.map(([table, records]) => [...factCsv(table, records)].join(""));

    it("is what tabulate counts, from CSV by way of Parquet", async () => {
      const here = mkdtempSync(join(folder, "csv-"));
      for (const [at, text] of files.entries()) writeFileSync(join(here, `facts-${at}.csv`), text);
      const [from, to] = [join(here, "facts-*.csv"), join(here, "facts.parquet")];
      await withDuckDB(async (connection) => {
        await connection.run(
          `COPY (SELECT * FROM read_csv('${from}', header = true, all_varchar = true)) TO '${to}' (FORMAT PARQUET)`,
        );
        await connection.run(`CREATE VIEW facts AS SELECT * FROM read_parquet('${to}')`);
        await compareWithTabulate(sample, facts, "duckdb", "facts", asking(connection));
      });
    });

    it("is what tabulate counts, from JSON lines, some of which were loaded twice", async () => {
      const again = shardsOf(sample);
      const lines = again.map(([table, records]) => [...factNdjson(table, records)]);
      const from = join(folder, "facts.ndjson");
      writeFileSync(from, [...lines, lines[0] ?? []].flat().join(""));
      const columns = facts[0]?.columns.map((name) => `"${name}": 'VARCHAR'`).join(", ") ?? "";
      await withDuckDB(async (connection) => {
        await connection.run("CREATE SCHEMA registers");
        await connection.run(
          `CREATE TABLE registers.facts AS SELECT * FROM read_json('${from}', format = 'newline_delimited', columns = {${columns}})`,
        );
        await compareWithTabulate(sample, facts, "duckdb", "registers.facts", asking(connection));
      });
    });

    it("has what a wrong answer could go wrong in", () => {
      const rows = files.flatMap((text) => text.trim().split("\r\n").slice(1));
      const units = new Set(rows.map((row) => row.split(",")[0]));
      expect(units.size).toBeGreaterThan(100);
      expect(rows.length > units.size).toBe(sample.plan.id !== "plain");
    });
  },
);
