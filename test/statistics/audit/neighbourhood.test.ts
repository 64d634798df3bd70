import * as fc from "fast-check";
import { expect, it } from "vitest";
import { membersOf, rowsOfCells, turnedRound } from "../../../src/statistics/audit/incidence.js";
import { neighbourhood } from "../../../src/statistics/audit/neighbourhood.js";

const lists = fc
  .array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 })
  .map((cells) =>
    rowsOfCells({
      rowCounts: new Int32Array(12),
      cells: cells.map((rows) => ({ rows: Int32Array.from(rows).sort(), count: 0 })),
    }),
  );

it("turns lists round: a member is in a list if the list is one of the member", () => {
  fc.assert(
    fc.property(lists, (own) => {
      const turned = turnedRound(own);
      for (let list = 0; list < turned.size; list += 1) {
        for (let member = 0; member < own.size; member += 1) {
          const isIn = membersOf(own, list).includes(member);
          expect(membersOf(turned, member).includes(list)).toBe(isIn);
        }
      }
    }),
  );
});

it("grows from some members through the shortest lists, to everything connected if asked for", () => {
  fc.assert(
    fc.property(lists, fc.nat(11), fc.integer({ min: 1, max: 12 }), (own, from, size) => {
      const turned = turnedRound(own);
      const reached = new Set([from]);
      for (let before = 0; before < reached.size;) {
        before = reached.size;
        for (let list = 0; list < turned.size; list += 1) {
          const members = [...membersOf(own, list)];
          if (members.some((member) => reached.has(member))) members.forEach((one) => reached.add(one));
        }
      }
      const all = [...reached].sort((left, right) => left - right);
      expect([...neighbourhood(own, turned, Int32Array.of(from), Infinity)]).toEqual(all);
      const some = neighbourhood(own, turned, Int32Array.of(from), size);
      expect(some.length).toBeGreaterThanOrEqual(Math.min(size, all.length));
      expect(some.every((member) => reached.has(member))).toBe(true);
    }),
  );
});

it("takes the shorter list first", () => {
  const own = rowsOfCells({
    rowCounts: new Int32Array(5),
    cells: [
      { rows: Int32Array.of(0, 1, 2), count: 0 },
      { rows: Int32Array.of(0, 3), count: 0 },
      { rows: Int32Array.of(3, 4), count: 0 },
    ],
  });
  expect([...neighbourhood(own, turnedRound(own), Int32Array.of(0), 3)]).toEqual([0, 3, 4]);
});
