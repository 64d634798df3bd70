import { actionStatuses, codesOf, responseStatuses } from "opsc/codes";
import { followUpScales, fromScale, scaleCrosswalk, toScale, type TwoAxisStatus } from "opsc/recommendations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const actions = codesOf(actionStatuses);
const responses = codesOf(responseStatuses);
const pairs = actions.flatMap((action) => responses.map((response): TwoAxisStatus => ({ action, response })));
const scales = codesOf(followUpScales);

describe("followUpScales", () => {
  it("has the letters of the published scales", () => {
    const grades = (code: string) =>
      followUpScales.find((scale) => scale.code === code)?.grades.map((grade) => grade.code);
    expect(grades("ccpr-2013")).toEqual(["A", "B1", "B2", "C1", "C2", "D1", "D2", "E"]);
    expect(grades("ccpr-2017")).toEqual(["A", "B", "C", "D", "E"]);
    expect(grades("ced-2022")).toEqual(["A", "B", "C", "D", "E"]);
    expect(grades("oscal")).toEqual(["implemented", "partial", "planned", "alternative", "not-applicable"]);
  });

  it("gives every grade a label, a definition and a source", () => {
    for (const { grades, ...scale } of followUpScales) {
      for (const entry of [scale, ...grades]) {
        expect(entry.label).not.toBe("");
        expect(entry.definition).toMatch(/\.$/);
        expect(entry.source.title).not.toBe("");
      }
    }
  });
});

describe("scaleCrosswalk", () => {
  it("has every pair of action and response once, with grades that the scales have", () => {
    expect(scaleCrosswalk.map(({ action, response }) => `${action}/${response}`).sort()).toEqual(
      pairs.map(({ action, response }) => `${action}/${response}`).sort(),
    );
    for (const { grades } of scaleCrosswalk) {
      for (const scale of followUpScales) {
        const known = scale.grades.map((grade) => grade.code as string);
        for (const grade of grades[scale.code]) expect(known).toContain(grade);
      }
    }
  });
});

describe("toScale", () => {
  // The fourteen pairs of the table of facts: CCPR 2017, CCPR 2013, CED 2022, CEDAW, CAT, mid-term, OSCAL.
  const order = ["ccpr-2017", "ccpr-2013", "ced-2022", "cedaw", "cat", "upr-mid-term", "oscal"] as const;
  const lack = "lack-of-information";
  it.each([
    ["implemented", "sufficient", ["A", "A", "A", "implemented", "A", "fully", "implemented"]],
    [
      "substantial",
      "sufficient",
      ["A", "B1", "B", "substantially-implemented", "substantive-steps", "partially", "partial"],
    ],
    [
      "partial",
      "insufficient",
      ["B", "B1", "B", "partially-implemented", "substantive-steps", "partially", "partial"],
    ],
    [
      "initiated",
      "insufficient",
      ["B", "B2", "B", "partially-implemented", "initial-steps", "partially", "planned"],
    ],
    ["none", "sufficient", ["C", "C1", "C", "not-implemented", "not-implemented", "not", null]],
    ["not-assessed", "irrelevant", ["C", "C2", "C", lack, null, null, null]],
    ["not-assessed", "insufficient", ["C", "C2", "D", lack, null, "no-response", null]],
    ["not-assessed", "no-reply", ["D", "D1", "D", lack, null, "no-response", null]],
    ["contrary", "sufficient", ["E", "E", "E", "contrary", "counteracted", "not", null]],
    ["contrary", "refused", ["E", "E", "E", "contrary", "counteracted", "not", null]],
    ["none", "refused", ["E", "E", "E", "not-implemented", "not-implemented", "noted-not", null]],
  ] as const)("writes %s / %s as the table of facts does", (action, response, grades) => {
    expect(order.map((scale) => toScale({ action, response }, scale).grade)).toEqual(grades);
  });

  it("names the second reading where the table has two", () => {
    expect(toScale({ action: "substantial", response: "sufficient" }, "ccpr-2017").alternatives).toEqual([
      "B",
    ]);
    expect(toScale({ action: "not-assessed", response: "insufficient" }, "ccpr-2013").alternatives).toContain(
      "D1",
    );
    expect(toScale({ action: "none", response: "refused" }, "ccpr-2013").alternatives).toEqual(["C1"]);
    expect(toScale({ action: "initiated", response: "insufficient" }, "oscal").alternatives).toEqual([
      "partial",
    ]);
  });

  it("turns D1 into D2 after a reminder, and leaves both open where nothing is said of one", () => {
    const silent = { action: "not-assessed", response: "no-reply" } as const;
    expect(toScale(silent, "ccpr-2013", { afterReminder: true })).toMatchObject({
      grade: "D2",
      alternatives: [],
    });
    expect(toScale(silent, "ccpr-2013", { afterReminder: false })).toMatchObject({
      grade: "D1",
      alternatives: [],
    });
    expect(toScale(silent, "ccpr-2013")).toMatchObject({ grade: "D1", alternatives: ["D2"] });
    expect(toScale(silent, "ccpr-2017", { afterReminder: true }).grade).toBe("D");
  });

  it("says that it loses nothing only where the grade leads back to the one status", () => {
    for (const scale of scales) {
      for (const status of pairs) {
        const { grade, lossy, alternatives } = toScale(status, scale);
        if (!lossy) {
          expect(alternatives).toEqual([]);
          expect(fromScale(grade ?? "", scale)).toEqual([status]);
        }
      }
    }
  });
});

describe("fromScale", () => {
  it("holds every status that leads to the grade: the round trip is membership", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.constantFrom(...scales),
        fc.constantFrom(true, false, undefined),
        (status, scale, afterReminder) => {
          const { grade, alternatives } = toScale(status, scale, { afterReminder });
          for (const one of grade === null ? [] : [grade, ...alternatives]) {
            expect(fromScale(one, scale)).toContainEqual(status);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("holds no status that does not lead to the grade", () => {
    for (const scale of followUpScales) {
      for (const { code } of scale.grades) {
        for (const status of fromScale(code, scale.code)) {
          const { grade, alternatives } = toScale(status, scale.code);
          expect([grade, ...alternatives]).toContain(code);
        }
      }
    }
  });

  it("answers an empty set for a grade that is none", () => {
    expect(fromScale("F", "ccpr-2017")).toEqual([]);
    expect(fromScale("not-applicable", "oscal")).toEqual([]);
  });
});
