import * as fc from "fast-check";
import {
  defaultScoringPolicy,
  type Framework,
  type ItemKind,
  type Power,
  type ScoringEvidence,
  type ScoringItem,
  type ScoringNode,
  type ScoringPolicy,
} from "opsc/scoring";

/** How often a law is tried; OPSC_RUNS multiplies it. */
export const runs = (count: number): { readonly numRuns: number } => ({
  numRuns: Math.ceil(count * 0.6 * Number(process.env["OPSC_RUNS"] ?? 1)),
});

export const asOf = "2025-04-01";

/** Statuses of each kind from the worst to the best; those that say nothing stand apart. */
export const ladders: Readonly<Record<Exclude<ItemKind, "indicator">, readonly string[]>> = {
  recommendation: ["E", "C", "B", "A", "A-complete"],
  "criminalisation-element": ["absent", "partial", "explicit"],
  "benchmark-criterion": ["not-met", "partly-met", "met"],
  "reporting-duty": ["not-reported", "reported"],
};

/** What a random case is scored with. */
export interface ScoringInput {
  readonly framework: Framework;
  readonly evidence: readonly ScoringEvidence[];
  readonly policy: ScoringPolicy;
}

const kinds = ["recommendation", "criminalisation-element", "benchmark-criterion", "indicator"] as const;
const powers: readonly (Power | undefined)[] = [undefined, undefined, 1, 0, -1, 0.5, -3, "minimum"];
const source = { title: "A source" };

interface Shape {
  readonly weight: number;
  readonly power: Power | undefined;
  readonly kind: (typeof kinds)[number];
  readonly notApplicable: boolean;
  readonly core: boolean;
  readonly children: readonly Shape[];
}

const leaf = fc.record({
  weight: fc.constantFrom(0, 1, 1, 1, 2.5, 0.3),
  power: fc.constantFrom(...powers),
  kind: fc.constantFrom(...kinds),
  notApplicable: fc.integer({ min: 0, max: 7 }).map((value) => value === 0),
  core: fc.boolean(),
});

const shape = (depth: number): fc.Arbitrary<Shape> =>
  depth === 0
    ? leaf.map((own) => ({ ...own, children: [] }))
    : fc.oneof(
        { weight: 1, arbitrary: leaf.map((own) => ({ ...own, children: [] as readonly Shape[] })) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(leaf, fc.array(shape(depth - 1), { minLength: 1, maxLength: 4 }))
            .map(([own, children]) => ({ ...own, children })),
        },
      );

const nodeOf = (own: Shape, id: string): ScoringNode =>
  own.children.length > 0
    ? {
        kind: "group",
        id,
        label: id,
        weight: own.weight,
        ...(own.power === undefined ? {} : { power: own.power }),
        children: own.children.map((child, at) => nodeOf(child, `${id}.${at}`)),
      }
    : {
        kind: "item",
        id,
        label: id,
        itemKind: own.kind,
        weight: own.weight,
        provisions: ["3.1.c"],
        core: own.core,
        ...(own.kind === "recommendation" ? { reportingDuty: "duty" } : {}),
        ...(own.kind === "indicator"
          ? { goalposts: { lower: 0, upper: 24, direction: "higher-is-better" as const, source } }
          : {}),
        ...(own.notApplicable ? { notApplicable: { reason: "The State is not bound.", source } } : {}),
      };

export const itemsOf = (node: ScoringNode): ScoringItem[] =>
  node.kind === "item" ? [node] : node.children.flatMap(itemsOf);

const framework: fc.Arbitrary<Framework> = fc
  .tuple(fc.array(shape(2), { minLength: 1, maxLength: 4 }), fc.constantFrom(...powers))
  .map(([children, power]) => ({
    id: "random",
    title: "Random",
    version: "1",
    sources: [source],
    root: {
      kind: "group",
      id: "r",
      label: "Root",
      weight: 1,
      ...(power === undefined ? {} : { power }),
      children: [
        {
          kind: "item",
          id: "duty",
          label: "Reply",
          itemKind: "reporting-duty",
          weight: 1,
          provisions: ["12"],
        },
        ...children.map((child, at) => nodeOf(child, `r.${at}`)),
      ],
    },
  }));

const days = ["2014-12-31", "2015-01-30", "2019-05-05", "2024-02-29", "2025-04-01", "2025-04-02"] as const;

const piece = fc.record({
  at: fc.nat(),
  rung: fc.nat(),
  level: fc.constantFrom(1, 2, 3),
  directness: fc.constantFrom("direct", "direct", "direct", "indirect"),
  recordedOn: fc.constantFrom(...days),
  replaces: fc.boolean(),
});

export const effective = ({ level, directness }: ScoringEvidence): number =>
  directness === "indirect" ? level - 1 : level;

const silent = { recommendation: "D", "benchmark-criterion": "unknown" } as const;

/** What a random piece says; now and then nothing of substance. */
const sayingOf = (
  item: ScoringItem,
  rung: number,
): Pick<ScoringEvidence, "status"> | Pick<ScoringEvidence, "value"> => {
  if (item.itemKind === "indicator") return { value: { value: (rung % 31) - 2, error: rung % 3 } };
  const ladder = ladders[item.itemKind];
  if (rung % 9 === 8 && (item.itemKind === "recommendation" || item.itemKind === "benchmark-criterion")) {
    return { status: silent[item.itemKind] };
  }
  return { status: ladder[rung % ladder.length] };
};

/** A framework of up to three levels with evidence of every level, age and directness, some of it replaced. */
export const scoringInput: fc.Arbitrary<ScoringInput> = fc
  .tuple(
    framework,
    fc.array(piece, { maxLength: 25 }),
    fc.constantFrom<readonly (number | null)[]>([8, null], [null, null], [1, 8]),
    fc.constantFrom<ScoringPolicy["powers"]>(
      { within: 1, across: 0 },
      { within: 1, across: 1 },
      { within: 0.5, across: "minimum" },
    ),
  )
  .map(([made, pieces, [recommendation = 8, other = null], policyPowers]) => {
    const items = itemsOf(made.root);
    const last = new Map<string, ScoringEvidence>();
    const evidence = pieces.flatMap((each, index): ScoringEvidence[] => {
      const item = items[each.at % items.length];
      if (item === undefined) return [];
      const own: ScoringEvidence = {
        id: `e${index}`,
        item: item.id,
        ...sayingOf(item, each.rung),
        level: each.level as 1 | 2 | 3,
        directness: each.directness as "direct" | "indirect",
        recordedOn: each.recordedOn,
        source,
        ...(each.level === 2 ? { instrument: source } : {}),
      };
      const older = last.get(item.id);
      const replaces =
        each.replaces &&
        older !== undefined &&
        effective(own) >= effective(older) &&
        (own.directness === "direct" || older.directness === "indirect");
      const result = replaces ? { ...own, supersedes: older.id } : own;
      last.set(item.id, result);
      return [result];
    });
    return {
      framework: made,
      evidence,
      policy: {
        ...defaultScoringPolicy,
        powers: policyPowers,
        horizons: { ...defaultScoringPolicy.horizons, recommendation, indicator: other },
      },
    };
  });
