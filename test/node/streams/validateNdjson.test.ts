import { describe, expect, it, vi } from "vitest";
import { readNdjson, reportBatches, validateNdjson, type ValidationReport } from "opsc/node";
import { syntheticLines } from "opsc/synthetic";
import { compileValidator, victimRecords } from "opsc/victims";
import { randomOf } from "../../support/randomOf.js";
import { lineSources } from "../../victims/scanner/lineSources.js";
import { mutateLine } from "../../victims/scanner/mutateLine.js";
import { bytesOf, collect, pieces } from "./support.js";

/** Lines that are right, lines with defects, lines changed at random, and what is no record at all. */
function hostileBytes(): Buffer {
  const random = randomOf(5);
  const { sources } = lineSources.victims;
  const mutants = Array.from({ length: 1500 }, (_, at) =>
    mutateLine(sources[at % sources.length] as (typeof sources)[number], random),
  );
  const records = [...syntheticLines({ count: 400, seed: 3, invalidShare: 0.2 })].map((line, at) =>
    at % 3 === 0 ? line.replace("\n", "\r\n") : line,
  );
  return Buffer.concat([
    bytesOf([0xef, 0xbb, 0xbf], records.join(""), "\n  \n{}\nnull\n", [0xff, 0x0a]),
    ...mutants.flat().flatMap((line) => [line, Buffer.from("\n")]),
    bytesOf(records[1] ?? "", (records[0] ?? "").slice(0, 200)),
  ]);
}

const reportsOf = async (reports: AsyncIterable<ValidationReport>): Promise<unknown> => {
  const found: unknown[] = [];
  let last: unknown;
  for await (const { refused, remarks, summary } of reports) {
    found.push(...refused.map((line) => ["refused", line]), ...remarks.map((line) => ["remark", line]));
    last = summary;
  }
  return { found: found.map((one) => JSON.stringify(one)).sort(), last };
};

describe("lines that are validated from their bytes", () => {
  const bytes = hostileBytes();
  const fast = compileValidator(victimRecords);
  /** The same validator, of which nothing is known but that it takes values. */
  const slow = { validate: fast.validate };
  const cut = () => pieces(bytes, [1, 700, 65_536, 13, 5000]);

  it("have the same found on them as where each is parsed first", async () => {
    const parsed = await reportsOf(reportBatches(readNdjson(cut(), slow)));
    expect(await reportsOf(validateNdjson(cut(), fast))).toEqual(parsed);
    expect(await reportsOf(validateNdjson(cut(), slow))).toEqual(parsed);
  });

  it("have the same values read of them", async () => {
    const parsed = await collect(readNdjson(cut(), slow));
    expect(parsed.values.length).toBeGreaterThan(300);
    expect(parsed.refused.length).toBeGreaterThan(300);
    expect(await collect(readNdjson(cut(), fast))).toEqual(parsed);
  });

  it("are converted first where that is asked for", async () => {
    const convert = () => ({ ok: true as const, value: null, issues: [] });
    const [line] = syntheticLines({ count: 1, seed: 3 });
    const { refused } = await collect(readNdjson([line ?? ""], fast, { convert }));
    expect(refused).toHaveLength(1);
  });

  it("are parsed only where they are refused", async () => {
    const lines = [...syntheticLines({ count: 50, seed: 3 }), "{}\n"];
    const parse = vi.spyOn(JSON, "parse");
    try {
      const { last } = (await reportsOf(validateNdjson(lines, fast))) as { last: unknown };
      expect(last).toMatchObject({ records: 51, valid: 50 });
      expect(parse).toHaveBeenCalledTimes(1);
    } finally {
      parse.mockRestore();
    }
  });
});
