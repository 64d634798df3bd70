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
) => neighbouringSets(indexes, [table], counted, cannotBe);
const nameOf = (tuples: readonly (readonly number[])[]): string =>
  tuples.map((tuple) => tuple.join("")).join(" ");

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
        const found = neighbours(sets).map((one) => one.map((own) => own.join("")));
        const known = sets.map((one) => one.tuples.map((own) => own.join("")));
        const names = [...known, ...found].map((one) => one.join(" "));
        expect(new Set(names).size).toBe(names.length);
        for (const set of found) {
          expect([...set].sort()).toEqual(set);
          const isNear = known.some((other) => {
            const more = set.filter((one) => !other.includes(one)).length;
            const less = other.filter((one) => !set.includes(one)).length;
            return more <= 1 && less <= 1;
          });
          expect(isNear).toBe(true);
        }
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
    expect(neighbouringSets(wide, [{ ...table, dimensions: ["ONE", "TWO"] }], one, everything)).toEqual([]);
    expect(neighbouringSets(wide, [{ ...table, dimensions: ["ONE"] }], one, everything)).not.toEqual([]);
  });
});
