import { sealOf } from "../../src/statistics/prove/sealOf.js";
import { describe, expect, it } from "vitest";
import { validate } from "opsc/issues";
import { jsonSchemaOf, rulesOf, wireTypes } from "opsc/schemas";
import {
  aggregateOptionsSchema,
  defaultPolicy,
  disclosurePolicySchema,
  importAggregates,
  importCertificates,
  openRelease,
  protectedContentSchema,
  tabulationPlanSchema,
  tabulator,
  type AggregateOptions,
  type PlanDimension,
  type TabulationPlan,
} from "opsc/statistics";
import { common } from "../statistics/aggregates/cellsOf.js";
import { age, bySex, sex } from "../statistics/publish/sample.js";
import { countryCodes } from "../../src/codes/countries.js";
import { arbitraryOf } from "./arbitraryOf.js";
import { mutate, randomOf, sampleOf } from "./mutate.js";
import { aggregates, plans } from "./statisticsValues.js";
import { ajvOf, zodVerdict } from "./verdicts.js";

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const fitsOf = (name: string) => ajvOf(jsonSchemaOf(name) ?? {});
const runs = Number(process.env["OPSC_RUNS"] ?? 150);

const table = { id: "bad", title: "Bad", dimensions: ["SEX"] };
const base: TabulationPlan = {
  id: "bad",
  of: "victims",
  unit: "cases",
  dimensions: [{ from: "sex" }],
  tables: [table],
};
const group = (code: string, ...members: string[]): PlanDimension => ({
  from: "sex",
  groups: [{ code, label: "G", members }],
});
const countries = (code: string): PlanDimension => ({
  from: "country-of-offence",
  code,
  countries: [...countryCodes],
});
const names = ["D0", "D1", "D2", "D3", "D4", "D5", "D6"];

/** What breaks the rules on tables, over a dimension `SEX`. */
const badTables = {
  "table-repeated": [{ tables: [table, table] }],
  "table-dimension-repeated": [{ tables: [{ ...table, dimensions: ["SEX", "SEX"] }] }],
  "table-dimension-unknown": [{ tables: [{ ...table, dimensions: ["COLOUR"] }] }],
  "table-category-unknown": [
    { tables: [{ ...table, categories: { SEX: ["Q"] } }] },
    { tables: [{ ...table, categories: { COLOUR: ["_T"] } }] },
  ],
};

/** For each rule of a plan what breaks it and no other. */
const badPlans: Readonly<Record<string, readonly Partial<TabulationPlan>[]>> = {
  ...badTables,
  "plan-field-of-other-record": [
    { dimensions: [{ from: "accused-sex", code: "SEX" }] },
    { of: "proceedings", dimensions: [{ from: "age-at-offence", code: "SEX" }] },
    { dimensions: [{ from: "sex" }, { from: "year", date: "sanctioned", years: [2023] }] },
  ],
  "plan-value-unknown": [{ dimensions: [{ from: "sex", values: ["Q"] }] }],
  "plan-bands-overlap": [
    { dimensions: [{ from: "age-at-offence", code: "SEX", bands: ["Y0T5", "Y5T9"] }] },
    { dimensions: [{ from: "age-at-offence", code: "SEX", bands: ["Y0T17", "Y0T4"] }] },
    {
      dimensions: [
        {
          from: "age-at-offence",
          code: "SEX",
          bands: [{ code: "A", label: "A", minimum: 9, maximum: 7 }],
        },
      ],
    },
  ],
  "plan-region-unknown": [
    { dimensions: [{ from: "region-of-offence", code: "SEX", country: "TKM", regions: ["UZ-AN"] }] },
  ],
  "plan-region-in-part": [
    { dimensions: [{ from: "region-of-offence", code: "SEX", country: "IRL", regions: ["IE-C", "IE-G"] }] },
  ],
  "plan-groups-contradictory": [
    { dimensions: [group("G", "Q")] },
    { dimensions: [group("F", "M")] },
    { dimensions: [group("_T", "M")] },
    { dimensions: [group("_U", "M")] },
    { dimensions: [{ from: "year", code: "SEX", date: "registered", years: [2023, 2023] }] },
  ],
  "plan-dimension-repeated": [{ dimensions: [{ from: "sex" }, { from: "sex" }] }],
  "plan-structural-zero-unknown": [
    { structuralZeros: [{ SEX: ["Q"] }] },
    { structuralZeros: [{ COLOUR: ["F"] }] },
  ],
  "table-too-large": [
    {
      dimensions: names.slice(0, 3).map(countries),
      tables: [{ ...table, dimensions: names.slice(0, 3) }],
    },
  ],
  "plan-too-large": [
    {
      dimensions: names.map(countries),
      tables: [
        {
          ...table,
          dimensions: names,
          categories: Object.fromEntries(names.map((name) => [name, ["_T"]])),
        },
      ],
    },
  ],
};

describe("the rules of a plan", () => {
  const rules = rulesOf("tabulation-plan").filter(({ type }) => type === "tabulation-plan");
  const ids = new Set(rules.map(({ id }) => id));
  const fits = fitsOf("tabulation-plan");

  it("each have a plan here, and the check has its name", () => {
    expect(Object.keys(badPlans).sort()).toEqual([...ids].sort());
    expect(new Set(rules.map(({ checkedBy }) => checkedBy))).toEqual(new Set([tabulator.name]));
    expect(tabulator(base).ok).toBe(true);
    for (const plan of plans) expect(tabulator(plan).issues).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is found by the check and not by the schema",
    (id, { severity }) => {
      for (const change of badPlans[id] ?? []) {
        const plan = { ...base, ...change };
        expect(fits(sent(plan)), JSON.stringify(fits.errors)).toBe(true);
        expect(tabulationPlanSchema.safeParse(plan).success).toBe(true);
        expect([...new Set(tabulator(plan).issues.map(({ code }) => code))]).toEqual([id]);
        expect(tabulator(plan).issues[0]?.severity).toBe(severity);
      }
    },
  );

  it("are all that the check finds in a plan of the right form", () => {
    const random = randomOf(20150130);
    const made = [
      ...plans,
      ...Object.values(badPlans)
        .flat()
        .map((change) => ({ ...base, ...change })),
      ...sampleOf(arbitraryOf(tabulationPlanSchema), 40, 20150130),
    ];
    let refused = 0;
    for (let run = 0; run < runs; run += 1) {
      const parsed = tabulationPlanSchema.safeParse(
        mutate(made[run % made.length], { keys: [], values: ["SEX", "F", "_T", "_U", "Y0T14"] }, random),
      );
      if (!parsed.success) continue;
      const { ok, issues } = tabulator(parsed.data);
      expect(ok).toBe(issues.length === 0);
      if (!ok) refused += 1;
      for (const { code } of issues) expect(ids).toContain(code);
    }
    expect(refused).toBeGreaterThan(0);
  });
});

const many = (code: string) => ({
  ...sex,
  code,
  categories: Array.from({ length: 101 }, (_, at) => ({ code: `C${at}`, label: `${at}` })),
});

/** For each rule on reported totals what breaks it and no other. */
const badAggregates: Readonly<Record<string, readonly Partial<AggregateOptions>[]>> = {
  ...badTables,
  "definition-missing": [{ definitions: { SEX: "As in the identity document." } }],
  "dimension-of-several": [{ dimensions: [{ ...sex, several: true }, age] }],
  "remainder-unknown": [
    { remainders: { AGE: "Y0T17" } },
    { remainders: { AGE: "Q" } },
    { remainders: { COLOUR: "_U" } },
  ],
  "dimension-contradictory": [
    { dimensions: [sex, age, sex] },
    { dimensions: [sex, { ...age, total: "_U" }] },
    { dimensions: [sex, { ...age, categories: [...age.categories, { code: "_U", label: "Unknown" }] }] },
    { dimensions: [sex, { ...age, categories: [{ code: "G", label: "G", members: ["Q"] }] }] },
  ],
  "table-too-large": [
    {
      dimensions: ["A", "B", "C"].map(many),
      definitions: { A: "A", B: "B", C: "C" },
      tables: [{ ...table, dimensions: ["A", "B", "C"] }],
    },
    {
      dimensions: ["A", "B", "C"].map(many),
      definitions: { A: "A", B: "B", C: "C" },
      tables: [{ ...table, dimensions: ["A", "B", "C"], categories: { A: ["_T"], B: ["_T"], C: ["_T"] } }],
    },
  ],
};

describe("the rules on reported totals", () => {
  const rules = rulesOf("aggregate-options");
  const ids = new Set(rules.map(({ id }) => id));
  const fits = fitsOf("aggregate-options");
  const codesOf = (options: AggregateOptions) => [
    ...new Set(importAggregates("", options).issues.map(({ code }) => code)),
  ];

  it("each have options here, and the text is read only where none is broken", () => {
    expect(Object.keys(badAggregates).sort()).toEqual([...ids].sort());
    for (const options of aggregates) expect(codesOf(options)).toEqual(["heading-missing"]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is found by the check and not by the schema",
    (id, { checkedBy }) => {
      for (const change of badAggregates[id] ?? []) {
        const options = { ...common, ...change };
        expect(fits(sent(options)), JSON.stringify(fits.errors)).toBe(true);
        expect(zodVerdict(aggregateOptionsSchema)(options)).toBe(
          checkedBy === "importAggregates" ? "valid" : "rules",
        );
        expect(codesOf(options)).toEqual([id]);
      }
    },
  );

  it("are all that is found before the text is read", () => {
    const random = randomOf(20150130);
    const made = [
      ...aggregates,
      ...Object.values(badAggregates)
        .flat()
        .map((change) => ({ ...common, ...change })),
    ];
    for (let run = 0; run < runs; run += 1) {
      const options = mutate(made[run % made.length], { keys: [], values: ["SEX", "F", "_T"] }, random);
      if (!fits(options)) continue;
      for (const code of codesOf(options as AggregateOptions))
        if (code !== "heading-missing") expect(ids).toContain(code);
    }
  });
});

/** For each rule that a schema itself checks: the type, a value that keeps the rule, and one that breaks it. */
const checkedBySchemas = [
  [
    "minimum-frequency-without-override",
    "disclosure-policy",
    { ...defaultPolicy, minimumFrequency: 4, override: "Decision 12" },
    { ...defaultPolicy, minimumFrequency: 4 },
  ],
  [
    "structural-zero-empty",
    "tabulation-plan",
    { ...base, structuralZeros: [{ SEX: ["F"] }] },
    { ...base, structuralZeros: [{}] },
  ],
] as const;

describe("the rules that schemas check", () => {
  it.each(checkedBySchemas)("%s", (id, name, kept, broken) => {
    const schema = wireTypes.find((type) => type.name === name)?.schema;
    if (schema === undefined) throw new Error(`"${name}" is no wire type.`);
    expect(rulesOf(name).map((rule) => rule.id)).toContain(id);
    expect(validate(schema, kept).ok).toBe(true);
    expect(validate(schema, broken).issues.map(({ code }) => code)).toEqual([id]);
    expect(zodVerdict(schema)(broken)).toBe("rules");
    expect(fitsOf(name)(broken)).toBe(true);
  });

  it("say 5 for the policy of a release about children", () => {
    const verdict = zodVerdict(disclosurePolicySchema);
    expect([2, 4, 5].map((minimumFrequency) => verdict({ ...defaultPolicy, minimumFrequency }))).toEqual([
      "rules",
      "rules",
      "valid",
    ]);
  });
});

describe("the rule of a protected table", () => {
  const content = protectedContentSchema.parse(sent(bySex));
  const populations = [
    {
      population: "children",
      tables: ["sex"],
      dimensions: [sex],
      rows: [{ tuples: [["F"]] }, { tuples: [["M"]] }],
      alternatives: [[0, 60, 1, 43]],
      known: [],
      earlier: [],
      proofs: [],
    },
  ];
  const seal = sealOf([content], populations);
  const read = importCertificates({ format: "opsc-certificates", seal, populations });
  if (!read.ok) throw new Error("the certificates are good");
  const withTotal = (value: (typeof content.cells)[number]["value"]) => ({
    ...content,
    cells: content.cells.map((cell) => (cell.coordinates[0] === "_T" ? { ...cell, value } : cell)),
  });

  it("is a matter of its certificates and of no schema", () => {
    expect(openRelease([content], read.value).ok).toBe(true);
    for (const broken of [withTotal({ kind: "count", count: 104 }), withTotal({ kind: "suppressed" })]) {
      expect(fitsOf("protected-content")(broken)).toBe(true);
      expect([...new Set(openRelease([broken], read.value).issues.map(({ code }) => code))]).toEqual(
        rulesOf("protected-content").map(({ id }) => id),
      );
    }
  });
});

describe("what is confidential", () => {
  it("has no schema for others", () => {
    const all = wireTypes.map(({ name }) => name).join();
    expect(all).not.toMatch(/certificate|ledger|leaf|raw|left-out|fact/);
  });
});
