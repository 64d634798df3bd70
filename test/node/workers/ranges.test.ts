import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNdjson, reportBatches, type ValidationReport } from "opsc/node";
import { linesOfRange } from "../../../src/node/workers/ranges/linesOfRange.js";
import { rangeAt, rangeCount, readFrom } from "../../../src/node/workers/ranges/byteRange.js";
import { RangeMerger } from "../../../src/node/workers/ranges/rangeMerger.js";
import { PartBuilder } from "../../../src/node/workers/ranges/partBuilder.js";
import type { RangePart } from "../../../src/node/workers/ranges/rangePart.js";
import { reportRange } from "../../../src/node/workers/ranges/reportRange.js";
import { bytesOf, pieces, small } from "../streams/support.js";

const options = { maximumLineBytes: 32 };

async function* chunksFrom(bytes: Buffer, start: number, sizes: readonly number[]): AsyncGenerator<Buffer> {
  yield* pieces(bytes.subarray(start), sizes);
}

/** Everything that reports say, put together. */
async function told(reports: AsyncIterable<ValidationReport> | Iterable<ValidationReport>) {
  const [refused, remarks]: [unknown[], unknown[]] = [[], []];
  let summary: unknown;
  for await (const report of reports) {
    refused.push(...report.refused);
    remarks.push(...report.remarks);
    summary = report.summary;
  }
  return { refused, remarks, summary };
}

const atOnce = (bytes: Buffer) => told(reportBatches(readNdjson([bytes], small, options)));

/** The lines that the ranges of a file hold. */
async function linesByRange(bytes: Buffer, rangeBytes: number, sizes: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (let index = 0; index < rangeCount(bytes.length, rangeBytes); index += 1) {
    const range = rangeAt(index, bytes.length, rangeBytes);
    let lines = "";
    // Each piece is spoilt when the next is asked for, so it is copied before.
    for await (const piece of linesOfRange(chunksFrom(bytes, readFrom(range), sizes), range))
      lines += piece.toString("latin1");
    found.push(lines);
  }
  return found;
}

/** Validates range by range; the parts come back in an order drawn by `shuffle`. */
async function byRanges(
  bytes: Buffer,
  rangeBytes: number,
  sizes: readonly number[],
  shuffle: readonly number[],
) {
  const count = rangeCount(bytes.length, rangeBytes);
  const merger = new RangeMerger(count, 4);
  const running: [number, AsyncGenerator<RangePart>][] = [];
  const reports: ValidationReport[] = [];
  for (let step = 0; !merger.finished; step += 1) {
    for (let range = merger.handOut(); range !== undefined; range = merger.handOut()) {
      const place = rangeAt(range, bytes.length, rangeBytes);
      const chunks = chunksFrom(bytes, readFrom(place), sizes);
      running.push([range, reportRange(chunks, place, small, options)]);
    }
    expect(running.length).toBeLessThanOrEqual(4);
    const drawn = (shuffle[step % shuffle.length] ?? 0) % running.length;
    const [range, parts] = running[drawn] ?? [0, undefined];
    const part = (await parts?.next())?.value as RangePart;
    if (part.lines !== undefined) running.splice(drawn, 1);
    merger.add(range, part);
    for (const { report } of merger.take()) reports.push(report);
  }
  return told([...reports, merger.last()]);
}

const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('{"id":1}', '{"id":2,"word":"Māori 𐌰"}', '{"id":3,"word":""}') },
  fc.constantFrom(
    "",
    " ",
    "\r",
    "{",
    '{"id":"x"}',
    "null",
    `"${"y".repeat(40)}"`,
    `"${"z".repeat(150)}"`,
    "\uFEFF",
  ),
  fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
);
const content = fc
  .array(fc.tuple(part, fc.constantFrom("\n", "\n", "\r\n", "\n\n", "")), { maxLength: 14 })
  .map((parts) =>
    Buffer.concat(parts.flatMap(([text, end]) => [Buffer.from(text as string), Buffer.from(end)])),
  )
  // Another encoding is looked for before a file is cut.
  .filter(([a, b]) => !((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)));
const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 });

describe("the lines of ranges", () => {
  it("are each those that begin in it, to their end", async () => {
    const bytes = bytesOf("aa\nbb\n\ncccccccc\nd");
    expect(await linesByRange(bytes, 3, [100])).toEqual(["aa\n", "bb\n", "\ncccccccc\n", "", "", "d"]);
    const single = await linesByRange(bytes, 1, [2]);
    expect(single.flatMap((lines, start) => (lines === "" ? [] : [[start, lines]]))).toEqual([
      [0, "aa\n"],
      [3, "bb\n"],
      [6, "\n"],
      [7, "cccccccc\n"],
      [16, "d"],
    ]);
    expect(await linesByRange(bytes, 100, [1])).toEqual([bytes.toString()]);
  });

  it("are none where a line runs through the whole of it", async () => {
    expect(await linesByRange(bytesOf("x".repeat(10)), 4, [3])).toEqual(["x".repeat(10), "", ""]);
    expect(await linesByRange(bytesOf("xxxxxxx\n"), 4, [3])).toEqual(["xxxxxxx\n", ""]);
  });

  it("put together are the file (property)", async () => {
    const size = fc.integer({ min: 1, max: 50 });
    await fc.assert(
      fc.asyncProperty(content, size, sizes, async (bytes, rangeBytes, cut) => {
        expect((await linesByRange(bytes, rangeBytes, cut)).join("")).toBe(bytes.toString("latin1"));
      }),
      { numRuns: 200 },
    );
  });

  it("are not read on for once it is plain that there are no more", async () => {
    let asked = 0;
    async function* chunks(): AsyncGenerator<Buffer> {
      for (;;) {
        asked += 1;
        yield Buffer.from("abc\n");
      }
    }
    for await (const _ of linesOfRange(chunks(), { start: 1, end: 9 }));
    expect(asked).toBe(3);
    asked = 0;
    for await (const _ of linesOfRange(chunks(), { start: 1, end: 3 }));
    expect(asked).toBe(1);
  });
});

describe("ranges", () => {
  it("say what is said of the whole, in whatever order they come back (property)", async () => {
    const shuffle = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.integer({ min: 1, max: 50 }),
        sizes,
        shuffle,
        async (bytes, rangeBytes, cut, order) => {
          expect(await byRanges(bytes, rangeBytes, cut, order)).toEqual(await atOnce(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("take the byte-order mark off the first alone", async () => {
    const mark = [0xef, 0xbb, 0xbf];
    const bytes = bytesOf(mark, '{"id":1}\n', mark, '{"id":2}\n{"id":3}\n');
    const whole = await atOnce(bytes);
    expect(whole.refused.length).toBe(1);
    for (const size of [1, 2, 4, 13, 15, 16]) expect(await byRanges(bytes, size, [7], [1, 0])).toEqual(whole);
  });

  it("send many findings in parts", async () => {
    const bytes = bytesOf("{\n".repeat(5000));
    const found: RangePart[] = [];
    const range = { start: 0, end: bytes.length };
    for await (const part of reportRange(chunksFrom(bytes, 0, [64]), range, small, {})) found.push(part);
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ lines }) => lines).filter((lines) => lines !== undefined)).toEqual([5000]);
    expect(Math.max(...found.map(({ refused }) => refused.length))).toBeLessThanOrEqual(1152);
    expect(found.reduce((sum, { summary }) => sum + summary.records, 0)).toBe(5000);
  });
});

describe("PartBuilder", () => {
  it("makes one object of issues that say the same, and starts anew after each part", () => {
    const issue = (code: string) =>
      ({ code, severity: "error", path: ["id"], message: "Expected another." }) as const;
    const batch = (...codes: string[]) => ({
      values: [],
      lines: [],
      refused: codes.map((code, index) => ({ line: index + 1, issues: [issue(code)] })),
      remarks: [],
      records: codes.length,
    });
    const builder = new PartBuilder();
    builder.add(batch("a", "b"));
    builder.add(batch("a"));
    expect(builder.found).toBe(6);
    const { refused, summary, lines } = builder.take(undefined);
    expect(refused.map(({ issues }) => issues[0]?.code)).toEqual(["a", "b", "a"]);
    expect(refused[2]?.issues[0]).toBe(refused[0]?.issues[0]);
    expect(refused[1]?.issues[0]).toEqual(issue("b"));
    expect([summary.records, summary.issuesByCode, lines]).toEqual([3, { a: 2, b: 1 }, undefined]);
    expect(builder.take(7)).toMatchObject({ refused: [], summary: { records: 0 }, lines: 7 });
  });
});

describe("RangeMerger", () => {
  const nothing = {
    refused: [],
    remarks: [],
    summary: { records: 0, valid: 0, invalid: 0, issuesByCode: {} },
  };

  it("hands out no more ranges than its window, counted from the first that is not back", () => {
    const merger = new RangeMerger(5, 2);
    expect([merger.handOut(), merger.handOut(), merger.handOut()]).toEqual([0, 1, undefined]);
    merger.add(1, { ...nothing, lines: 3 });
    expect([...merger.take()]).toEqual([]);
    expect(merger.handOut()).toBeUndefined();
    merger.add(0, { ...nothing, lines: 3 });
    expect([...merger.take()].map(({ range }) => range)).toEqual([0, 1]);
    expect([merger.handOut(), merger.handOut(), merger.handOut()]).toEqual([2, 3, undefined]);
    expect(merger.finished).toBe(false);
  });

  it("counts the lines of earlier ranges into each number", () => {
    const merger = new RangeMerger(2, 2);
    merger.handOut();
    merger.handOut();
    merger.add(1, { ...nothing, refused: [{ line: 1, issues: [] }], lines: 1 });
    merger.add(0, { ...nothing, lines: 41 });
    expect([...merger.take()].flatMap(({ report }) => report.refused)).toEqual([{ line: 42, issues: [] }]);
    expect(merger.finished).toBe(true);
  });
});
