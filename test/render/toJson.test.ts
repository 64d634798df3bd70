import fc from "fast-check";
import { toJson } from "opsc/render";
import { assembleFollowUp, followUpReportSchema } from "opsc/report";
import { describe, expect, it } from "vitest";
import { asOf, fixture } from "../report/fixture.js";

describe("toJson", () => {
  const report = assembleFollowUp(fixture, { asOf });

  it("gives the same bytes whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(toJson(turned)).toBe(toJson(value));
        expect(JSON.parse(toJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("is read back by the schema of the report", () => {
    expect(followUpReportSchema.parse(JSON.parse(toJson(report)))).toEqual(
      JSON.parse(JSON.stringify(report)),
    );
  });

  it("gives the same bytes for the same case in another order", () => {
    const turned = {
      ...fixture,
      evidence: [...fixture.evidence].reverse(),
      measures: [...fixture.measures].reverse(),
    };
    expect(toJson(assembleFollowUp(turned, { asOf }))).toBe(toJson(report));
  });
});
