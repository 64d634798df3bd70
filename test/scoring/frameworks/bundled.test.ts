import { turkmenistan } from "opsc/casebook";
import { benchmarks } from "opsc/benchmarks";
import { legalElements, requirementOf } from "opsc/legislation";
import { provisionsUnder } from "opsc/protocol";
import {
  clusterFramework,
  defaultScoringPolicy,
  followUpFramework,
  obligationFramework,
  score,
  type Framework,
  type ScoringItem,
  type ScoringNode,
} from "opsc/scoring";
import { describe, expect, it } from "vitest";

const itemsOf = (node: ScoringNode): ScoringItem[] =>
  node.kind === "item" ? [node] : node.children.flatMap(itemsOf);
const readings = ["treaty-minimum", "committee-expectation"] as const;
const all: readonly Framework[] = [
  followUpFramework(turkmenistan.recommendations),
  ...readings.map((reading) => obligationFramework({ reading })),
  ...readings.map((reading) => clusterFramework({ reading, recommendations: turkmenistan.recommendations })),
];

describe("bundled frameworks", () => {
  it.each(all.map((framework) => [framework.id, framework] as const))(
    "%s can be scored and says nothing without evidence",
    (_, framework) => {
      const result = score(framework, [], defaultScoringPolicy, { asOf: "2025-04-01" });
      expect(result.issues).toEqual([]);
      expect(result.ok && result.value.nodes[0]?.cuts?.claimed).toMatchObject({
        interval: { lower: 0, upper: 1 },
        coverage: 0,
      });
    },
  );

  it("weighs every recommendation the same, whatever its cluster", () => {
    const framework = followUpFramework(turkmenistan.recommendations);
    const result = score(framework, [], defaultScoringPolicy, { asOf: "2025-04-01" });
    if (!result.ok) throw new Error("expected a score");
    const shares = new Map(result.value.nodes.map((node) => [node.id, node]));
    const items = itemsOf(framework.root);
    expect(items).toHaveLength(turkmenistan.recommendations.length + 1);
    for (const { id } of items) {
      const node = shares.get(id);
      const share = (node?.share ?? 0) * (shares.get(node?.parent ?? "")?.share ?? 0);
      expect(share).toBeCloseTo(1 / items.length, 12);
    }
  });

  it("holds every element of the law, weighed just where the reading asks for it", () => {
    for (const reading of readings) {
      const asked = legalElements.filter(
        (element) => requirementOf(element, reading).requirement === "required",
      );
      const clustered = itemsOf(clusterFramework({ reading }).root).filter(
        ({ itemKind }) => itemKind === "criminalisation-element",
      );
      expect(clustered).toHaveLength(legalElements.length);
      expect(
        clustered
          .filter(({ weight }) => weight > 0)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(asked.map(({ id }) => `element:${id}`).sort());
      const obliged = itemsOf(obligationFramework({ reading }).root).filter(
        ({ itemKind }) => itemKind === "criminalisation-element",
      );
      const placed = legalElements.filter(({ provision }) => provisionsUnder(provision).length > 0);
      expect(obliged.map(({ id }) => id).sort()).toEqual(placed.map(({ id }) => `element:${id}`).sort());
    }
  });

  it("holds every criterion of every benchmark, under its cluster", () => {
    const criteria = itemsOf(clusterFramework({ reading: "treaty-minimum" }).root).filter(
      ({ itemKind }) => itemKind === "benchmark-criterion",
    );
    expect(criteria.map(({ id }) => id).sort()).toEqual(
      benchmarks.flatMap((each) => each.criteria.map(({ id }) => `criterion:${id}`)).sort(),
    );
    expect(criteria.find(({ id }) => id.startsWith("criterion:helpline."))?.cluster).toBe("helpline");
  });

  it("weighs a criterion under the treaty's words only where these ask for it", () => {
    const added = new Map(
      benchmarks.flatMap(({ criteria }) =>
        criteria.map(({ id, demand }) => [`criterion:${id}`, demand.reading === "committee-expectation"]),
      ),
    );
    for (const make of [obligationFramework, clusterFramework]) {
      const weights = (reading: (typeof readings)[number]) =>
        itemsOf(make({ reading }).root).filter(({ itemKind }) => itemKind === "benchmark-criterion");
      expect(weights("committee-expectation").every(({ weight }) => weight === 1)).toBe(true);
      for (const { id, weight } of weights("treaty-minimum"))
        expect([id, weight]).toEqual([id, added.get(id) === true ? 0 : 1]);
    }
    const number = itemsOf(obligationFramework({ reading: "treaty-minimum" }).root).find(
      ({ id }) => id === "criterion:helpline.short-number",
    );
    expect(number?.weight).toBe(0);
  });

  it("holds the duty to reply alone where there is no recommendation", () => {
    const framework = followUpFramework([]);
    expect(itemsOf(framework.root).map(({ id }) => id)).toEqual(["duty:reply"]);
    expect(framework.title).toBe("Follow-up of no recommendations");
    expect(framework.sources.some(({ title }) => title === "")).toBe(false);
    expect(score(framework, [], defaultScoringPolicy, { asOf: "2025-04-01" }).ok).toBe(true);
  });

  it("has the acts of article 3 (1), and nothing else, as its core", () => {
    const core = itemsOf(obligationFramework({ reading: "treaty-minimum" }).root).filter(
      (item) => item.core === true,
    );
    expect(core.length).toBeGreaterThan(0);
    expect(core.every(({ provisions: [first = ""] }) => /^3\.1(?:\.|$)/.test(first))).toBe(true);
    expect(core.some(({ id }) => id === "element:3.1.c#producing")).toBe(true);
  });
});
