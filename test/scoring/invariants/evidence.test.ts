import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComplianceScore, Framework, ScoringEvidence, ScoringGroup, ScoringNode } from "opsc/scoring";
import { effective, itemsOf, ladders, runs, scoringInput, type ScoringInput } from "./arbitraryInput.js";
import { byKey, scored, tolerance } from "./scored.js";

const source = { title: "A source" };

/** Keys of intervals for which a claim about before and after does not hold. */
const breaches = (
  before: ComplianceScore,
  after: ComplianceScore,
  holds: (from: { lower: number; upper: number }, to: { lower: number; upper: number }) => boolean,
): string[] => {
  const later = byKey(after);
  return [...byKey(before)].flatMap(([key, from]) => {
    const to = later.get(key);
    return to !== undefined && holds(from, to) ? [] : [key];
  });
};

/** A random input and an index into its evidence. */
const withPiece = fc
  .tuple(
    scoringInput.filter(({ evidence }) => evidence.length > 0),
    fc.nat(),
  )
  .map(([input, at]) => ({ input, at: at % input.evidence.length }));

const replacing = (input: ScoringInput, at: number, piece: ScoringEvidence): ScoringInput => ({
  ...input,
  evidence: input.evidence.map((each, index) => (index === at ? piece : each)),
});

const raised = (piece: ScoringEvidence): ScoringEvidence | undefined => {
  if (piece.value !== undefined) return { ...piece, value: { ...piece.value, value: piece.value.value + 3 } };
  const ladder = Object.values(ladders).find((each) => each.includes(piece.status ?? ""));
  const higher = ladder?.[ladder.indexOf(piece.status ?? "") + 1];
  return higher === undefined ? undefined : { ...piece, status: higher };
};

const shuffledTree = (node: ScoringNode, seed: number): ScoringNode => {
  if (node.kind === "item") return node;
  const keyed = node.children.map((child, at) => ({ child, key: (seed * (at + 3) * 7919) % 101 }));
  keyed.sort((left, right) => left.key - right.key);
  return { ...node, children: keyed.map(({ child }) => shuffledTree(child, seed + 1)) };
};

describe("what evidence can and cannot do", () => {
  it("I3 never lowers an end when a status is raised", () => {
    fc.assert(
      fc.property(withPiece, ({ input, at }) => {
        const piece = input.evidence[at];
        const higher = piece === undefined ? undefined : raised(piece);
        fc.pre(higher !== undefined);
        const found = breaches(
          scored(input),
          scored(replacing(input, at, higher)),
          (from, to) => to.lower >= from.lower - tolerance && to.upper >= from.upper - tolerance,
        );
        expect(found).toEqual([]);
      }),
      runs(100),
    );
  });

  it("I4 only widens when all evidence of an item is taken away", () => {
    fc.assert(
      fc.property(withPiece, ({ input: drawn, at }) => {
        // "No reply" counts for another item, the duty to reply: here every piece counts for its own.
        const own = drawn.evidence.map((piece) => (piece.status === "D" ? { ...piece, status: "C" } : piece));
        const input = { ...drawn, evidence: own };
        const item = input.evidence[at]?.item;
        const left = { ...input, evidence: input.evidence.filter((piece) => piece.item !== item) };
        const found = breaches(
          scored(input),
          scored(left),
          (from, to) => to.lower <= from.lower + tolerance && to.upper >= from.upper - tolerance,
        );
        expect(found).toEqual([]);
      }),
      runs(100),
    );
  });

  it("I5 never moves a documented or verified figure by a claim, nor a verified one by a document", () => {
    fc.assert(
      fc.property(withPiece, fc.constantFrom(1, 2), fc.nat(), ({ input, at }, level, rung) => {
        const older = input.evidence[at];
        if (older === undefined) return;
        const ladder = Object.values(ladders).find((each) => each.includes(older.status ?? ""));
        const claim: ScoringEvidence = {
          ...older,
          ...(ladder === undefined ? {} : { status: ladder[rung % ladder.length] }),
          id: "claim",
          level: level as 1 | 2,
          directness: "direct",
          recordedOn: "2025-04-01",
          ...(effective(older) <= level ? { supersedes: older.id } : { supersedes: undefined }),
          instrument: source,
        };
        const before = scored(input);
        const after = scored({ ...input, evidence: [...input.evidence, claim] });
        const strict = (made: ComplianceScore): unknown =>
          made.nodes.map(({ cuts, grade }) => [cuts?.verified, grade, level === 1 ? cuts?.documented : 0]);
        // A replacement at its own level may move that level alone.
        expect(strict(after)).toEqual(strict(before));
      }),
      runs(100),
    );
  });

  it("I6 and I14 answer with the same bytes for any order, any repetition and any sharing out of the evidence", () => {
    fc.assert(
      fc.property(
        scoringInput.chain((input) =>
          fc.tuple(
            fc.constant(input),
            fc.shuffledSubarray([...input.evidence], { minLength: input.evidence.length }),
            fc.subarray([...input.evidence]),
          ),
        ),
        ([input, shuffled, again]) => {
          const evidence = structuredClone([...again, ...shuffled, ...again]);
          expect(JSON.stringify(scored({ ...input, evidence }))).toBe(JSON.stringify(scored(input)));
        },
      ),
      runs(60),
    );
  });

  it("I6 computes the same figures to the last bit for any order of children", () => {
    fc.assert(
      fc.property(scoringInput, fc.nat({ max: 1000 }), (input, seed) => {
        const root = shuffledTree(input.framework.root, seed) as ScoringGroup;
        const framework: Framework = { ...input.framework, root };
        const sorted = (made: ComplianceScore): unknown => ({
          ...made,
          nodes: [...made.nodes]
            .map(({ cuts, ...node }) => ({
              ...node,
              cuts: cuts && [cuts.verified.interval, cuts.documented.interval, cuts.claimed.interval],
            }))
            .sort((left, right) => (left.id < right.id ? -1 : 1)),
        });
        expect(sorted(scored({ ...input, framework }))).toEqual(sorted(scored(input)));
      }),
      runs(60),
    );
  });

  it("I12 scores one State whatever is scored in between, and leaves its input alone", () => {
    fc.assert(
      fc.property(scoringInput, scoringInput, (one, other) => {
        const copy = structuredClone(one);
        const alone = JSON.stringify(scored(one));
        scored(other);
        expect(JSON.stringify(scored(one))).toBe(alone);
        expect(one).toEqual(copy);
      }),
      runs(30),
    );
  });

  it("I13 hears nothing of what is replaced, too old or still to come", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        const policy = {
          ...input.policy,
          horizons: { ...input.policy.horizons, recommendation: 8, indicator: 8 },
        };
        const kinds = new Map(itemsOf(input.framework.root).map(({ id, itemKind }) => [id, itemKind]));
        const aged = (piece: ScoringEvidence): boolean =>
          ["recommendation", "indicator", "benchmark-criterion"].includes(kinds.get(piece.item) ?? "") &&
          piece.recordedOn < "2017-04-01";
        const silent = (piece: ScoringEvidence): boolean => piece.recordedOn > "2025-04-01" || aged(piece);
        const speaking = input.evidence.filter((piece) => !silent(piece));
        // A piece that says nothing of substance replaces nothing.
        const replaced = new Set(
          speaking
            .filter(({ status }) => status !== "D" && status !== "unknown")
            .map(({ supersedes }) => supersedes),
        );
        const changed = input.evidence.flatMap((piece): ScoringEvidence[] => {
          const other = replaced.has(piece.id) || silent(piece) ? raised(piece) : undefined;
          return [other ?? piece];
        });
        const expected = JSON.stringify(scored({ ...input, policy }));
        expect(JSON.stringify(scored({ ...input, policy, evidence: changed }))).toBe(expected);
        expect(JSON.stringify(scored({ ...input, policy, evidence: speaking }))).toBe(expected);
      }),
      runs(100),
    );
  });

  it("I14 carries the digest of the policy and of the framework", () => {
    fc.assert(
      fc.property(scoringInput, (input) => {
        const made = scored(input);
        expect(scored(structuredClone(input))).toEqual(made);
        const bands = [{ grade: "any", label: "Any", lower: 0, upper: 1 }];
        expect(scored({ ...input, policy: { ...input.policy, bands } }).policy.digest).not.toBe(
          made.policy.digest,
        );
        const version = { ...input.framework, version: "2" };
        expect(scored({ ...input, framework: version }).framework.digest).not.toBe(made.framework.digest);
      }),
      runs(20),
    );
  });
});
