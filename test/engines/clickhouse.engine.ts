import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countingSql, factCsv, factNdjson, type LeafCountRow } from "opsc/statistics";
import { compareWithTabulate, shardsOf, valueOf } from "../statistics/engines/compareWithTabulate.js";
import { samples, type Sample } from "../statistics/engines/samples.js";
import { clickhouse, isInstalled } from "./engines.js";
import { startClickhouse, type ClickhouseCluster, type ClickhouseServer } from "./startClickhouse.js";

const all = samples(3000 * Number(process.env["OPSC_RUNS"] ?? "1"));

const asking =
  ({ ask }: ClickhouseServer) =>
  async (sql: string): Promise<readonly LeafCountRow[]> =>
    (await ask(`${sql}\nFORMAT JSONEachRow`))
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as LeafCountRow);

describe.skipIf(!isInstalled(clickhouse))("a ClickHouse cluster of two servers", () => {
  let cluster: ClickhouseCluster | undefined;
  beforeAll(async () => {
    cluster = await startClickhouse(2);
  });
  afterAll(async () => {
    await cluster?.stop();
  });
  const pair = (): readonly [ClickhouseServer, ClickhouseServer] => {
    const [first, second] = cluster?.servers ?? [];
    if (first === undefined || second === undefined) throw new Error("both servers run");
    return [first, second];
  };

  it.each(all.map((sample) => [sample.plan.id, sample] as const))(
    "counts %s as tabulate does",
    async (id, sample) => {
      const servers = pair();
      const [north, south] = shardsOf(sample);
      if (north === undefined || south === undefined) throw new Error("two shards");
      const facts = [north[0], south[0]];
      const columns = north[0].columns.map((name) => `"${name}" String`).join(", ");
      const [unit = ""] = north[0].columns;
      for (const { ask } of servers) {
        await ask(`CREATE TABLE "${id}_local" (${columns}) ENGINE = MergeTree() ORDER BY "${unit}"`);
        await ask(
          `CREATE TABLE "${id}" (${columns}) ENGINE = Distributed(registers, default, "${id}_local", rand())`,
        );
      }
      await servers[0].ask(`INSERT INTO "${id}" FORMAT CSVWithNames`, [...factCsv(...north)].join(""));
      await servers[1].ask(`INSERT INTO "${id}" FORMAT JSONEachRow`, [...factNdjson(...south)].join(""));

      // Both servers hold rows, and where somebody has several, some lie apart.
      const units = async (server: ClickhouseServer, table: string): Promise<number> =>
        Number(
          await server.ask(
            `SELECT uniqExact("${unit}") FROM "${table}" SETTINGS distributed_group_by_no_merge = 0`,
          ),
        );
      const [here, there] = [await units(servers[0], `${id}_local`), await units(servers[1], `${id}_local`)];
      const together = await units(servers[0], id);
      expect(Math.min(here, there)).toBeGreaterThan(100);
      expect(here + there > together).toBe(id !== "plain");

      for (const server of servers) {
        await compareWithTabulate(sample, facts, "clickhouse", `default.${id}`, asking(server));
      }
    },
  );

  const [{ plan }] = all as readonly [Sample];
  const sql = valueOf(countingSql(plan, "clickhouse", { table: plan.id }));

  it.each([
    ["groups", ["--max_rows_to_group_by", "10", "--group_by_overflow_mode", "any"]],
    ["rows that are read", ["--max_rows_to_read", "10", "--read_overflow_mode", "break"]],
  ])("gives no answer where a limit on %s would cut it short", async (_, settings) => {
    const [first] = pair();
    await expect(first.ask(sql, undefined, settings)).rejects.toThrow(/ended with/);
  });

  it("gives no answer where one server does not, rather than one that counts too few", async () => {
    const [first, second] = pair();
    await second.stop();
    await expect(first.ask(sql)).rejects.toThrow(/ended with/);
  });
});
