import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countFile, type FileCountOptions } from "opsc/node";
import {
  countRecords,
  exportConfidential,
  type Confidential,
  type LeafCounts,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticLines, syntheticVictimAt, syntheticVictims } from "opsc/synthetic";
import { flattenRecord } from "opsc/victims";
import { type BuiltPackage, buildPackage } from "./built.js";

const plan: TabulationPlan = {
  id: "victims",
  of: "victims",
  unit: "persons",
  dimensions: [
    { from: "sex" },
    { from: "offence" },
    { from: "year", date: "registered", years: [2022, 2023] },
  ],
  tables: [
    { id: "sex-by-offence", title: "Victims", dimensions: ["SEX", "OFFENCE"] },
    { id: "by-year", title: "Victims", dimensions: ["YEAR"] },
  ],
};
const cases: TabulationPlan = { ...plan, unit: "cases" };

let folder = "";
let built: BuiltPackage;
/** Of the built package, whose classes are not those of the sources. */
let textOf: (value: Confidential) => string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opsc-count-"));
  built = await buildPackage();
  const room = (await import(
    /* @vite-ignore */ pathToFileURL(join(built.folder, "statistics/index.js")).href
  )) as { readonly exportConfidential: (value: Confidential) => string };
  textOf = room.exportConfidential;
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const answer = <Value extends { readonly counts: LeafCounts }>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value => {
  if (!result.ok) throw new Error("expected counts");
  return result.value;
};

const alone = async (path: string | URL, by: TabulationPlan, options: FileCountOptions = {}) => {
  const { counts, summary } = answer(await countFile(path, by, options));
  return { text: exportConfidential(counts), summary };
};

const inThreads = async (path: string | URL, by: TabulationPlan, options: FileCountOptions = {}) => {
  const job = { workers: 2, rangeBytes: 4096, ...options };
  const { counts, summary } = answer(await built.room.countFile(path, by, job));
  return { text: textOf(counts), summary };
};

describe("countFile", () => {
  it("counts what countRecords counts", async () => {
    const path = await fileOf("own.ndjson", [...syntheticLines({ count: 60, seed: 3 })].join(""));
    for (const by of [plan, cases]) {
      const expected = countRecords(syntheticVictims({ count: 60, seed: 3 }), by, { shard: "all" });
      expect(expected.ok && exportConfidential(expected.value)).toBe((await alone(path, by)).text);
    }
    expect((await alone(path, plan, { shard: "north" })).text).toContain('"shards":["north"]');
  });

  it("counts rows of a table, and leaves out and tells what is not valid", async () => {
    const records = Array.from({ length: 8 }, (_, index) => ({ ...syntheticVictimAt(3, index) }));
    const flat = records.map((record) => flattenRecord(record));
    const header = [...new Set(flat.flatMap((row) => Object.keys(row)))];
    const rows = [header, ...flat.map((row) => header.map((name) => row[name] ?? ""))];
    const csv = await fileOf("own.csv", rows.map((cells) => `${cells.join(",")}\n`).join(""));
    const lines = records.map((record) => `${JSON.stringify(record)}\n`);
    const ndjson = await fileOf("own8.ndjson", lines.join(""));
    expect(await alone(csv, plan, { format: "csv" })).toEqual(await alone(ndjson, plan));

    const broken = await fileOf("broken.ndjson", ["{\n", ...lines, '{"sex":"F"}\n'].join(""));
    const told: number[] = [];
    const { text, summary } = await alone(broken, plan, {
      onReport: ({ refused }) => {
        told.push(...refused.map(({ line }) => line));
      },
    });
    expect(told).toEqual([1, 10]);
    expect(summary).toMatchObject({ records: 10, valid: 8, invalid: 2 });
    expect(text).toBe((await alone(ndjson, plan)).text);
  });

  it("says what does not fit in a plan before anything is read", async () => {
    const odd = { ...plan, tables: [{ id: "t", title: "T", dimensions: ["COLOUR"] }] };
    const { ok, issues } = await countFile(join(folder, "absent"), odd);
    expect([ok, issues.map(({ code }) => code)]).toEqual([false, ["table-dimension-unknown"]]);
  });

  it("refuses what another validator lets pass that is no record of the plan", async () => {
    const path = await fileOf("other.ndjson", '{"id":1}\n');
    const validator = { module: new URL("checks.mjs", import.meta.url), export: "makeChecks" };
    await expect(countFile(path, cases, { validator })).rejects.toThrow(TypeError);
  });

  it("counts nothing of an empty file, and refuses records of the other kind", async () => {
    const { text, summary } = await alone(await fileOf("empty.ndjson", ""), plan);
    expect(summary.records).toBe(0);
    expect(JSON.parse(text)).toMatchObject({ persons: {}, sets: [] });
    const victims = await fileOf("victims.ndjson", [...syntheticLines({ count: 3, seed: 1 })].join(""));
    const funnel: TabulationPlan = {
      ...cases,
      of: "proceedings",
      dimensions: [{ from: "stage" }],
      tables: [{ id: "t", title: "T", dimensions: ["STAGE"] }],
    };
    expect((await alone(victims, funnel)).summary).toMatchObject({ records: 3, valid: 0 });
  });
});

describe("countFile in threads", () => {
  it("answers in the same bytes as one thread, whatever the threads and ranges", async () => {
    const lines = [...syntheticLines({ count: 100, seed: 9, invalidShare: 0.1 })];
    // Each person twice, in places far apart and with another story, so that no thread alone can know them.
    const pseudonym = /"pseudonym":"[^"]*"/;
    const again = lines.map((line, at) =>
      line.replace(pseudonym, pseudonym.exec(lines[(at + 1) % lines.length] ?? "")?.[0] ?? ""),
    );
    const path = await fileOf("many.ndjson", [...lines, "{\n", ...again, '{"cut'].join(""));
    for (const by of [plan, cases]) {
      const expected = await alone(path, by, { shard: "s" });
      expect(expected.summary.invalid).toBeGreaterThan(5);
      // What is counted makes no difference to how a file is cut.
      const cuts = [
        [1, 1 << 24],
        [2, 100_000],
        [3, 30_000],
      ] as const;
      for (const [workers, rangeBytes] of by === plan ? cuts : cuts.slice(2)) {
        expect(await inThreads(path, by, { workers, rangeBytes, shard: "s" })).toEqual(expected);
      }
    }
  });

  it("holds wherever the file is cut (property)", async () => {
    const lines = [...syntheticLines({ count: 12, seed: 2 })];
    const path = await fileOf("cut.ndjson", lines.join(""));
    const expected = await alone(path, plan);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 500, max: 12_000 }), async (rangeBytes) => {
        expect(await inThreads(path, plan, { rangeBytes })).toEqual(expected);
      }),
      { numRuns: 2 * Number(process.env["OPSC_RUNS"] ?? 1) },
    );
  });

  it("hands on a mistake in a thread", async () => {
    const path = await fileOf("plain.ndjson", '{"id":1}\n'.repeat(400));
    const validator = { module: new URL("checks.mjs", import.meta.url), export: "makeFailing" };
    // What this validator lets pass is no record of proceedings.
    const funnel: TabulationPlan = {
      ...cases,
      of: "proceedings",
      dimensions: [{ from: "stage" }],
      tables: [{ id: "t", title: "T", dimensions: ["STAGE"] }],
    };
    await expect(inThreads(path, funnel, { validator, rangeBytes: 1000 })).rejects.toThrow(
      "expected records of proceedings",
    );
  });
});
