import { describe, expect, it } from "vitest";
import * as z from "zod";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { structureCheck } from "../../../src/victims/structure/structureCheck.js";

const never = (): boolean => false;
const digits = /^\d+$/;

/** Values that are right for one member or another, and some for none. */
const samples: readonly unknown[] = [
  ...["a", "b", "c", "", "1", "12", "true"],
  ...[0, 1, 2, 9, 10, true, false, null, undefined],
  ...[[], ["a"], ["b", "a"], ["c"], ["a", "b", "a"]],
  ...[{}, { a: "a" }, { a: "b" }, { a: "a", b: "b" }, { is: "a" }, { is: "b" }, { is: "c" }],
];

/** Members of which zod knows more than a written check does, each with values that zod takes or refuses. */
const members: readonly (readonly [string, z.ZodType, ...unknown[]])[] = [
  ["an address", z.email(), "a@b.org", "nobody"],
  ["an address, as a check", z.string().email(), "a@b.org", "nobody"],
  ["a day", z.iso.date(), "2024-02-29", "2023-02-29"],
  ["a number of a machine", z.uuid(), "nothing"],
  ["a link", z.url(), "https://un.org", "nowhere"],
  ["a link, as a check", z.string().url(), "https://un.org", "nowhere"],
  ["an internet address", z.ipv6(), "::1", "1:2"],
  ["a block of addresses", z.string().cidrv6(), "2001:db8::/32", "2001:db8::/129"],
  ["bytes in letters", z.string().base64(), "YQ==", "YQ="],
  ["bytes in letters for a link", z.string().base64url(), "YQ", "YQabc"],
  ["a format of one's own", z.stringFormat("own", never), "12"],
  ["a format with a pattern", z.stringFormat("own", digits), "12", "x"],
  ["a beginning", z.string().startsWith("x"), "xy", "y"],
  ["a length", z.string().length(2), "ab", "abc"],
  ["a condition on a text", z.string().regex(digits).refine(never), "12"],
  ["a condition on an enumeration", z.enum(["a", "b"]).refine(never), "a"],
  ["a condition on a literal", z.literal("a").refine(never), "a"],
  ["a condition on a number", z.int().refine(never), 12],
  ["a condition on a list", z.array(z.literal("a")).max(2).refine(never), ["a"]],
  ["a condition on an object", z.strictObject({ a: z.literal("a") }).refine(never), { a: "a" }],
  ["a condition on what may be left out", z.literal("a").optional().refine(never), "a"],
  [
    "a condition on a union",
    z
      .discriminatedUnion("is", [
        z.strictObject({ is: z.literal("a") }),
        z.strictObject({ is: z.literal("b") }),
      ])
      .refine(never),
    { is: "a" },
  ],
  ["a multiple", z.int().multipleOf(2), 4, 5],
  ["a number of 32 bits", z.int32(), 2, 2 ** 31],
  ["a number of 32 bits, as a check", z.int().check(z.int32()), 2, 2 ** 31],
  ["a number that is whole twice", z.int().int().min(0), 2, 2.5, -1],
  ["a literal that JSON does not have", z.literal(Infinity), null],
  ["a literal that is no number", z.literal(Number.NaN), null],
  ["several literals", z.literal(["a", "b"]), "a", "b", "c"],
  ["a key that may be missing and not undefined", z.exactOptional(z.string()), "a", undefined],
  ["a key that may be missing or undefined", z.string().optional(), "a", undefined, null],
];

describe.each(members)("a member that is %s", (_, member, ...values) => {
  const schema = z.strictObject({ member });
  const isRight = (value: unknown): boolean => schema.safeParse({ member: value }).success;

  it("is accepted where zod accepts it and nowhere else", () => {
    const { accepts, explain } = structureCheck(schema);
    for (const value of values) {
      const says = accepts({ member: value }) || explain({ member: value }).length === 0;
      expect(says, String(value)).toBe(isRight(value));
    }
  });

  it("is not scanned where zod refuses the line", () => {
    const scanner = scannerOf(schema, new Map());
    for (const value of values) {
      const text = JSON.stringify({ member: value });
      const isScanned = scanner?.scan(Buffer.from(text), 0, text.length) ?? false;
      expect(isScanned && !schema.safeParse(JSON.parse(text)).success, text).toBe(false);
    }
  });
});

describe.each<[string, z.ZodType, unknown]>([
  ["an enumeration", z.enum(["a", "b"]), "b"],
  ["a literal", z.literal("a"), "a"],
  ["a literal number", z.literal(1), 1],
  ["a literal truth", z.literal(true), true],
  ["a number", z.int().min(0).max(9), 9],
  ["a number that is whole twice", z.int().int().min(0), 2],
  ["a text", z.string().regex(digits), "12"],
  [
    "a list",
    z
      .array(z.enum(["a", "b"]))
      .min(1)
      .max(2),
    ["b", "a"],
  ],
  ["an object", z.strictObject({ a: z.literal("a") }), { a: "a" }],
  ["a key that may be missing", z.literal("a").optional(), undefined],
  [
    "a union",
    z.discriminatedUnion("is", [
      z.strictObject({ is: z.literal("a") }),
      z.strictObject({ is: z.literal("b") }),
    ]),
    { is: "b" },
  ],
])("a member that is %s", (_, member, value) => {
  it("has a check and a scanner of its own", () => {
    const schema = z.strictObject({ member });
    const text = JSON.stringify({ member: value });
    const check = structureCheck(schema);
    expect(check.encoded).toBeDefined();
    expect(check.accepts({ member: value })).toBe(true);
    expect(scannerOf(schema, new Map())?.scan(Buffer.from(text), 0, text.length)).toBe(true);
  });

  it("is accepted and scanned where zod accepts it, of everything that others are", () => {
    const schema = z.strictObject({ member });
    const check = structureCheck(schema);
    const scanner = scannerOf(schema, new Map());
    for (const other of samples) {
      const text = JSON.stringify({ member: other });
      const isRight = schema.safeParse({ member: other }).success;
      expect(check.accepts({ member: other }), text).toBe(isRight);
      expect(scanner?.scan(Buffer.from(text), 0, text.length), text).toBe(isRight);
    }
  });
});
