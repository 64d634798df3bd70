import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  explain,
  type ComplianceScore,
  type ScoringEvidence,
  type ScoringGroup,
  type ScoringNode,
} from "opsc/scoring";
import { itemsOf, runs, scoringInput, type ScoringInput } from "./arbitraryInput.js";
import { byKey, cuts, nodeIn, scored, tolerance } from "./scored.js";

const changed = (
  input: ScoringInput,
  change: (node: ScoringNode) => readonly ScoringNode[],
): ScoringInput => {
  const walk = (node: ScoringNode): readonly ScoringNode[] =>
    change(node.kind === "item" ? node : { ...node, children: node.children.flatMap(walk) });
  const [root] = walk(input.framework.root);
  return { ...input, framework: { ...input.framework, root: root as ScoringGroup } };
};

/** Keys of intervals that are in both scores and differ. */
const differing = (one: ComplianceScore, other: ComplianceScore): string[] => {
  const second = byKey(other);
  return [...byKey(one)].flatMap(([key, from]) => {
    const to = second.get(key);
    const same =
      to === undefined ||
      (Math.abs(to.lower - from.lower) <= tolerance && Math.abs(to.upper - from.upper) <= tolerance);
    return same ? [] : [key];
  });
};

/** Ids of the items that no group above them keeps from counting. */
const counting = (node: ScoringNode): readonly string[] => {
  if (node.weight === 0) return [];
  return node.kind === "item" ? [node.id] : node.children.flatMap(counting);
};

/** Both ends and the coverage of the whole at every cut. */
const wholeOf = (made: ComplianceScore): number[] =>
  cuts.flatMap((cut) => {
    const found = made.nodes[0]?.cuts?.[cut];
    return [found?.interval.lower, found?.interval.upper, found?.coverage].map((figure) => figure ?? -1);
  });

describe("what weights and means can and cannot do", () => {
  it("I7 knows weights only up to a factor, group by group", () => {
    fc.assert(
      fc.property(scoringInput, fc.double({ min: 0.001, max: 1000, noNaN: true }), (input, factor) => {
        const scaled = changed(input, (node) => [{ ...node, weight: node.weight * factor }]);
        expect(differing(scored(input), scored(scaled))).toEqual([]);
      }),
      runs(60),
    );
  });

  it("I7 counts nothing of an item without weight", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        const weightless = new Set(
          itemsOf(input.framework.root).flatMap(({ id, weight }) => (weight === 0 ? [id] : [])),
        );
        const without = {
          ...input,
          evidence: input.evidence.filter(({ item, status }) => status === "D" || !weightless.has(item)),
        };
        const moved = differing(scored(input), scored(without)).map((key) => key.split("/")[0] ?? "");
        expect(moved.filter((id) => !weightless.has(id))).toEqual([]);
      }),
      runs(60),
    );
  });

  it("I8 keeps the value on which all agree, and the geometric mean between the least value and the arithmetic one", () => {
    fc.assert(
      fc.property(scoringInput, fc.integer({ min: 0, max: 100 }), (input, percent) => {
        const interval = { lower: percent / 200, upper: percent / 100 };
        const policy = {
          ...input.policy,
          scale: input.policy.scale.map((entry) => ({ ...entry, interval })),
        };
        const evidence = itemsOf(input.framework.root).map(({ id, itemKind }): ScoringEvidence => ({
          id: `all:${id}`,
          item: id,
          ...(itemKind === "indicator"
            ? { value: { value: (0.75 * percent * 24) / 100, error: (0.25 * percent * 24) / 100 } }
            : { status: policy.scale.find((entry) => entry.itemKinds.includes(itemKind))?.status }),
          level: 3,
          directness: "direct",
          recordedOn: "2025-01-01",
          source: { title: "A source" },
        }));
        for (const { cuts: own } of scored({ ...input, evidence, policy }).nodes) {
          if (own === null) continue;
          expect(Math.abs(own.verified.interval.lower - interval.lower)).toBeLessThan(tolerance);
          expect(Math.abs(own.verified.interval.upper - interval.upper)).toBeLessThan(tolerance);
        }
        const made = scored(input);
        for (const group of made.nodes) {
          for (const cut of cuts) {
            const own = group.cuts?.[cut];
            if (own?.arithmetic === undefined || own.geometric === undefined) continue;
            const children = made.nodes.filter(({ parent, share }) => parent === group.id && share > 0);
            for (const end of ["lower", "upper"] as const) {
              const values = children.map((child) => child.cuts?.[cut].interval[end] ?? 0);
              const between =
                Math.min(...values) <= own.geometric[end] &&
                own.geometric[end] <= own.arithmetic[end] + tolerance &&
                own.arithmetic[end] <= Math.max(...values);
              expect(between).toBe(true);
            }
          }
        }
      }),
      runs(30),
    );
  });

  it("I9 changes nothing when an item is split into clones that share its weight and its evidence", () => {
    fc.assert(
      fc.property(scoringInput, fc.nat(), fc.constantFrom(0.25, 0.5, 0.75), (input, at, part) => {
        const items = itemsOf(input.framework.root).filter(({ id }) => id !== "duty");
        const item = items[at % Math.max(1, items.length)];
        fc.pre(item !== undefined);
        const split = changed(input, (node) =>
          node.id === item.id
            ? [
                { ...node, weight: node.weight * part },
                { ...node, id: `${node.id}-clone`, weight: node.weight * (1 - part) },
              ]
            : [node],
        );
        const clones = input.evidence
          .filter((piece) => piece.item === item.id)
          .map((piece) => ({
            ...piece,
            id: `${piece.id}-clone`,
            item: `${piece.item}-clone`,
            ...(piece.supersedes === undefined ? {} : { supersedes: `${piece.supersedes}-clone` }),
          }));
        const after = scored({ ...split, evidence: [...input.evidence, ...clones] });
        expect(differing(scored(input), after)).toEqual([]);
      }),
      runs(80),
    );
  });

  it("I10 takes a score apart into contributions that sum to it, each with its evidence", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        const made = scored(input);
        for (const cut of cuts) {
          const { contributions, interval } = explain(made, { cut });
          const sum = (end: "lower" | "upper", under: string | undefined): number =>
            contributions
              .filter(({ kind, parent }) => (under === undefined ? kind === "item" : parent === under))
              .reduce((total, each) => total + each[end], 0);
          expect(Math.abs(sum("lower", undefined) - interval.lower)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(sum("upper", undefined) - interval.upper)).toBeLessThanOrEqual(tolerance);
          for (const each of contributions) {
            if (each.kind === "group") {
              expect(Math.abs(sum("lower", each.id) - each.lower)).toBeLessThanOrEqual(tolerance);
              expect(Math.abs(sum("upper", each.id) - each.upper)).toBeLessThanOrEqual(tolerance);
            } else if (each.lower > 0) {
              expect(each.evidence.length).toBeGreaterThan(0);
            } else if (!each.known) {
              expect(each.evidence).toEqual([]);
            }
          }
        }
      }),
      runs(60),
    );
  });

  it("I10 gives an unknown item its whole weight at the upper end where every mean is arithmetic", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        const flat = changed(input, (node) => [node.kind === "item" ? node : { ...node, power: 1 }]);
        for (const each of explain(scored(flat)).contributions) {
          if (each.kind === "group" || each.known) continue;
          expect(each.lower).toBe(0);
          expect(Math.abs(each.upper - each.effectiveShare)).toBeLessThanOrEqual(tolerance);
        }
      }),
      runs(40),
    );
  });

  it("I11 drops the weight of what is not applicable as if it were not there, and keeps that of what is missing", () => {
    fc.assert(
      fc.property(scoringInput, fc.nat(), (input, at) => {
        const weighed = new Set(input.framework.root.children.flatMap(counting));
        const items = itemsOf(input.framework.root).filter(
          ({ id, notApplicable }) => id !== "duty" && notApplicable === undefined && weighed.has(id),
        );
        const item = items[at % Math.max(1, items.length)];
        fc.pre(item !== undefined);
        const notApplicable = { reason: "The State is not bound.", source: { title: "A law" } };
        const marked = changed(input, (node) =>
          node.id === item.id && node.kind === "item" ? [{ ...node, notApplicable }] : [node],
        );
        const gone = changed(input, (node) => {
          if (node.id === item.id) return [];
          return node.kind === "group" && node.children.length === 0 ? [] : [node];
        });
        const others = input.evidence.filter((piece) => piece.item !== item.id || piece.status === "D");
        const kept = others.filter((piece) => piece.item !== item.id);
        fc.pre(kept.length === others.length);
        const [without, dropped] = [wholeOf(scored(marked)), wholeOf(scored({ ...gone, evidence: kept }))];
        without.forEach((figure, of) => {
          expect(Math.abs(figure - (dropped[of] ?? NaN))).toBeLessThanOrEqual(tolerance);
        });
        expect(nodeIn(scored(marked), item.id).state).toBe("not-applicable");
        const missing = nodeIn(scored({ ...input, evidence: kept }), item.id);
        expect(missing.cuts?.claimed.interval).toEqual({ lower: 0, upper: 1 });
        expect(missing.share).toBeGreaterThan(0);
      }),
      runs(80),
    );
  });
});
