import { describe, expect, it } from "vitest";
import {
  defaultScoringPolicy,
  obligationFramework,
  score,
  scoreCuts,
  sensitivity,
  sensitivityChoices,
  type Framework,
  type Interval,
  type ScoringEvidence,
  type ScoringItem,
  type ScoringNode,
  type ScoringPolicy,
  type SensitivityOptions,
  type SensitivitySummary,
} from "opsc/scoring";
import { valueOf } from "../composite/tables.js";
import { frameworkOf, group, item, mixed, paragraph26, piece } from "./frameworks.js";

const policy = defaultScoringPolicy;
const asOf = "2025-04-01";
const options: SensitivityOptions = { asOf, seed: 1, draws: 200 };
const run = (
  { framework, evidence }: { framework: Framework; evidence: readonly ScoringEvidence[] },
  more: Partial<SensitivityOptions> = {},
): SensitivitySummary => valueOf(sensitivity(framework, evidence, policy, { ...options, ...more }));

/** The same interval by the other way: the score itself under the changed policy. */
const scored = (
  framework: Framework,
  evidence: readonly ScoringEvidence[],
  own: ScoringPolicy,
  cut: (typeof scoreCuts)[number]["code"] = "verified",
): Interval => valueOf(score(framework, evidence, own, { asOf })).nodes[0]!.cuts![cut].interval;

const near = (actual: Interval, expected: Interval): void => {
  expect(actual.lower).toBeCloseTo(expected.lower, 12);
  expect(actual.upper).toBeCloseTo(expected.upper, 12);
};

describe("paragraph 26 in 2025", () => {
  const summary = run(paragraph26);
  const combination = (cut: string, horizon: string): Interval =>
    summary.combinations.find(
      ({ options: own }) =>
        own.cut === cut && own.horizon === horizon && own.scale === "policy" && own.powers === "policy",
    )!.interval;

  it("has the figures of the worked example under the choices of it", () => {
    expect(summary.reference).toEqual({
      interval: { lower: 0, upper: 1 },
      grade: { grade: null, lowest: "C", highest: "A" },
    });
    near(combination("verified", "none"), { lower: 0, upper: 0.25 });
    near(combination("claimed", "policy"), { lower: 0.1875, upper: 1 });
    near(combination("claimed", "none"), { lower: 0, upper: 0.4375 });
  });

  it("rests on the age of evidence, and says so", () => {
    expect(summary.conclusion.restsOn).toContain("horizon");
    expect(summary.conclusion.isGradeStable).toBe(false);
    const horizon = summary.factors.find(({ factor }) => factor === "horizon")!;
    expect(horizon.verdict).toBe("decides-grade");
    expect(horizon.outcomes.map(({ option, grade }) => [option, grade.grade])).toEqual([
      ["policy", null],
      ["none", "C"],
      ["half", null],
      ["double", "C"],
    ]);
  });

  it("rests not on weights or parts: of nothing known they make nothing", () => {
    expect(summary.weights).toEqual({
      tolerance: 0.25,
      lower: { lower: 0, upper: 0 },
      upper: { lower: 1, upper: 1 },
      changesGrade: false,
    });
    expect(summary.conclusion.restsOnNodes).toEqual([]);
    expect(summary.leftOut.map(({ id }) => id)).toEqual(["26(a)", "26(b)", "26(c)", "26(d)"]);
  });
});

describe("the reference", () => {
  it("is the verified score to the last bit, of a bundled framework too", () => {
    const bundled = obligationFramework({ reading: "committee-expectation" });
    const criteria = itemsOf(bundled.root).filter(({ itemKind }) => itemKind === "benchmark-criterion");
    const statuses = ["met", "partly-met", "not-met"];
    const evidence = criteria
      .slice(0, 40)
      .map(({ id }, index) => piece(`e${index}`, id, statuses[index % 3]!, 3, "2023-01-30"));
    for (const [framework, own] of [
      [mixed.framework, mixed.evidence],
      [bundled, evidence],
    ] as const) {
      const expected = valueOf(score(framework, own, policy, { asOf })).nodes[0]!;
      const { reference } = run({ framework, evidence: own });
      expect(reference).toEqual({ interval: expected.cuts!.verified.interval, grade: expected.grade });
    }
  });
});

const itemsOf = (node: ScoringNode): ScoringItem[] =>
  node.kind === "item" ? [node] : node.children.flatMap(itemsOf);

describe("every combination of options", () => {
  it("has the interval that the score has under the changed policy", () => {
    const { combinations } = run(mixed);
    const choices = sensitivityChoices(mixed.framework, policy);
    expect(combinations.length).toBe(choices.reduce((product, own) => product * own.options.length, 1));
    // Every fifth: 5 divides no number of options, so that every option comes with every other.
    for (const { options: own, interval } of combinations.filter((_, index) => index % 5 === 0)) {
      const chosen = choices.map((choice) => choice.options.find(({ code }) => code === own[choice.factor])!);
      const changed = chosen.reduce<ScoringPolicy>(
        (before, { change }) => ({ ...before, ...change }),
        policy,
      );
      near(interval, scored(mixed.framework, mixed.evidence, changed, chosen[0]!.cut));
    }
  });

  it("is counted: how many keep the grade, and which choices turn it in which combinations", () => {
    const { combinations, conclusion, factors, reference } = run(mixed);
    const keep = combinations.filter(
      ({ grade }) => JSON.stringify(grade) === JSON.stringify(reference.grade),
    );
    expect(conclusion.combinations).toEqual({ same: keep.length, all: combinations.length });
    for (const { factor, reversals, outcomes } of factors) {
      if (reversals === null) continue;
      const others = new Map<string, Set<string>>();
      for (const { options: own, grade } of combinations) {
        const key = JSON.stringify({ ...own, [factor]: "" });
        others.set(key, (others.get(key) ?? new Set()).add(JSON.stringify(grade)));
      }
      expect(reversals.compared).toBe(combinations.length / outcomes.length);
      expect(reversals.changed).toBe([...others.values()].filter((grades) => grades.size > 1).length);
    }
  });
});

describe("without one part", () => {
  const without = (node: ScoringNode, id: string): ScoringNode[] => {
    if (node.id === id) return [];
    if (node.kind === "item") return [node];
    const children = node.children.flatMap((child) => without(child, id));
    return children.length === 0 ? [] : [{ ...node, children }];
  };

  it("the score is that of a framework that never had it", () => {
    const { leftOut } = run(mixed);
    expect(leftOut.map(({ id }) => id)).toEqual([
      "law",
      "definition",
      "possession",
      "practice",
      "training",
      "data",
      "care",
      "recovery",
      "fund",
      "report",
    ]);
    for (const { id, interval } of leftOut) {
      const [root] = without(mixed.framework.root, id);
      if (root?.kind !== "group") throw new Error("Expected a root.");
      const rest = mixed.evidence.filter(({ item: own }) => !isUnder(mixed.framework.root, id, own));
      near(interval, scored({ ...mixed.framework, root }, rest, policy));
    }
  });

  it("which holds all there is, there is no score", () => {
    const lone = { framework: frameworkOf([group("only", 1, [item("x")])]), evidence: [] };
    expect(run(lone).leftOut).toEqual([]);
  });
});

/** Whether an item is a node or stands under it. */
const isUnder = (node: ScoringNode, id: string, own: string, under = false): boolean => {
  const inside = under || node.id === id;
  if (node.kind === "item") return inside && node.id === own;
  return node.children.some((child) => isUnder(child, id, own, inside));
};

describe("weights within a tolerance", () => {
  it("reach exactly the bounds of the best and worst corners of every group", () => {
    // Two groups of two and three: each corner puts shares at their bounds, one taking what is left.
    const tolerance = 0.4;
    const corners = (count: number): number[][] => {
      const share = 1 / count;
      const found: number[][] = [];
      for (let open = 0; open < count; open += 1) {
        for (let choice = 0; choice < 2 ** count; choice += 1) {
          if ((choice >> open) & 1) continue;
          const own = Array.from(
            { length: count },
            (_, place) => share * (1 + ((choice >> place) & 1 ? tolerance : -tolerance)),
          );
          const rest = 1 - own.reduce((sum, weight, place) => (place === open ? sum : sum + weight), 0);
          if (Math.abs(rest / share - 1) > tolerance + 1e-12) continue;
          own[open] = rest;
          found.push(own);
        }
      }
      return found;
    };
    const build = (top: readonly number[], one: readonly number[], two: readonly number[]): Framework =>
      frameworkOf([
        group(
          "one",
          top[0]!,
          one.map((weight, place) => item(`a${place}`, weight)),
        ),
        group(
          "two",
          top[1]!,
          two.map((weight, place) => item(`b${place}`, weight)),
        ),
      ]);
    const evidence = [
      piece("1", "a0", "A", 3, "2024-01-01"),
      piece("2", "a1", "C", 3, "2024-01-01"),
      piece("3", "b0", "B", 3, "2024-01-01"),
      piece("4", "b1", "A-complete", 3, "2024-01-01"),
    ];
    const all = corners(2).flatMap((top) =>
      corners(2).flatMap((one) => corners(3).map((two) => scored(build(top, one, two), evidence, policy))),
    );
    const equal = build([1, 1], [1, 1], [1, 1, 1]);
    const { weights } = run({ framework: equal, evidence }, { weightTolerance: tolerance });
    near(weights.lower, {
      lower: Math.min(...all.map(({ lower }) => lower)),
      upper: Math.max(...all.map(({ lower }) => lower)),
    });
    near(weights.upper, {
      lower: Math.min(...all.map(({ upper }) => upper)),
      upper: Math.max(...all.map(({ upper }) => upper)),
    });
    expect(weights.lower.upper - weights.lower.lower).toBeGreaterThan(0.01);
  });

  it("change the grade where the interval is near the edge of a band, and not where it is far", () => {
    const near26 = {
      framework: frameworkOf([item("x"), item("y")]),
      evidence: [piece("1", "x", "E", 3, "2024-01-01"), piece("2", "y", "A-complete", 3, "2024-01-01")],
    };
    // At 0.5 by half and half: 0.5 x (1 +- 0.25) stays inside 0.25 to 0.75, and with 0.6 it does not.
    expect(run(near26).reference.grade.grade).toBe("B");
    expect(run(near26).weights.changesGrade).toBe(false);
    expect(run(near26, { weightTolerance: 0.6 }).weights.changesGrade).toBe(true);
    expect(run(near26, { weightTolerance: 0.6 }).conclusion.restsOn).toContain("weights");
  });
});

describe("Monte Carlo", () => {
  it("agrees with the enumeration of all combinations where weights stand still", () => {
    const draws = 4000 * Number(process.env["OPSC_RUNS"] ?? 1);
    const { combinations, factors, monteCarlo } = run(mixed, { draws, weightTolerance: 0 });
    for (const end of ["lower", "upper"] as const) {
      const values = combinations.map(({ interval }) => interval[end]);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      expect(Math.abs(monteCarlo[end].mean - mean)).toBeLessThan(4 * Math.sqrt(variance / (2 * draws)));
      for (const { factor, indices, outcomes } of factors) {
        const { first, firstError, total, totalError } = indices[end];
        if (factor === "weights") {
          expect([first, total]).toEqual([0, 0]);
          continue;
        }
        // First order: the variance of the means by option. Total: the mean of the variances among options, all else fixed.
        const meansBy = outcomes.map(({ option }) => {
          const own = combinations.filter(({ options: chosen }) => chosen[factor] === option);
          return own.reduce((sum, { interval }) => sum + interval[end], 0) / own.length;
        });
        const between = meansBy.reduce((sum, own) => sum + (own - mean) ** 2, 0) / meansBy.length;
        const others = new Map<string, number[]>();
        for (const { options: chosen, interval } of combinations) {
          const key = JSON.stringify({ ...chosen, [factor]: "" });
          others.set(key, [...(others.get(key) ?? []), interval[end]]);
        }
        const inside = [...others.values()].map((own) => {
          const ownMean = own.reduce((sum, value) => sum + value, 0) / own.length;
          return own.reduce((sum, value) => sum + (value - ownMean) ** 2, 0) / own.length;
        });
        const within = inside.reduce((sum, own) => sum + own, 0) / inside.length;
        expect(Math.abs(first - between / variance)).toBeLessThanOrEqual(4 * firstError + 0.01);
        expect(Math.abs(total - within / variance)).toBeLessThanOrEqual(4 * totalError + 0.01);
      }
    }
    const same = combinations.filter(
      ({ grade }) => JSON.stringify(grade) === JSON.stringify(combinations[0]!.grade),
    ).length;
    expect(monteCarlo.sameGrade).toBeCloseTo(same / combinations.length, 1);
    expect(monteCarlo.evaluations).toBe(draws * 8);
  });

  it("has exact zeros where a choice touches nothing: no evidence is indirect, none old", () => {
    const fresh = mixed.evidence
      .filter(({ directness }) => directness === "direct")
      .map((own) => ({ ...own, recordedOn: "2025-03-01" }));
    const { factors } = run({ framework: mixed.framework, evidence: fresh });
    for (const { factor, indices, verdict, move } of factors) {
      if (factor !== "indirectness" && factor !== "horizon") continue;
      expect([verdict, move]).toEqual(["no-effect", 0]);
      for (const { first, total } of [indices.lower, indices.upper]) expect([first, total]).toEqual([0, 0]);
    }
  });

  it("moves the score with the weights, inside their exact bounds", () => {
    const free = run(mixed, { choices: [], draws: 2000 });
    expect(free.combinations.length).toBe(1);
    expect(free.factors.map(({ factor }) => factor)).toEqual(["weights"]);
    expect(free.factors[0]!.indices.upper.total).toBeCloseTo(1, 1);
    expect(free.monteCarlo.upper.low).toBeGreaterThan(free.weights.upper.lower);
    expect(free.monteCarlo.upper.high).toBeLessThan(free.weights.upper.upper);
    expect(free.monteCarlo.upper.low).toBeLessThan(free.monteCarlo.upper.high);
  });
});

describe("a conclusion that rests on nothing", () => {
  it("is said to be stable: everything verified, express and fresh", () => {
    const law = ["a", "b", "c"].map((id) => item(id, 1, { itemKind: "criminalisation-element" }));
    const firm = run({
      framework: frameworkOf(law),
      evidence: law.map(({ id }) => piece(`e-${id}`, id, "explicit", 3, "2025-01-01")),
    });
    expect(firm.conclusion).toMatchObject({ isGradeStable: true, restsOn: [], moves: [], restsOnNodes: [] });
    expect(firm.factors.every(({ verdict }) => verdict === "no-effect")).toBe(true);
    expect(firm.monteCarlo.sameGrade).toBe(1);
  });
});

describe("the answer", () => {
  it("is the same to the byte for any order of evidence and of children, and for the same seed", () => {
    const turned = (node: ScoringNode): ScoringNode =>
      node.kind === "item" ? node : { ...node, children: node.children.map(turned).reverse() };
    const root = turned(mixed.framework.root);
    if (root.kind !== "group") throw new Error("Expected a root.");
    const once = run(mixed);
    const again = run({
      framework: { ...mixed.framework, root },
      evidence: [...mixed.evidence, ...mixed.evidence].reverse(),
    });
    // Parts stand in the order of the framework, which is for display; all else is the same.
    const sorted = <Value>(list: readonly Value[]): string[] => list.map((own) => JSON.stringify(own)).sort();
    const inOneOrder = ({ leftOut, conclusion, ...rest }: SensitivitySummary): string =>
      JSON.stringify([
        rest,
        sorted(leftOut),
        { ...conclusion, restsOnNodes: sorted(conclusion.restsOnNodes) },
      ]);
    expect(inOneOrder(again)).toBe(inOneOrder(once));
    expect(JSON.stringify(run({ ...mixed, evidence: [...mixed.evidence].reverse() }))).toBe(
      JSON.stringify(once),
    );
    expect(JSON.stringify(run(mixed))).toBe(JSON.stringify(once));
    expect(run(mixed, { seed: 2 }).monteCarlo).not.toEqual(once.monteCarlo);
    expect(run(mixed, { seed: 2 }).combinations).toEqual(once.combinations);
  });

  it("is the issues where the score cannot be computed, and a RangeError for options out of range", () => {
    const astray = [piece("e", "nowhere", "A", 3, "2025-01-01")];
    expect(sensitivity(mixed.framework, astray, policy, options)).toMatchObject({
      ok: false,
      issues: [{ code: "item-unknown" }],
    });
    for (const wrong of [{ seed: -1 }, { draws: 1 }, { weightTolerance: 1 }, { weightTolerance: -0.1 }]) {
      expect(() => run(mixed, wrong)).toThrow(RangeError);
    }
  });

  it("varies exponents that the framework fixes as well", () => {
    const { root } = mixed.framework;
    const fixed = { ...mixed.framework, root: { ...root, power: 1 } };
    const powers = run({ framework: fixed, evidence: mixed.evidence }).factors.find(
      ({ factor }) => factor === "powers",
    );
    expect(powers?.outcomes.map(({ option }) => option)).toEqual([
      "policy",
      "geometric-across",
      "geometric",
      "minimum-across",
    ]);
    near(powers!.outcomes[1]!.interval, run(mixed).reference.interval);
    near(
      powers!.outcomes[0]!.interval,
      run(mixed).factors.find(({ factor }) => factor === "powers")!.outcomes[1]!.interval,
    );
  });

  it("does not let a piece replace one that another rule makes stronger", () => {
    const replacing = {
      framework: frameworkOf([item("x")]),
      evidence: [
        piece("old", "x", "C", 3, "2024-01-01", { directness: "indirect" }),
        piece("new", "x", "A", 2, "2025-01-01", { supersedes: "old" }),
      ],
    };
    const asDirect = run(replacing).combinations.find(
      ({ options: own }) =>
        own.cut === "documented" &&
        own.indirectness === "as-direct" &&
        own.scale === "policy" &&
        own.horizon === "policy",
    )!;
    near(asDirect.interval, { lower: 0, upper: 1 });
  });
});
