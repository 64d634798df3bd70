import { actionStatuses, assessorKinds, codesOf, responseStatuses } from "opsc/codes";
import { actionSide, statusAt, type Assessment } from "opsc/recommendations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessment, symbol } from "./caseOf.js";

const about = { recommendation: `${symbol}#13` };
const ngo = { kind: "ngo", name: "Coalition" } as const;

const dates = fc.constantFrom("2015-02-01", "2020-01-01", "2024-05-31", "2024-06-30");
const assessments = fc.array(
  fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    recommendation: fc.constantFrom(about.recommendation, `${symbol}#9`),
    assessor: fc.record({
      kind: fc.constantFrom(...codesOf(assessorKinds)),
      name: fc.constantFrom("A", "B"),
    }),
    action: fc.constantFrom(...codesOf(actionStatuses)),
    response: fc.constantFrom(...codesOf(responseStatuses)),
    asOf: dates,
    basis: fc.constant([]),
  }),
) satisfies fc.Arbitrary<Assessment[]>;

describe("statusAt", () => {
  it("answers no view, and not 'no action', where nobody has assessed", () => {
    expect(statusAt([], "2025-04-01", about)).toEqual({
      ...about,
      asOf: "2025-04-01",
      views: [],
      contested: false,
    });
  });

  it("takes the last assessment of each assessor that is not later than the day", () => {
    const history = [
      assessment("s1", { action: "initiated", asOf: "2016-01-01" }),
      assessment("s2", { action: "implemented", asOf: "2020-01-01" }),
      assessment("s3", { action: "contrary", asOf: "2020-01-02" }),
    ];
    const [view] = statusAt(history, "2020-01-01", about).views;
    expect(view).toMatchObject({ action: "implemented", asOf: "2020-01-01", earlier: ["s1"] });
    expect(view?.assessment.id).toBe("s2");
  });

  it("keeps two organizations of the same kind apart and orders views by kind and name", () => {
    const history = [
      assessment("r", { assessor: { kind: "researcher", name: "A" } }),
      assessment("n2", { assessor: { kind: "ngo", name: "Z" } }),
      assessment("n1", { assessor: { kind: "ngo", name: "B" } }),
      assessment("h", { assessor: { kind: "nhri", name: "X" } }),
      assessment("s", { assessor: { kind: "state", name: "X" } }),
      assessment("c", { assessor: { kind: "committee", name: "X" } }),
    ];
    const ids = statusAt(history, "2025-04-01", about).views.map((view) => view.assessment.id);
    expect(ids).toEqual(["c", "s", "h", "n1", "n2", "r"]);
  });

  it("lets the less favourable of two assessments of one day stand, and an assessed one before one that is not", () => {
    const pair = (left: Partial<Assessment>, right: Partial<Assessment>) =>
      statusAt([assessment("a", left), assessment("b", right)], "2025-04-01", about).views[0]?.assessment.id;
    expect(pair({ action: "none" }, { action: "implemented" })).toBe("a");
    expect(pair({ action: "implemented" }, { action: "not-assessed" })).toBe("a");
    expect(pair({ response: "refused" }, { response: "sufficient" })).toBe("a");
    expect(pair({}, {})).toBe("b");
  });

  it("calls a recommendation contested where views stand on opposite sides", () => {
    const contested = (action: Assessment["action"]) =>
      statusAt([assessment("s"), assessment("n", { assessor: ngo, action })], "2025-04-01", about).contested;
    expect(contested("initiated")).toBe(true);
    expect(contested("none")).toBe(true);
    expect(contested("partial")).toBe(false);
    expect(contested("not-assessed")).toBe(false);
  });

  it("refuses a day that does not exist", () => {
    expect(() => statusAt([], "2025-02-30", about)).toThrow(RangeError);
  });

  it("does not depend on the order of the history, and a repeated assessment changes nothing", () => {
    fc.assert(
      fc.property(assessments, dates, fc.integer({ min: 0, max: 9 }), (history, date, turn) => {
        const status = statusAt(history, date, about);
        const turned = [...history.slice(turn), ...history.slice(0, turn)].reverse();
        expect(statusAt([...turned, ...history], date, about)).toEqual(status);
      }),
    );
  });

  it("gives one view for each assessor and only of that recommendation, none later than the day", () => {
    fc.assert(
      fc.property(assessments, dates, (history, date) => {
        const { views } = statusAt(history, date, about);
        const expected = new Set(
          history
            .filter((one) => one.recommendation === about.recommendation && one.asOf <= date)
            .map((one) => `${one.assessor.kind}/${one.assessor.name}`),
        );
        expect(new Set(views.map((view) => `${view.assessor.kind}/${view.assessor.name}`))).toEqual(expected);
        expect(views).toHaveLength(expected.size);
        expect(views.every((view) => view.asOf <= date)).toBe(true);
      }),
    );
  });
});

describe("actionSide", () => {
  it("puts every action on a side", () => {
    expect(codesOf(actionStatuses).map(actionSide)).toEqual([
      "favourable",
      "favourable",
      "favourable",
      "unfavourable",
      "unfavourable",
      "unfavourable",
      "open",
    ]);
  });
});
