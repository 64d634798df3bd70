import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonSchemaOf, wireTypes } from "opsc/schemas";
import { agree } from "./agree.js";
import { wireValues } from "./wireValues.js";
import { ajvOf, zodVerdict } from "./verdicts.js";

const runs = Number(process.env["OPSC_RUNS"] ?? 100);

describe.each(wireTypes.map((type) => [type.name, type] as const))("%s", (name, { schema }) => {
  const structure = jsonSchemaOf(name) ?? {};

  it("takes real values in zod and in JSON Schema", () => {
    const fits = ajvOf(structure);
    const values = wireValues.get(name) ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(zodVerdict(schema)(value)).toBe("valid");
      expect(fits(value), JSON.stringify(fits.errors)).toBe(true);
    }
  });

  it(
    "takes and refuses the same in zod and in JSON Schema, numbered rules apart",
    () => {
      const { disagreements, ...counts } = agree(schema, structure, { fixtures: wireValues.get(name), runs });
      expect(disagreements).toEqual([]);
      expect(counts.valid + counts.rules).toBeGreaterThan(counts.compared / 20);
      expect(counts.invalid).toBeGreaterThan(counts.compared / 5);
    },
    60_000 + runs * 5,
  );
});

describe("the comparison itself", () => {
  const structureOf = (schema: z.ZodType) => z.toJSONSchema(schema) as Record<string, unknown>;

  it("sees a refinement that a JSON Schema dropped as a rule, not as a disagreement", () => {
    const schema = z
      .strictObject({ from: z.int(), to: z.int() })
      .refine(({ from, to }) => from <= to, { error: "Expected from before to." });
    const { disagreements, rules } = agree(schema, structureOf(schema), { runs: 300 });
    expect([disagreements, rules > 0]).toEqual([[], true]);
  });

  it("finds that both count the characters of Unicode", () => {
    const schema = z.strictObject({ a: z.string().min(2).max(3) });
    const options = { runs: 2000, fixtures: [{ a: "😀😀😀" }, { a: "😀" }] };
    expect(agree(schema, structureOf(schema), options).disagreements).toEqual([]);
  });

  it.each([
    ["a limit that is not there", z.strictObject({ a: z.int().min(5) }), z.strictObject({ a: z.int() })],
    [
      "a key that is not there",
      z.strictObject({ a: z.int() }),
      z.strictObject({ a: z.int(), b: z.int().optional() }),
    ],
    ["open objects", z.strictObject({ a: z.int() }), z.looseObject({ a: z.int() })],
    [
      "flags of a pattern",
      z.strictObject({ a: z.string().regex(/^a+$/i) }),
      z.strictObject({ a: z.string().regex(/^a+$/i) }),
    ],
    ["addresses", z.strictObject({ a: z.url() }), z.strictObject({ a: z.url() })],
  ] as const)("sees %s", (_case, schema, other) => {
    expect(
      agree(schema, structureOf(other), { runs: 3000, fixtures: [{ a: "AAA" }] }).disagreements,
    ).not.toEqual([]);
  });
});
