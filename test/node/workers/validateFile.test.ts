import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileValidation, type ReadProgress, validateFile, type ValidationReport } from "opsc/node";
import { bytesOf } from "../streams/support.js";
import { type BuiltPackage, buildPackage } from "./built.js";

const validator = { module: new URL("checks.mjs", import.meta.url), export: "makeChecks" };
let folder = "";
let built: BuiltPackage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opsc-workers-"));
  built = await buildPackage();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function told(reports: AsyncIterable<ValidationReport>) {
  const [refused, remarks]: [unknown[], unknown[]] = [[], []];
  const summaries: unknown[] = [];
  for await (const report of reports) {
    refused.push(...report.refused);
    remarks.push(...report.remarks);
    summaries.push(report.summary);
  }
  return { refused, remarks, summary: summaries.at(-1) };
}

const alone = (path: string | URL, job: Partial<FileValidation> = {}) =>
  told(validateFile({ path, validator, ...job }));

const inThreads = (path: string | URL, job: Partial<FileValidation> = {}) =>
  told(built.room.validateFile({ path, validator, workers: 3, rangeBytes: 64, ...job }));

const mixed = (count: number) =>
  Array.from({ length: count }, (_, id) => {
    if (id % 11 === 0) return '{"id":';
    if (id % 7 === 0) return `{"id":${id},"word":""}\r`;
    if (id % 13 === 0) return `\n{"id":"${id}"}`;
    return `{"id":${id},"word":"Māori ${id}"}`;
  }).join("\n");

describe("validateFile in one thread", () => {
  it("tells what was found in the order of the file and sums it up", async () => {
    const path = await fileOf("one.ndjson", '{"id":1}\n{"id":2,"word":""}\n{\n{"id":"4"}\n{"id":5');
    const found = await alone(path);
    expect(found.refused).toMatchObject([
      { line: 3, issues: [{ code: "line-not-json" }] },
      { line: 4, issues: [{ code: "invalid-type", path: ["id"] }] },
      { line: 5, issues: [{ code: "line-truncated" }] },
    ]);
    expect(found.remarks).toMatchObject([{ line: 2, issues: [{ code: "word-empty" }] }]);
    expect(found.summary).toEqual({
      records: 5,
      valid: 2,
      invalid: 3,
      issuesByCode: { "invalid-type": 1, "line-not-json": 1, "line-truncated": 1 },
    });
    expect(await alone(pathToFileURL(path))).toEqual(found);
  });

  it("reads tables too, and leaves them to one thread", async () => {
    const path = await fileOf("one.csv", "id;word\n1;a\n2;b\n3\n");
    const csv = { format: "csv", delimiter: ";" } as const;
    const found = await alone(path, csv);
    // Every cell is text, so a number is refused.
    expect(found.summary).toMatchObject({ records: 3, invalid: 3, issuesByCode: { "row-columns": 1 } });
    expect(await inThreads(path, { ...csv, rangeBytes: 4 })).toEqual(found);
  });

  it("finds its validator under a name, with options, and where it comes late", async () => {
    const path = await fileOf("options.ndjson", '{"id":1,"word":""}\n');
    for (const name of ["makeChecks", "makeLater"]) {
      const found = await alone(path, {
        validator: { ...validator, export: name, options: { remarkCode: "mine" } },
      });
      expect(found.remarks).toMatchObject([{ line: 1, issues: [{ code: "mine" }] }]);
    }
  });

  it("says what is wrong with a module that makes none", async () => {
    const path = await fileOf("none.ndjson", "1\n");
    for (const name of ["makeNothing", "notAFunction", "absent"]) {
      await expect(alone(path, { validator: { ...validator, export: name } })).rejects.toThrow(
        new RegExp(`export a function ${name} that answers with a validator`),
      );
    }
    await expect(alone(path, { validator: { ...validator, module: "./absent.mjs" } })).rejects.toThrow();
  });

  it("refuses settings that make no sense", async () => {
    for (const job of [{ workers: 0 }, { workers: 65 }, { workers: 1.5 }, { rangeBytes: 0 }]) {
      await expect(alone("absent", job)).rejects.toThrow(RangeError);
    }
    await expect(alone(join(folder, "absent"))).rejects.toMatchObject({ code: "ENOENT" });
    await expect(alone(join(folder, "absent"), { workers: 2 })).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("validateFile in threads", () => {
  it("tells the same in the same order as one thread", async () => {
    const path = await fileOf("many.ndjson", bytesOf([0xef, 0xbb, 0xbf], mixed(3000), '\n{"id"'));
    const found = await alone(path);
    expect(found.refused.length).toBeGreaterThan(400);
    for (const [workers, rangeBytes] of [
      [2, 1000],
      [3, 4096],
      [4, 60_000],
    ] as const) {
      expect(await inThreads(path, { workers, rangeBytes }), `${workers} ${rangeBytes}`).toEqual(found);
    }
    expect(await inThreads(pathToFileURL(path), { rangeBytes: 10_000 })).toEqual(found);
  });

  it("holds with files that are cut anywhere", async () => {
    const long = `{"id":1,"word":"${"x".repeat(500)}"}`;
    const contents: [string, Uint8Array | string][] = [
      ["empty", ""],
      ["blank", "\n\r\n\n"],
      ["mark", bytesOf([0xef, 0xbb, 0xbf])],
      ["one", '{"id":1}'],
      ["giant", long],
      ["giants", `${long}\n${long}\r\n{\n${long}`],
      ["too-long", `{"id":1}\n"${"y".repeat(900)}"\n{"id":3}\n`],
      ["not-utf8", bytesOf('{"id":1}\n"', [0xff], '"\n{"id":3}\n{"word":"', [0xe2, 0x80])],
      ["utf16", Buffer.from('\uFEFF{"id":1}\n'.repeat(9), "utf16le")],
    ];
    for (const [name, content] of contents) {
      const path = await fileOf(`${name}.ndjson`, content);
      const job = { maximumLineBytes: 600 };
      expect(await inThreads(path, { ...job, workers: 2, rangeBytes: 40 }), name).toEqual(
        await alone(path, job),
      );
    }
  });

  it("holds with any bytes (property)", async () => {
    const part = fc.oneof(
      fc.constantFrom('{"id":1}', '{"id":2,"word":"ā"}', '{"id":3,"word":""}', "{", "", "\n", "\r\n", "\n"),
      fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    );
    const content = fc
      .array(part, { minLength: 4, maxLength: 30 })
      .map((parts) => Buffer.concat(parts.map((piece) => Buffer.from(piece as string))));
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 3, max: 60 }), async (bytes, rangeBytes) => {
        const path = await fileOf("any.ndjson", bytes);
        expect(await inThreads(path, { workers: 2, rangeBytes })).toEqual(await alone(path));
      }),
      { numRuns: 5 },
    );
  });

  it("loses nothing to a slow reader, though every record is refused", async () => {
    const path = await fileOf("refused.ndjson", "{\n".repeat(30_000));
    let lines = 0;
    for await (const { refused } of built.room.validateFile({
      path,
      validator,
      workers: 2,
      rangeBytes: 30_000,
    })) {
      if (lines === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(refused[0]?.line ?? lines + 1).toBe(lines + 1);
      lines += refused.length;
    }
    expect(lines).toBe(30_000);
  });

  it("tells how far it is", async () => {
    const content = mixed(2000);
    const path = await fileOf("progress.ndjson", content);
    const told: ReadProgress[] = [];
    const onProgress = (progress: ReadProgress) => void told.push(progress);
    const { summary } = await inThreads(path, { rangeBytes: 10_000, onProgress });
    const totalBytes = Buffer.byteLength(content);
    expect(told.length).toBe(Math.ceil(totalBytes / 10_000));
    const { records } = summary as { records: number };
    expect(told.at(-1)).toEqual({ bytes: totalBytes, totalBytes, records });
    for (const [index, { bytes }] of told.entries())
      expect(bytes).toBeGreaterThan(told[index - 1]?.bytes ?? 0);
  });

  it("ends its threads when the reader leaves, and by a signal", async () => {
    const path = await fileOf("ending.ndjson", mixed(20_000));
    for await (const _ of built.room.validateFile({ path, validator, workers: 2, rangeBytes: 5000 })) break;
    const stop = new AbortController();
    const reason = new Error("enough");
    const reading = async () => {
      const job = { path, validator, workers: 2, rangeBytes: 5000, signal: stop.signal };
      for await (const _ of built.room.validateFile(job)) stop.abort(reason);
    };
    await expect(reading()).rejects.toBe(reason);
    await expect(inThreads(path, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(process.getActiveResourcesInfo().filter((name) => name === "MessagePort")).toEqual([]);
  });

  it("hands on what goes wrong in a thread", async () => {
    const path = await fileOf("wrong.ndjson", '{"id":40}\n'.repeat(100));
    const fail = (name: string) => inThreads(path, { validator: { ...validator, export: name } });
    await expect(fail("makeFailing")).rejects.toThrow("a mistake in the validator");
    await expect(fail("makeExit")).rejects.toThrow("A thread ended before its work was done");
    await expect(fail("absent")).rejects.toThrow("export a function absent");
  });
});
