import { describe, expect, it } from "vitest";
import * as z from "zod";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { structureCheck } from "../../../src/victims/structure/structureCheck.js";

const values = [-2, -1, 0, 1, 2, 3, 4, 5, 1.5, 2 ** 31 - 1, 2 ** 31, 2 ** 53, null, "2", true];

describe.each([
  ["any", z.int()],
  ["with both bounds", z.int().min(1).max(4)],
  ["between two bounds", z.int().gt(1).lt(4)],
  ["with a lower bound", z.int().min(0)],
  ["with an upper bound", z.int().lt(3)],
  ["with bounds of which some are weaker", z.int().min(0).min(2).max(9).max(4).gt(1).lt(6)],
])("a whole number, %s", (_, number) => {
  const schema = z.strictObject({ number });
  const isRight = (value: unknown): boolean => schema.safeParse({ number: value }).success;
  const scanning = () => {
    const scanner = scannerOf(schema, new Map());
    if (scanner === undefined) throw new Error("Expected a scanner.");
    const scan = (value: unknown): boolean => {
      const text = JSON.stringify({ number: value });
      return scanner.scan(Buffer.from(text), 0, text.length);
    };
    return { scan, encoded: scanner.encoded };
  };

  it("is accepted where zod accepts it", () => {
    const { accepts } = structureCheck(schema);
    for (const value of values) expect(accepts({ number: value }), String(value)).toBe(isRight(value));
  });

  it("is scanned where zod accepts it, but for one below 0, which is left to others", () => {
    const { scan } = scanning();
    for (const value of values) expect(scan(value), String(value)).toBe(isRight(value) && Number(value) >= 0);
  });

  it("is written down, the highest number of a slot standing for all above it", () => {
    const { accepts, encoded } = structureCheck(schema);
    const { scan, encoded: scanned } = scanning();
    const right = values.filter((value) => isRight(value) && Number(value) >= 0);
    expect(right.length).toBeGreaterThan(1);
    for (const value of right) {
      const written = Math.min(Number(value), 2 ** 31 - 1);
      expect([accepts({ number: value }), scan(value)]).toEqual([true, true]);
      expect(encoded?.slots[encoded.layout.number]).toBe(written);
      expect(scanned.slots[scanned.layout.number]).toBe(written);
    }
  });
});
