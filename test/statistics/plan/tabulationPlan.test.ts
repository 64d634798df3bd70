import { describe, expect, it } from "vitest";
import { validate } from "opsc/issues";
import {
  countRecords,
  emptyCounts,
  exportConfidential,
  fromLeafCounts,
  importLeafCounts,
  tablesOf,
  tabulate,
  tabulationPlanSchema,
  toFactRows,
  type PlanDimension,
  type TabulationPlan,
} from "opsc/statistics";
import { syntheticProceedings, syntheticVictimAt } from "opsc/synthetic";
import type { RecordedAge, RecordedOffence, VictimRecord } from "opsc/victims";
import { contentOf } from "../../../src/statistics/model/rawTable.js";
import { numbersOf } from "../../../src/statistics/tabulate/leftOut.js";
import { accusedPlan, childrenPlan, recordsPlan } from "../tabulate/plans.js";

const offence: RecordedOffence = {
  offence: "exploitation-in-prostitution",
  conduct: "procuring",
  mode: "committed",
  basis: "recorded",
  online: "no",
  reach: "domestic",
};
const { pseudonym } = syntheticVictimAt(1, 0);
const child: VictimRecord = {
  schemaVersion: 1,
  pseudonym,
  sourceSystem: "case-management",
  registeringOrganisation: "police",
  identificationStatus: "presumed",
  offences: [offence],
  sex: "F",
  ageAtOffence: { kind: "exact", years: 12 },
  ageAtRegistration: { kind: "exact", years: 12 },
};

const planOf = (...dimensions: PlanDimension[]): TabulationPlan => ({
  id: "test",
  of: "victims",
  unit: "cases",
  dimensions: dimensions.map((dimension, at) => ({ ...dimension, code: `D${at}` })),
  tables: [{ id: "test", title: "Test", dimensions: dimensions.map((_, at) => `D${at}`) }],
});

/** The categories of one dimension in which each record is counted, groups and totals left out. */
function leavesOf(dimension: PlanDimension, ...changes: Partial<VictimRecord>[]): string[] {
  return changes.map((change) => {
    const tabulation = tabulate([{ ...child, ...change }], planOf(dimension));
    if (!tabulation.ok) throw new Error(tabulation.issues.map(({ code }) => code).join());
    const [table] = tabulation.value.tables;
    const { cells, population } = contentOf(table as NonNullable<typeof table>);
    const groups = new Set(
      population.dimensions[0]?.categories.flatMap(({ code, members }) => (members ? code : [])),
    );
    return cells
      .filter(
        ({ count, coordinates }) =>
          count === 1 && coordinates[0] !== "_T" && !groups.has(coordinates[0] ?? ""),
      )
      .map(({ coordinates }) => coordinates.join())
      .join();
  });
}

const aged = (...ages: RecordedAge[]) => ages.map((ageAtOffence) => ({ ageAtOffence }));

describe("ages", () => {
  it("go to a band only where they certainly lie in it", () => {
    expect(
      leavesOf(
        { from: "age-at-offence" },
        ...aged(
          { kind: "exact", years: 14 },
          { kind: "exact", years: 15 },
          { kind: "range", minimum: 10, maximum: 14 },
          { kind: "range", minimum: 14, maximum: 15 },
          { kind: "band", band: "Y12T17" },
          { kind: "band", band: "Y15T17" },
          { kind: "estimated", minimum: 16, maximum: 19, method: "interview" },
          { kind: "presumed-minor", reason: "no-documents" },
          { kind: "unknown", reason: "declined" },
          { kind: "unknown", reason: "not-applicable" },
        ),
      ),
    ).toEqual(["Y10T14", "Y15T17", "Y10T14", "_U", "_U", "Y15T17", "_U", "_U", "_U", "_Z"]);
  });

  it("of a presumed child lie in childhood as a whole, and outside a plan's bands in none", () => {
    expect(
      leavesOf(
        { from: "age-at-offence", bands: ["Y0T17"] },
        ...aged(
          { kind: "presumed-minor", reason: "no-documents" },
          { kind: "estimated", minimum: 16, maximum: 19, method: "interview" },
        ),
      ),
    ).toEqual(["Y0T17", "_U"]);
    expect(
      leavesOf(
        { from: "age-at-offence", bands: ["Y0T4"] },
        ...aged({ kind: "exact", years: 9 }, { kind: "range", minimum: 4, maximum: 5 }),
      ),
    ).toEqual(["_O", "_U"]);
  });

  it("of which the bounds are turned round, or above all that is recorded, are unknown", () => {
    const at = (age: RecordedAge) => ({ ageAtRegistration: age });
    expect(
      leavesOf(
        { from: "age-at-registration" },
        at({ kind: "range", minimum: 12, maximum: 10 }),
        at({ kind: "exact", years: 130 }),
      ),
    ).toEqual(["_U", "_U"]);
  });

  it("at registration may be of adults", () => {
    expect(
      leavesOf({ from: "age-at-registration" }, { ageAtRegistration: { kind: "exact", years: 30 } }),
    ).toEqual(["Y_GE18"]);
  });
});

describe("answers", () => {
  it("that are missing are unknown, not applicable or not collected", () => {
    const disability = (present: "yes" | "unknown" | "not-asked" | "declined" | "not-applicable") => ({
      disability: { present },
    });
    expect(
      leavesOf(
        { from: "disability" },
        disability("yes"),
        disability("unknown"),
        disability("not-asked"),
        disability("declined"),
        disability("not-applicable"),
        {},
      ),
    ).toEqual(["yes", "_U", "_U", "_U", "_Z", "_X"]);
  });

  it("about the kind of a disability do not arise for whoever has none, and are not collected where none is named", () => {
    const disability = (present: "yes" | "no" | "declined") => ({ disability: { present } });
    expect(
      leavesOf({ from: "disability-domain" }, disability("yes"), disability("no"), disability("declined"), {
        disability: { present: "yes", domains: ["seeing"] },
      }),
    ).toEqual(["_X", "_Z", "_U", "seeing"]);
  });

  it("that hold a year that no calendar has are unknown", () => {
    const year: PlanDimension = { from: "year", date: "registered", years: [2023] };
    const dated = (registered: string) => ({ dates: { registered } });
    expect(leavesOf(year, dated("2023-05"), dated("0000-00-00"))).toEqual(["2023", "_U"]);
  });

  it("that a plan has no category for are others", () => {
    expect(leavesOf({ from: "sex", values: ["M"] }, { sex: "M" }, { sex: "F" })).toEqual(["M", "_O"]);
    expect(
      leavesOf(
        { from: "ethnic-origin", tokens: [{ code: "E01", label: "One" }] },
        {
          ethnicOrigin: { kind: "recorded", codes: ["E01", "E02"], selfIdentified: "yes" },
        },
      ),
    ).toEqual(["E01,_O"]);
  });

  it("about nationality see a State's own nationals first", () => {
    expect(
      leavesOf(
        { from: "nationality-group", home: "TKM" },
        { nationalities: ["UZB", "TKM"] },
        { nationalities: ["UZB"] },
        { nationalities: ["stateless"] },
        { nationalities: ["undetermined"] },
        { nationalities: ["not-asked"] },
        {},
      ),
    ).toEqual(["national", "foreign", "stateless", "_U", "_U", "_X"]);
  });

  it("about compensation do not arise for whoever did not seek it", () => {
    expect(
      leavesOf(
        { from: "compensation-outcome" },
        { compensation: { sought: "yes", outcome: "awarded" } },
        { compensation: { sought: "yes" } },
        { compensation: { sought: "no" } },
        { compensation: { sought: "declined" } },
        {},
      ),
    ).toEqual(["awarded", "_X", "_Z", "_U", "_X"]);
  });
});

describe("the funnel", () => {
  it("has nobody in it of whose proceedings only other things are known", () => {
    const [record] = [...syntheticProceedings({ count: 50, seed: 3 })].filter(({ unit }) => unit !== "case");
    const stages = (["pending", "withdrawn"] as const).map((stage) => ({ stage, date: "2023-01-01" }));
    const tabulation = tabulate([{ ...record!, events: stages }], accusedPlan);
    if (!tabulation.ok) throw new Error("the plan is good");
    const { cells } = contentOf(tabulation.value.tables[0]!);
    const counted = cells.filter(({ count, coordinates }) => count > 0 && coordinates[1] === "_T");
    expect(counted.map(({ coordinates }) => coordinates[0])).toEqual(["NONE", "_T"]);
  });

  it("holds the furthest stage that is certain", () => {
    expect(
      leavesOf(
        { from: "stage" },
        { criminalJustice: { reported: "2023" } },
        { criminalJustice: { reported: "2023", convicted: "unknown" } },
        { criminalJustice: { reported: "2023", acquitted: "2024" } },
        { criminalJustice: { sentenced: "2024", convicted: "2024" } },
        { criminalJustice: { reported: "not-asked" } },
        { criminalJustice: { reported: "2023", prosecuted: "not-asked" } },
        { criminalJustice: { reported: "not-applicable" } },
        {},
      ),
    ).toEqual([
      "reported-only",
      "convicted-only",
      "prosecuted-only",
      "sanctioned",
      "_U",
      "reported-only",
      "NONE",
      "_X",
    ]);
  });
});

describe("places of a country", () => {
  const groupsOf = (dimension: PlanDimension): Readonly<Record<string, readonly string[]>> => {
    const tabulation = tabulate([], planOf(dimension));
    if (!tabulation.ok) throw new Error(tabulation.issues.map(({ code }) => code).join());
    const { population } = contentOf(tabulation.value.tables[0]!);
    return Object.fromEntries(
      population.dimensions[0]!.categories.flatMap(({ code, members }) =>
        members === undefined ? [] : [[code, members.toSorted()]],
      ),
    );
  };

  it("are groups of the subdivisions that ISO 3166-2 has in them", () => {
    // The counties of Connacht and of the part of Ulster that is in Ireland.
    expect(groupsOf({ from: "region-of-offence", country: "IRL" })).toMatchObject({
      "IE-C": ["IE-G", "IE-LM", "IE-MO", "IE-RN", "IE-SO"],
      "IE-U": ["IE-CN", "IE-DL", "IE-MN"],
    });
    expect(groupsOf({ from: "region-of-offence", country: "IRL", regions: ["IE-C", "IE-U"] })).toEqual({});
  });
});

describe("what is read from one offence", () => {
  it("stays together", () => {
    const other: RecordedOffence = { ...offence, offence: "sale-organs", conduct: "delivering" };
    const record = { ...child, offences: [offence, other] };
    const tabulation = tabulate([record], planOf({ from: "offence" }, { from: "conduct" }));
    const cells = tabulation.ok ? tabulation.value.tables.flatMap((table) => contentOf(table).cells) : [];
    const at = (...coordinates: string[]) =>
      cells.find((cell) => cell.coordinates.join() === coordinates.join());
    expect(at("exploitation-in-prostitution", "procuring")?.count).toBe(1);
    expect(at("sale-organs", "delivering")?.count).toBe(1);
    expect(at("_T", "_T")?.count).toBe(1);
    expect(at("exploitation-in-prostitution", "delivering")).toMatchObject({
      count: 0,
      missing: "not-applicable",
    });
    expect(at("sale-organs", "offering")?.missing).toBeUndefined();
    expect(at("sale-organs", "offering")?.rows.length).toBeGreaterThan(0);
    expect(at("exploitation-in-prostitution", "delivering")?.rows).toHaveLength(0);
  });
});

describe("what is not counted", () => {
  it("is told apart by why", () => {
    const plan = { ...planOf({ from: "sex" }, { from: "year", date: "registered", years: [2023] }) };
    const dated = (registered: string): VictimRecord => ({ ...child, dates: { registered } });
    const tabulation = tabulate(
      [
        { ...child, identificationStatus: "rejected" },
        { ...child, identificationStatus: "duplicate" },
        { ...child, ageAtOffence: { kind: "exact", years: 20 } },
        dated("2022-12-31"),
        dated("2023-05"),
        dated("unknown"),
      ],
      plan,
    );
    if (!tabulation.ok) throw new Error("the plan is good");
    expect(numbersOf(tabulation.value.leftOut)).toEqual({
      rejected: 1,
      duplicate: 1,
      adult: 1,
      otherUnit: 0,
      outsideYears: 1,
    });
    const [table] = tabulation.value.tables;
    const cells = table === undefined ? [] : contentOf(table).cells;
    const counted = Object.fromEntries(cells.map(({ coordinates, count }) => [coordinates.join("/"), count]));
    expect(counted).toMatchObject({ "F/2023": 1, "F/_U": 1, "F/_T": 2 });
  });

  it("is every record of the other unit of proceedings", () => {
    const records = [...syntheticProceedings({ count: 50, seed: 3 })];
    const cases = records.filter(({ unit }) => unit === "case").length;
    const tabulation = tabulate(records, accusedPlan);
    expect(cases).toBeGreaterThan(0);
    expect(tabulation.ok && numbersOf(tabulation.value.leftOut).otherUnit).toBe(cases);
    expect(() => tabulate(records, childrenPlan)).toThrow(TypeError);
  });
});

describe("tabulationPlanSchema", () => {
  it("takes the plans of the tests as JSON", () => {
    for (const plan of [childrenPlan, recordsPlan, accusedPlan]) {
      expect(validate(tabulationPlanSchema, JSON.parse(JSON.stringify(plan)))).toEqual({
        ok: true,
        value: plan,
        issues: [],
      });
    }
    expect(validate(tabulationPlanSchema, { ...childrenPlan, more: 1 }).ok).toBe(false);
    expect(validate(tabulationPlanSchema, { ...childrenPlan, dimensions: [{ from: "name" }] }).ok).toBe(
      false,
    );
  });

  it.each<[string, Partial<TabulationPlan>, readonly (string | number)[]]>([
    ["plan-field-of-other-record", { dimensions: [{ from: "accused-sex" }] }, ["dimensions", 0, "from"]],
    [
      "plan-field-of-other-record",
      { of: "proceedings", dimensions: [{ from: "age-at-offence" }] },
      ["dimensions", 0, "from"],
    ],
    [
      "plan-field-of-other-record",
      { dimensions: [{ from: "year", date: "sanctioned", years: [2023] }] },
      ["dimensions", 0, "date"],
    ],
    ["plan-value-unknown", { dimensions: [{ from: "sex", values: ["Q"] }] }, ["dimensions", 0, "values", 0]],
    [
      "plan-bands-overlap",
      { dimensions: [{ from: "age-at-offence", bands: ["Y0T5", "Y5T9"] }] },
      ["dimensions", 0, "bands"],
    ],
    [
      "plan-bands-overlap",
      { dimensions: [{ from: "age-at-offence", bands: ["Y0T17", "Y0T4"] }] },
      ["dimensions", 0, "bands", 0],
    ],
    [
      "plan-region-unknown",
      { dimensions: [{ from: "region-of-offence", country: "TKM", regions: ["UZ-AN"] }] },
      ["dimensions", 0, "regions", 0],
    ],
    [
      "plan-region-in-part",
      { dimensions: [{ from: "region-of-offence", country: "IRL", regions: ["IE-D", "IE-C", "IE-G"] }] },
      ["dimensions", 0, "regions", 1],
    ],
    [
      "plan-groups-contradictory",
      { dimensions: [{ from: "sex", groups: [{ code: "G", label: "G", members: ["Q"] }] }] },
      ["dimensions", 0, "groups"],
    ],
    [
      "plan-dimension-repeated",
      { dimensions: [{ from: "sex" }, { from: "sex" }] },
      ["dimensions", 1, "code"],
    ],
    [
      "plan-region-unknown",
      { dimensions: [{ from: "region-of-offence", country: "VAT" }] },
      ["dimensions", 0, "country"],
    ],
    [
      "plan-region-unknown",
      { dimensions: [{ from: "region-of-offence", country: "none" as "VAT" }] },
      ["dimensions", 0, "country"],
    ],
    [
      "plan-value-unknown",
      { dimensions: [{ from: "offence-and-conduct", values: ["sale-organs"] }] },
      ["dimensions", 0, "values", 0],
    ],
    ["plan-structural-zero-unknown", { structuralZeros: [{ SEX: ["Q"] }] }, ["structuralZeros", 0, "SEX"]],
  ])("%s", (code, change, path) => {
    const plan: TabulationPlan = {
      id: "bad",
      of: "victims",
      unit: "cases",
      dimensions: [{ from: "sex" }],
      tables: [{ id: "bad", title: "Bad", dimensions: ["SEX"] }],
      ...change,
    };
    const result = tabulate([], plan);
    expect(result.ok).toBe(false);
    expect(result.issues[0]).toMatchObject({ code, path });
  });

  it("is refused by everything that takes a plan", () => {
    const good = planOf({ from: "sex" });
    const bad: TabulationPlan = { ...good, dimensions: [{ from: "sex" }, { from: "sex" }] };
    const counts = emptyCounts(good);
    if (!counts.ok) throw new Error("the plan is good");
    const { issues } = tabulate([], bad);
    expect(issues).not.toEqual([]);
    for (const answer of [
      emptyCounts(bad),
      countRecords([], bad, { shard: "all" }),
      tablesOf(counts.value, bad),
      importLeafCounts(exportConfidential(counts.value), bad),
      fromLeafCounts([], bad),
      toFactRows(child, bad, "north:0"),
    ]) {
      expect(answer).toEqual({ ok: false, issues });
    }
  });

  it("has no combination that cannot be of offences and acts that it has no category for", () => {
    const plan = planOf(
      { from: "offence", values: ["sale-organs"] },
      { from: "conduct", values: ["procuring"] },
    );
    const only = planOf({ from: "offence" }, { from: "conduct", values: ["procuring"] });
    const impossible = ({ ...asked }: TabulationPlan): string[] => {
      const tabulation = tabulate([], asked);
      if (!tabulation.ok) throw new Error("the plan is good");
      return contentOf(tabulation.value.tables[0]!).cells.flatMap(({ coordinates, missing }) =>
        missing === "not-applicable" ? coordinates.join("/") : [],
      );
    };
    // Procuring is an act of exploitation in prostitution (OPSC, art. 3 (1) (b)) and of no sale of organs.
    expect(impossible(plan)).toContain("sale-organs/procuring");
    expect(impossible(only)).not.toContain("exploitation-in-prostitution/procuring");
  });

  it("forgets a combination of residual categories that nobody is in", () => {
    const plan = { ...planOf({ from: "sex" }), structuralZeros: [{ D0: ["_Z"] }] };
    const tabulation = tabulate([child], plan);
    if (!tabulation.ok) throw new Error("the plan is good");
    const { population } = contentOf(tabulation.value.tables[0]!);
    expect(tabulation.issues).toEqual([]);
    expect(population.dimensions[0]!.categories.map(({ code }) => code)).not.toContain("_Z");
  });

  it("warns of records in a combination that cannot be, and counts them", () => {
    const plan = { ...planOf({ from: "sex" }), structuralZeros: [{ D0: ["F"] }] };
    const tabulation = tabulate([child], plan);
    expect(tabulation.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["structural-zero-occupied", "warning"],
    ]);
  });
});
