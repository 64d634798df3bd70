import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factCsv, type LeafCountRow } from "opsc/statistics";
import { compareWithTabulate, shardsOf } from "../statistics/engines/compareWithTabulate.js";
import { samples } from "../statistics/engines/samples.js";
import { isInstalled, postgresql } from "./engines.js";
import { startPostgresql, type PostgresqlServer } from "./startPostgresql.js";

const all = samples(3000 * Number(process.env["OPSC_RUNS"] ?? "1"));

describe.skipIf(!isInstalled(postgresql))("PostgreSQL", () => {
  let server: PostgresqlServer | undefined;
  beforeAll(async () => {
    server = await startPostgresql();
  });
  afterAll(async () => {
    await server?.stop();
  });
  const ask = (sql: string, input?: string): Promise<string> => {
    if (server === undefined) throw new Error("the server runs");
    return server.ask(sql, input);
  };
  const rowsOf = async (sql: string): Promise<readonly LeafCountRow[]> =>
    (await ask(`SELECT row_to_json(answer) FROM (${sql}) AS answer`))
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as LeafCountRow);

  it.each(all.map((sample) => [sample.plan.id, sample] as const))(
    "counts %s as tabulate does",
    async (id, sample) => {
      const shards = shardsOf(sample);
      const facts = shards.map(([table]) => table);
      const columns = facts[0]?.columns.map((name) => `"${name}" text NOT NULL`).join(", ") ?? "";
      await ask(`CREATE TABLE "${id}" (${columns})`);
      for (const [table, records] of shards) {
        await ask(`COPY "${id}" FROM STDIN (FORMAT csv, HEADER)`, [...factCsv(table, records)].join(""));
      }
      expect(Number(await ask(`SELECT count(*) FROM "${id}"`))).toBeGreaterThan(500);
      await compareWithTabulate(sample, facts, "postgresql", `public.${id}`, rowsOf);
    },
  );
});
