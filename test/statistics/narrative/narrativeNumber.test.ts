import { figureFragmentSchema } from "opsc/fragments";
import {
  narrativeFigure,
  NarrativeNumber,
  narrativeNumber,
  narrativeRate,
  type ProtectedTable,
} from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { bySex, bySexAndAge } from "../publish/sample.js";

const take = (...codes: string[]): NarrativeNumber => {
  const answer = narrativeNumber(bySexAndAge, codes);
  if (!answer.ok) throw new Error("no cell");
  return answer.value;
};

describe("narrativeNumber", () => {
  it("says in words what the cell says", () => {
    expect(
      [take("F", "Y0T17"), take("F", "_U"), take("F", "Y0T14"), take("M", "_U"), take("_T", "_U")].map(
        String,
      ),
    ).toEqual(["60", "0", "suppressed", "not collected", "not applicable"]);
  });

  it("carries unit, table and coordinates, and may be written as JSON", () => {
    const girls = narrativeNumber(bySexAndAge, { SEX: "F" });
    expect(girls.ok && JSON.parse(JSON.stringify(girls.value))).toEqual({
      text: "60",
      value: { kind: "count", count: 60 },
      unit: "persons",
      table: "sex-and-age",
      coordinates: ["F", "_T"],
    });
    expect(NarrativeNumber.is(girls.ok && girls.value)).toBe(true);
    expect(NarrativeNumber.is(girls.ok && { ...girls.value })).toBe(false);
    expect(Object.isFrozen(girls.ok && girls.value)).toBe(true);
  });

  it("answers with an issue and a suggestion for a cell that is not there", () => {
    expect(narrativeNumber(bySexAndAge, { SEX: "F", AGE: "Y15T18" }).issues[0]).toMatchObject({
      code: "coordinates-unknown",
      path: ["sex-and-age", "AGE"],
      suggestion: "Y15T17",
    });
  });

  it("takes nothing from anything but a protected table", () => {
    expect(() => narrativeNumber({ ...bySex } as unknown as ProtectedTable, {})).toThrow(
      /protected tables alone/,
    );
    expect(() => narrativeNumber(12 as unknown as ProtectedTable, {})).toThrow(TypeError);
  });
});

describe("narrativeRate", () => {
  it("is a percentage or a rate with both of its cells, and hidden where one of them is", () => {
    const share = narrativeRate(bySex, { SEX: "F" }, {});
    expect(share.ok && { ...share.value }).toMatchObject({
      text: "58.3%",
      unit: "percent",
      coordinates: ["F"],
      denominator: ["_T"],
    });
    const per = narrativeRate(bySex, ["F"], ["_T"], { per: 1000, decimals: 0 });
    expect(per.ok && [per.value.text, per.value.unit]).toEqual(["583 per 1000", "rate"]);
    const hidden = narrativeRate(bySexAndAge, ["F", "Y0T14"], ["F", "_T"]);
    expect(hidden.ok && hidden.value.text).toBe("suppressed");
    expect(narrativeRate(bySex, ["X"], ["_T"]).ok).toBe(false);
  });

  it("is set in a report as a figure that names its cells, and nothing else is", () => {
    const girls = take("F", "Y0T17");
    expect(narrativeFigure(girls)).toEqual({
      type: "figure",
      value: { kind: "count", count: 60 },
      origin: { from: "protected-table", table: "sex-and-age", coordinates: ["F", "Y0T17"] },
      form: "prose",
    });
    expect(figureFragmentSchema.safeParse(narrativeFigure(take("F", "Y0T14"))).success).toBe(true);
    const share = narrativeRate(bySex, { SEX: "F" }, {});
    const written = share.ok ? narrativeFigure(share.value) : undefined;
    expect(written?.origin).toEqual({
      from: "protected-table",
      table: "sex",
      coordinates: ["F"],
      denominator: ["_T"],
    });
    expect(figureFragmentSchema.safeParse(written).success).toBe(true);
    expect(() => narrativeFigure({ ...girls } as unknown as NarrativeNumber)).toThrow(TypeError);
  });
});
