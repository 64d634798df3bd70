import { importAggregates } from "opsc/statistics";
import { expect, it } from "vitest";
import { describeWithShared } from "../../support/shared.js";
import { firstOf } from "./cellsOf.js";
import { ukTable } from "./ukTable.js";

describeWithShared("the series of the United Kingdom", "uk-sdg-16-2-2.csv", (text) => {
  const { rows, years, ages, optionsFor } = ukTable(text);

  /** Cells of a year that break a sum, found here by going through the text and not by the importer. */
  const at = (year: string, sex: string, age: string): number =>
    Number(rows.find((row) => row["Year"] === year && row["Sex"] === sex && row["Age"] === age)!["Value"]);
  const sound = years.filter(
    (year) =>
      ["", "Female", "Male"].every((sex) => sexSum(year, sex) === at(year, sex, "")) &&
      ["", ...ages].every((age) => at(year, "", age) >= at(year, "Female", age) + at(year, "Male", age)),
  );
  function sexSum(year: string, sex: string): number {
    return ages.reduce((sum, age) => sum + at(year, sex, age), 0);
  }

  it("is taken in year by year where it adds up, with what is of no reported sex apart", () => {
    expect(sound.length).toBeGreaterThan(2);
    for (const year of sound) {
      const answer = importAggregates(text, optionsFor([year]));
      expect(answer.ok).toBe(true);
      const cells = firstOf(answer);
      expect(cells[`${year} _T _T`]).toBe(at(year, "", ""));
      expect(cells[`${year} Unknown _T`]).toBe(
        at(year, "", "") - at(year, "Female", "") - at(year, "Male", ""),
      );
    }
  });

  it("is refused where it contradicts itself, and says in which years", () => {
    const broken = years.filter((year) => !sound.includes(year));
    expect(broken.length).toBeGreaterThan(2);
    const answer = importAggregates(text, optionsFor(years));
    expect(answer.ok).toBe(false);
    const named = new Set(
      answer.issues.filter(({ code }) => code === "sum-differs").map(({ path }) => path[2]),
    );
    expect(named).toEqual(new Set(broken));
    const parts = importAggregates(text, { ...optionsFor(years), contradictions: "use-parts" });
    expect(parts.ok).toBe(true);
  });
});
