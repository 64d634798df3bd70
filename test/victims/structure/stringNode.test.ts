import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { TextEncoding } from "../../../src/victims/structure/layout/textEncoding.js";
import type { Schema } from "../../../src/victims/structure/schema.js";
import { structureCheck } from "../../../src/victims/structure/structureCheck.js";

const values = ["", "a", "12", "123", "1234", "ab", "12 ", " 12", 12, null, undefined, true, ["12"], {}];

/** The written check of an object with this text in it, and zod's own answers beside it. */
const checkOf = (text: Schema, encodings: ReadonlyMap<Schema, TextEncoding> = new Map()) => {
  const schema = z.strictObject({ text: text as z.ZodType<string> });
  const check = structureCheck(schema, encodings);
  for (const value of values)
    expect(check.accepts({ text: value }), String(value)).toBe(schema.safeParse({ text: value }).success);
  return check;
};

describe("the check of a text", () => {
  it.each([
    ["any text", z.string()],
    ["a pattern", z.string().regex(/^\d+$/)],
    [
      "two patterns",
      z
        .string()
        .regex(/^\d+$/)
        .regex(/^.{2,3}$/),
    ],
  ])("is written for %s, and says what zod says", (_, text) => {
    const { encoded } = checkOf(text);
    expect(encoded?.slots).toHaveLength(1);
  });

  it.each([
    ["a length", z.string().min(2)],
    ["a length beside a pattern", z.string().max(3).regex(/^\d+$/)],
    ["a pattern that remembers where it stopped", z.string().regex(/\d+/g)],
    ["a pattern that goes on where it stopped", z.string().regex(/\d+/y)],
    ["a text that is changed", z.string().trim()],
  ])("stays with zod for %s", (_, text) => {
    expect(checkOf(text).encoded).toBeUndefined();
  });

  it("says in its slot that a text is there", () => {
    const check = structureCheck(z.strictObject({ text: z.string().optional() }));
    const { encoded } = check;
    if (encoded === undefined) throw new Error("Expected a written check.");
    expect(check.accepts({})).toBe(true);
    expect(encoded.slots[encoded.layout.text]).toBe(-1);
    expect(check.accepts({ text: "x" })).toBe(true);
    expect(encoded.slots[encoded.layout.text]).toBe(0);
  });
});

describe("the check of a text that stands for a number", () => {
  const text = z
    .string()
    .regex(/^\d+$/)
    .regex(/^.{2,3}$/);
  const asked: string[] = [];
  const encoding: TextEncoding = {
    encode: (one) => {
      asked.push(one);
      return Number(one);
    },
    decode: String,
    absent: -1,
  };
  const encodings = new Map<Schema, TextEncoding>([[text, encoding]]);

  it("says what zod says, and writes the number down, the first time and again", () => {
    const check = checkOf(text, encodings);
    const { encoded } = check;
    if (encoded === undefined) throw new Error("Expected a written check.");
    asked.length = 0;
    for (const one of ["45", "678", "45", "678"]) {
      expect(check.accepts({ text: one })).toBe(true);
      expect(encoded.slots[encoded.layout.text]).toBe(Number(one));
    }
    expect(asked).toEqual(["45", "678"]);
    for (const wrong of [45, "4", "4567", "x5"]) expect(check.accepts({ text: wrong })).toBe(false);
  });

  it("is apart for each text of one object, though they share an encoding or patterns", () => {
    const other = z.string().regex(/^[a-z]{2}$/);
    const letters: TextEncoding = { ...encoding, encode: (one) => one.charCodeAt(0) };
    const schema = z.strictObject({ first: text, second: text, third: other });
    const check = structureCheck(
      schema,
      new Map<Schema, TextEncoding>([
        [text, encoding],
        [other, letters],
      ]),
    );
    const { encoded } = check;
    if (encoded === undefined) throw new Error("Expected a written check.");
    const { first, second, third } = encoded.layout;
    expect(check.accepts({ first: "12", second: "345", third: "ab" })).toBe(true);
    expect([first, second, third].map((slot) => encoded.slots[slot])).toEqual([12, 345, 97]);
    expect(check.accepts({ first: "12", second: "ab", third: "ab" })).toBe(false);
    expect(check.accepts({ first: "12", second: "345", third: "12" })).toBe(false);
  });
});
