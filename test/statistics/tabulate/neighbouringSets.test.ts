import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dimensionIndex } from "../../../src/statistics/tabulate/dimensionIndex.js";
import { neighbouringSets, type CountedTuples } from "../../../src/statistics/tabulate/neighbouringSets.js";
import { dimensionOf } from "../system/joinOf.js";

const act = dimensionOf("ACT", ["a", "b", "c"]);
/** Reached at least: who got to the court got to the police. */
const stage = {
  ...dimensionOf("STAGE", ["police", "court", "none"]),
  categories: [
    { code: "REACHED", label: "Reached", members: ["police", "court"] },
    ...["police", "court", "none"].map((code) => ({ code, label: code })),
  ],
};
const indexes = [act, stage].flatMap((dimension) => dimensionIndex(dimension) ?? []);
const table = { id: "t", title: "T", dimensions: ["ACT", "STAGE"] };
const everything = (): boolean => false;
const neighbours = (
  counted: readonly CountedTuples[],
  cannotBe: (leaves: ArrayLike<number>) => boolean = everything,
) => neighbouringSets(indexes, [table], counted, [true, false], cannotBe);
const nameOf = (tuples: readonly (readonly number[])[]): string =>
  tuples.map((tuple) => tuple.join("")).join(" ");

type Tuples = readonly (readonly number[])[];

/** Every set one step from another: an act more, an act less, an act for another, or another stage in all that has this one. */
function steps(own: Tuples): readonly string[] {
  const leaves = [0, 1, 2];
  const made = own.flatMap((one): Tuples[] => {
    const others = own.filter((other) => other !== one);
    return [
      others,
      ...leaves.map((act) => [...own, [act, one[1]!]]),
      ...leaves.map((act) => [...others, [act, one[1]!]]),
      ...leaves.map((reached) => own.map((other) => (other[1] === one[1] ? other.with(1, reached) : other))),
    ];
  });
  return made.map((set) => nameOf([...new Map(set.map((one) => [one.join(""), one])).values()].sort()));
}

const tuple = fc.tuple(fc.nat(2), fc.nat(2));
const tuples = fc
  .uniqueArray(tuple, { minLength: 1, maxLength: 3, selector: (one) => one.join() })
  .map((one) => [...one].sort());
const counted = fc.uniqueArray(fc.record({ tuples, count: fc.integer({ min: 1, max: 80 }) }), {
  maxLength: 12,
  selector: (one) => nameOf(one.tuples),
});

describe("neighbouringSets", () => {
  it("adds, takes away or changes one thing of what was counted, and repeats nothing", () => {
    fc.assert(
      fc.property(counted, (sets) => {
        const known = sets.map((one) => nameOf(one.tuples));
        const found = neighbours(sets).map(nameOf);
        expect(new Set([...known, ...found]).size).toBe(known.length + found.length);
        const near = new Set(sets.flatMap((one) => steps(one.tuples)));
        for (const name of found) expect(near.has(name) ? name : "far").toBe(name);
      }),
    );
  });

  it("gives a small cell somebody to whom one thing more happened", () => {
    const sets = [
      { tuples: [[0, 2]], count: 90 },
      { tuples: [[1, 2]], count: 2 },
    ];
    expect(neighbours(sets).map(nameOf)).toContain("02 12");
  });

  it("keeps one thing of what a child has one of", () => {
    const sets = [
      { tuples: [[0, 2]], count: 90 },
      {
        tuples: [
          [0, 1],
          [1, 1],
        ],
        count: 90,
      },
    ];
    for (const set of neighbours(sets)) expect(new Set(set.map(([, stageOf]) => stageOf)).size).toBe(1);
  });

  it("leaves out what cannot be", () => {
    const sets = [{ tuples: [[0, 2]], count: 90 }];
    const found = neighbours(sets, (leaves) => leaves[1] === 1);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flat().filter((one) => one[1] === 1)).toEqual([]);
  });

  it("makes none for tables of very many cells", () => {
    const leaves = Array.from({ length: 25 }, (_, at) => `l${at}`);
    const wide = ["ONE", "TWO"].flatMap((code) => dimensionIndex(dimensionOf(code, leaves)) ?? []);
    const one = [{ tuples: [[0, 0]], count: 90 }];
    expect(
      neighbouringSets(wide, [{ ...table, dimensions: ["ONE", "TWO"] }], one, [false, false], everything),
    ).toEqual([]);
    expect(
      neighbouringSets(wide, [{ ...table, dimensions: ["ONE"] }], one, [false, false], everything),
    ).not.toEqual([]);
  });
});
