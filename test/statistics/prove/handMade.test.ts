import { importCertificates, openRelease, type Dimension, type ProtectedCell } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import type { PopulationCertificate } from "../../../src/statistics/prove/certificateContent.js";
import { sealOf } from "../../../src/statistics/prove/sealOf.js";

const sex: Dimension = {
  code: "SEX",
  label: "Sex",
  total: "_T",
  categories: [
    { code: "F", label: "Female" },
    { code: "M", label: "Male" },
  ],
};
const suppressed = { kind: "suppressed" } as const;
const counted = (count: number) => ({ kind: "count", count }) as const;
const cellsOf = (values: Readonly<Record<string, ProtectedCell["value"]>>): ProtectedCell[] =>
  Object.entries(values).map(([code, value]) => ({ coordinates: [code], value }));

/** 103 children, of whom the table says no more; zeros are printed, and so nobody is told that a suppressed cell is one. */
const release = {
  definition: { id: "sex", title: "Child victims by sex", dimensions: ["SEX"] },
  unit: "persons" as const,
  dimensions: [sex],
  cells: cellsOf({ F: suppressed, M: suppressed, _T: counted(103) }),
  provenance: {
    method: "by hand",
    policy: { minimumFrequency: 5, minimumWidth: 3, zeros: "publish" as const },
    version: "1.0.0",
    audit: { attackers: ["public", "rule-aware"], passed: true },
  },
};
/** F is 1 in the first alternative and 50 in the second; M is what is left. */
const certificate: PopulationCertificate = {
  population: "children",
  tables: ["sex"],
  dimensions: [sex],
  rows: [{ tuples: [["F"]] }, { tuples: [["M"]] }],
  alternatives: [
    [0, 1, 1, 102],
    [0, 50, 1, 53],
  ],
  known: [],
  earlier: [],
  proofs: [
    { table: "sex", coordinates: ["F"], sensitive: true, pairs: [[0, 1]] },
    { table: "sex", coordinates: ["M"], sensitive: false, pairs: [[1, 0]] },
  ],
};

/** What is said of a release and a certificate that are changed, and sealed as they then are. */
function messagesOf(
  change: Partial<typeof release> = {},
  proof: Partial<PopulationCertificate> = {},
): readonly string[] {
  const tables = [{ ...release, ...change }];
  const populations = [{ ...certificate, ...proof }];
  const seal = sealOf(tables, populations);
  const read = importCertificates({ format: "opsc-certificates", seal, populations });
  if (!read.ok) throw new TypeError(JSON.stringify(read.issues));
  const opened = openRelease(tables, read.value);
  expect(opened.ok).toBe(opened.issues.length === 0);
  return opened.issues.map(({ message }) => message);
}

describe("a release of a few numbers", () => {
  it("opens with two alternatives that are far enough apart", () => {
    expect(messagesOf()).toEqual([]);
  });

  it("does not open with a zero that a reader of the rules would rule out, unless it may be one", () => {
    const alternatives = [
      [1, 103],
      [0, 50, 1, 53],
    ];
    expect(messagesOf({}, { alternatives })).toEqual([
      "Expected no zero in a suppressed cell, since zeros are printed.",
    ]);
    const proofs = certificate.proofs.map((proof) => ({ ...proof, mayBeZero: true as const }));
    expect(messagesOf({}, { alternatives, proofs })).toEqual([]);
  });

  it("does not open with a pair of which one is no alternative", () => {
    const [first, second] = certificate.proofs;
    for (const pair of [[2, 1] as const, [0, 2] as const]) {
      expect(messagesOf({}, { proofs: [{ ...first!, pairs: [pair] }, second!] })).toEqual([
        "Expected alternatives that are further apart.",
      ]);
    }
  });

  it("does not open where an earlier release printed what no alternative has, or counted rows that are not there", () => {
    expect(messagesOf({}, { earlier: [{ rows: [0, 1], count: 103 }] })).toEqual([]);
    for (const earlier of [
      { rows: [0], count: 9 },
      { rows: [7], count: 0 },
    ]) {
      expect(messagesOf({}, { earlier: [earlier] })).toEqual([
        "Expected alternatives that agree with the earlier releases.",
      ]);
    }
  });

  it("does not open where people are counted of whom it says that they were not collected", () => {
    const cells = cellsOf({ F: { kind: "not-collected" }, M: suppressed, _T: counted(103) });
    expect(messagesOf({ cells }, { proofs: certificate.proofs.slice(1) })).toEqual([
      "Expected nobody in a cell that was not collected or cannot be.",
    ]);
  });

  it("does not open where its dimension is none of the certificate", () => {
    expect(messagesOf({}, { dimensions: [] })).not.toEqual([]);
  });

  it("does not open with a group of which a part is not there", () => {
    const group = { code: "other", label: "Other", members: ["X"] };
    const dimensions = [{ ...sex, categories: [...sex.categories, group] }];
    const cells = [...release.cells, ...cellsOf({ other: counted(0) })];
    expect(messagesOf({ dimensions })).toEqual([]);
    expect(messagesOf({ dimensions, cells })).toEqual([
      "Expected one code for each dimension of the table: of a category with its parts, or of the total.",
    ]);
  });

  it("does not open with a cell that stands in it twice and says two things", () => {
    const cells = [...release.cells, ...cellsOf({ _T: counted(102) })];
    expect(messagesOf({ cells })).toContain("Expected alternatives that add up to what is printed.");
  });

  it("opens over people of whom no cell of it tells", () => {
    const alternatives = [[0, 60, 1, 43]];
    const cells = cellsOf({ F: counted(60) });
    expect(messagesOf({ cells }, { alternatives, proofs: [] })).toEqual([]);
  });
});
