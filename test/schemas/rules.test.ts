import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { BenchmarkFact } from "opsc/benchmarks";
import { table, tableCell, tableFragmentSchema, quantityFragmentSchema } from "opsc/fragments";
import type { DomesticProvision } from "opsc/legislation";
import { crosswalks, crosswalkSchema } from "opsc/protocol";
import { caseFileSchema, checkCaseFile, type CaseFile } from "opsc/recommendations";
import { rulesOf, wireTypes } from "opsc/schemas";
import { sourceSchema } from "opsc/sources";
import { assessment, caseOf, evidence, measure } from "../recommendations/caseOf.js";
import { arbitraryOf } from "./arbitraryOf.js";
import { mutate, randomOf, sampleOf } from "./mutate.js";
import { ajvOf } from "./verdicts.js";
import { jsonSchemaOf } from "opsc/schemas";

const every = wireTypes.flatMap(({ name }) => rulesOf(name));

describe("the rules", () => {
  it("are numbered on each type, in ascending order, each with a sentence, a source and a name of its own", () => {
    for (const { name, rules } of wireTypes) {
      const numbers = rules.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort((left, right) => left - right));
      expect(numbers.every((number) => number >= 1)).toBe(true);
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      expect(rules.every(({ type }) => type === name)).toBe(true);
    }
    for (const { id, sentence, source } of every) {
      expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sourceSchema.safeParse(source).success).toBe(true);
    }
  });

  it("of a type begin with its own and go on with those of its parts", () => {
    expect([...new Set(rulesOf("case-file").map(({ type }) => type))]).toEqual([
      "case-file",
      "benchmark-fact",
      "domestic-provision",
      "evidence",
    ]);
    expect([...new Set(rulesOf("follow-up-report").map(({ type }) => type))]).toEqual([
      "quantity-fragment",
      "table-fragment",
    ]);
    expect(rulesOf("source")).toEqual([]);
    expect(rulesOf("nothing")).toEqual([]);
  });
});

const base = caseOf();
const [first] = base.recommendations;
if (first === undefined) throw new Error("the case has recommendations");
const link = { recommendation: first.id, directness: "direct" } as const;

const fact = (more: Partial<BenchmarkFact> = {}): BenchmarkFact => ({
  criterion: "helpline.short-number",
  answer: "met",
  says: "The number is short.",
  evidence: [`${base.symbol}#42`],
  source: { title: "Report" },
  level: 1,
  directness: "indirect",
  recordedOn: "2024-01-01",
  ...more,
});
const factOn = (criterion: string, answer: BenchmarkFact["answer"]): Partial<CaseFile> => ({
  benchmarkFacts: [fact({ criterion, answer })],
});

const statement = (element: string) =>
  ({ element, status: "explicit", note: "N", source: { title: "S" } }) as const;

const law = (change: Partial<DomesticProvision>): DomesticProvision => ({
  id: "l",
  code: "Penal Code",
  inForce: {},
  citation: { locator: "art. 1", paraphrase: "P" },
  source: { title: "S" },
  statedBy: "researcher",
  statedOn: "2024-03-01",
  level: 3,
  elements: [],
  ...change,
});

/** For each rule of a case file the smallest case that breaks it. */
const breaches: Readonly<Record<string, Partial<CaseFile>>> = {
  "identifier-twice": { measures: [measure("m"), measure("m")] },
  "identifier-inconsistent": { recommendations: [{ ...first, id: "X#1" }] },
  "recommendation-unknown": { measures: [measure("m", { recommendations: ["X#1"] })] },
  "measure-unknown": { evidence: [evidence("e", { measure: "none" })] },
  "evidence-unknown": { evidence: [evidence("e", { supersedes: "none" })] },
  "basis-unknown": { assessments: [assessment("a", { basis: ["none"] })] },
  "in-force-after-adoption": { inForceOn: "2020-01-01" },
  "assessment-before-adoption": { assessments: [assessment("a", { asOf: "2001-01-01" })] },
  "evidence-before-adoption": { evidence: [evidence("e", { recordedOn: "2001-01-01" })] },
  "measure-ends-before-start": { measures: [measure("m", { takenOn: "2020", plannedUntil: "2019-12" })] },
  "rests-on-assertion-alone": {
    evidence: [evidence("e", { level: 1 })],
    assessments: [
      assessment("a", { assessor: { kind: "ngo", name: "N" }, action: "implemented", basis: ["e"] }),
    ],
  },
  "sale-is-not-trafficking": {
    recommendations: [{ ...first, text: "Define the sale of children in law." }],
    evidence: [evidence("e", { subjects: ["trafficking"], links: [link] })],
  },
  "element-unknown": { legislation: [law({ elements: [statement("possession")] })] },
  "element-twice": { legislation: [law({ elements: [statement("9.5"), statement("9.5")] })] },
  "trafficking-law-for-sale": {
    legislation: [law({ code: "Trafficking Act", elements: [statement("3.1.a.i.a#offering")] })],
  },
  "state-word-as-independent": { legislation: [law({ statedBy: "state" })] },
  "in-force-reversed": { legislation: [law({ inForce: { from: "2012", to: "2010" } })] },
  "in-force-start-missing": { legislation: [law({ inForce: { to: "2010" } })] },
  "in-force-before-adoption": { legislation: [law({ adoptedOn: "2012", inForce: { from: "2010" } })] },
  "provision-unknown": { legislation: [law({ bearsOn: ["3.9"] })] },
  "claim-without-instrument": { evidence: [evidence("e", { level: 2, instrument: undefined })] },
  "period-reversed": { evidence: [evidence("e", { assertedFor: { from: "2020", to: "2019" } })] },
  "supersedes-itself": { evidence: [evidence("e", { supersedes: "e" })] },
  "supersedes-higher-level": {
    evidence: [evidence("old", { level: 3 }), evidence("e", { level: 1, supersedes: "old" })],
  },
  "supersedes-newer": {
    evidence: [
      evidence("old", { recordedOn: "2024-01-01" }),
      evidence("e", { recordedOn: "2023-01-01", supersedes: "old" }),
    ],
  },
  "criterion-unknown": factOn("helpline.free-of-charge", "met"),
  "measure-not-expected": factOn("helpline.trained-staff", { kind: "number", value: 1 }),
  "measure-of-another-kind": factOn("helpline.short-number", { kind: "share", covered: 1, of: 2 }),
  "item-unknown": factOn("helpline.all-offences", { kind: "items", items: ["trafficking"] }),
  "measure-out-of-range": factOn("helpline.whole-country", { kind: "share", covered: 3, of: 2 }),
  "fact-evidence-unknown": { benchmarkFacts: [fact({ evidence: ["none"] })] },
  "level-above-evidence": {
    evidence: [evidence("e")],
    benchmarkFacts: [fact({ evidence: ["e"], level: 3 })],
  },
  "trafficking-is-not-direct": {
    evidence: [evidence("e")],
    benchmarkFacts: [fact({ evidence: ["e"], directness: "direct" })],
  },
  "fact-supersedes-nothing": { benchmarkFacts: [fact({ supersedes: ["none"] })] },
  "fact-cannot-supersede": {
    benchmarkFacts: [
      fact({ level: 3 }),
      fact({ recordedOn: "2025-01-01", supersedes: [`${base.symbol}#42`] }),
    ],
  },
};

describe("the rules of a case file", () => {
  const rules = rulesOf("case-file");
  const fits = ajvOf(jsonSchemaOf("case-file") ?? {});

  it("each have a case here", () => {
    expect(Object.keys(breaches).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is found by the check and not by the schema",
    (id, rule) => {
      const broken: unknown = JSON.parse(JSON.stringify({ ...base, ...breaches[id] }));
      expect(fits(broken)).toBe(true);
      expect(caseFileSchema.safeParse(broken).success).toBe(true);
      expect(checkCaseFile(broken).issues.find(({ code }) => code === id)?.severity).toBe(rule.severity);
      expect(checkCaseFile(base).issues.map(({ code }) => code)).not.toContain(id);
    },
  );

  it("are all that the check finds in a case of the right form", () => {
    const random = randomOf(20150130);
    const ids = new Set(rules.map(({ id }) => id));
    const bases = [
      ...Object.values(breaches).map((change) => ({ ...base, ...change })),
      ...sampleOf(arbitraryOf(caseFileSchema), 40, 20150130),
    ];
    for (const each of bases) {
      for (let run = 0; run < 10; run += 1) {
        const value = mutate(each, { keys: [], values: [] }, random);
        if (!fits(value)) continue;
        for (const { code } of checkCaseFile(value).issues) expect(ids).toContain(code);
      }
    }
  });
});

const [line] = crosswalks;
const cell = tableCell();
const column = { key: "a", label: "A" };
const quantity = { type: "quantity", value: 1, unit: "day", origin: "day-count", form: "bare" };

/** For each rule that a schema itself checks: the schema, a value that keeps the rule, and one that breaks it. */
const checkedBySchemas: readonly (readonly [
  id: string,
  schema: z.ZodType,
  kept: unknown,
  broken: unknown,
])[] = [
  [
    "trafficking-is-never-equal",
    crosswalkSchema,
    { ...line, coversTrafficking: true, relation: "partial" },
    { ...line, coversTrafficking: true, relation: "equal" },
  ],
  [
    "column-key-twice",
    tableFragmentSchema,
    table({ caption: [], columns: [column, { ...column, key: "b" }], rows: [] }),
    table({ caption: [], columns: [column, column], rows: [] }),
  ],
  [
    "row-of-another-width",
    tableFragmentSchema,
    table({ caption: [], columns: [column], rows: [[cell]] }),
    table({ caption: [], columns: [column], rows: [[cell, cell]] }),
  ],
  [
    "days-come-from-the-calendar",
    quantityFragmentSchema,
    quantity,
    { ...quantity, origin: "follow-up-count" },
  ],
];

describe("the rules of single parts", () => {
  it.each(checkedBySchemas)("%s is a refinement of the schema", (_id, schema, kept, broken) => {
    expect(schema.safeParse(kept).success).toBe(true);
    expect(schema.safeParse(broken).error?.issues.map(({ code }) => code)).toEqual(["custom"]);
  });
});
