import { parse } from "csv-parse/sync";
import {
  defaultPolicy,
  highsSolver,
  importAggregates,
  openRelease,
  protect,
  verifyRelease,
  type AggregateOptions,
  type Dimension,
  type LpSolver,
} from "opsc/statistics";
import { beforeAll, expect, it } from "vitest";
import { describeWithShared } from "../../support/shared.js";

const dimension = (code: string, words: readonly string[]): Dimension => ({
  code,
  label: code,
  total: "_T",
  categories: words.map((label) => ({ code: label.replace(/\W/g, "_"), label })),
});

describeWithShared("the series of the United Kingdom", "uk-sdg-16-2-2.csv", (text) => {
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  const words = (column: string): string[] =>
    [...new Set(rows.map((row) => row[column]!))].filter((word) => word !== "").sort();
  const dimensions = [
    dimension("YEAR", words("Year")),
    dimension("SEX", [...words("Sex"), "Unknown"]),
    dimension("AGE", words("Age")),
  ];
  const years = dimensions[0]!.categories.map(({ code }) => code);
  const options: AggregateOptions = {
    id: "uk-sdg-16-2-2",
    unit: "persons",
    source: { title: "United Kingdom, SDG indicator 16.2.2" },
    referencePeriod: "2009/2021",
    counted: "Detected victims of human trafficking, as the series calls them.",
    definitions: { YEAR: "Calendar year.", SEX: "As published.", AGE: "As published." },
    dimensions,
    tables: [
      {
        id: "detected",
        title: "Detected victims",
        dimensions: ["YEAR", "SEX", "AGE"],
        categories: { YEAR: years },
      },
    ],
    layout: {
      format: "csv",
      dimensions: { YEAR: "Year", SEX: "Sex", AGE: "Age" },
      value: "Value",
      status: "Observation status",
    },
    codes: Object.fromEntries(
      dimensions.map(({ code, categories }) => [
        code,
        Object.fromEntries([["", "_T"], ...categories.map((one) => [one.label, one.code])]),
      ]),
    ),
    remainders: { SEX: "Unknown" },
    contradictions: "use-parts",
  };
  let solver: LpSolver;
  beforeAll(async () => {
    solver = await highsSolver();
  });

  it.each(["protect", "publish"] as const)("is protected and proved with zeros to %s", (zeros) => {
    const taken = importAggregates(text, options);
    if (!taken.ok) throw new TypeError(JSON.stringify(taken.issues));
    const answer = protect(taken.value.tables, { ...defaultPolicy, zeros }, solver);
    if (!answer.ok) throw new TypeError(JSON.stringify(answer.issues));
    const { tables, certificates, cells, suppressed } = answer.value;
    expect(verifyRelease(tables, certificates)).toEqual({ ok: true, issues: [] });
    expect(openRelease(JSON.parse(JSON.stringify(tables)), certificates).ok).toBe(true);
    const printed = new Map(tables[0]!.cells.map(({ coordinates, value }) => [coordinates.join(" "), value]));
    let small = 0;
    let kept = 0;
    for (const row of rows) {
      const [year, sex, age] = ["Year", "Sex", "Age"].map((name) =>
        row[name] === "" ? "_T" : row[name]!.replace(/\W/g, "_"),
      );
      const value = printed.get(`${year} ${sex} ${age}`)!;
      const count = Number(row["Value"]);
      if (count < 10 && (count > 0 || zeros === "protect")) {
        small += 1;
        expect(value.kind).toBe("suppressed");
      }
      if (value.kind === "count") kept += 1;
    }
    expect(small).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(rows.length / 3);
    expect(suppressed).toBeLessThan(cells);
  });
});
