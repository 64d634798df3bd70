import {
  defaultPolicy,
  highsSolver,
  importAggregates,
  openRelease,
  protect,
  verifyRelease,
  type LpSolver,
} from "opsc/statistics";
import { beforeAll, expect, it } from "vitest";
import { describeWithShared } from "../../support/shared.js";
import { ukTable } from "../aggregates/ukTable.js";

describeWithShared("the series of the United Kingdom", "uk-sdg-16-2-2.csv", (text) => {
  const { rows, years, optionsFor } = ukTable(text);
  const options = { ...optionsFor(years), contradictions: "use-parts" } as const;
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
