import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptySummary,
  mergeSummaries,
  readNdjson,
  reportBatches,
  type ValidationReport,
  type ValidationSummary,
  validationSummarySchema,
} from "opsc/node";
import { small } from "./support.js";

const summaries: fc.Arbitrary<ValidationSummary> = fc
  .tuple(
    fc.nat(99),
    fc.nat(99),
    fc.dictionary(fc.constantFrom("a", "b", "c-d", "zz"), fc.integer({ min: 1, max: 9 })),
  )
  .map(([valid, invalid, issuesByCode]) => ({ records: valid + invalid, valid, invalid, issuesByCode }));

describe("mergeSummaries", () => {
  it("is associative and commutative, and the empty summary changes nothing (property)", () => {
    fc.assert(
      fc.property(summaries, summaries, summaries, (a, b, c) => {
        const left = mergeSummaries(mergeSummaries(a, b), c);
        expect(mergeSummaries(a, mergeSummaries(b, c))).toEqual(left);
        expect(mergeSummaries(c, a, b)).toEqual(left);
        expect(mergeSummaries(a, emptySummary)).toEqual(a);
        expect(validationSummarySchema.parse(left)).toEqual(left);
      }),
    );
    expect(mergeSummaries()).toEqual(emptySummary);
  });

  it("writes codes in their own order, so that the same findings are the same bytes", () => {
    const [first, second] = [
      { records: 1, valid: 0, invalid: 1, issuesByCode: { b: 1 } },
      { records: 1, valid: 0, invalid: 1, issuesByCode: { a: 1, c: 2 } },
    ];
    const text = '{"records":2,"valid":0,"invalid":2,"issuesByCode":{"a":1,"b":1,"c":2}}';
    expect(JSON.stringify(mergeSummaries(first, second))).toBe(text);
    expect(JSON.stringify(mergeSummaries(second, first))).toBe(text);
  });
});

describe("validationSummarySchema", () => {
  it("refuses what is no count", () => {
    const good = { records: 1, valid: 1, invalid: 0, issuesByCode: {} };
    expect(validationSummarySchema.safeParse(good).success).toBe(true);
    for (const change of [{ records: -1 }, { valid: 0.5 }, { issuesByCode: { a: 0 } }, { more: 1 }]) {
      expect(validationSummarySchema.safeParse({ ...good, ...change }).success).toBe(false);
    }
  });
});

describe("reportBatches", () => {
  const run = async (text: string, batchSize = 2) => {
    const reports: ValidationReport[] = [];
    for await (const report of reportBatches(readNdjson([text], small, { batchSize }))) reports.push(report);
    return reports;
  };

  it("tells of the batches on which something was found, and sums up at the end", async () => {
    const reports = await run('{"id":1}\n{"id":2}\n{"id":3,"word":""}\n{\n{"id":"5"}\n{"id":6}\n{"id":7}\n');
    expect(
      reports.map(({ refused, remarks }) => [refused, remarks].map((found) => found.map(({ line }) => line))),
    ).toEqual([
      [[4], [3]],
      [[5], []],
      [[], []],
    ]);
    expect(reports[0]?.summary).toMatchObject({ records: 4, invalid: 1 });
    expect(reports.at(-1)?.summary).toEqual({
      records: 7,
      valid: 5,
      invalid: 2,
      issuesByCode: { "invalid-type": 1, "line-not-json": 1 },
    });
  });

  it("has one report for an input without records", async () => {
    expect(await run("\n")).toEqual([{ refused: [], remarks: [], summary: emptySummary }]);
  });
});
