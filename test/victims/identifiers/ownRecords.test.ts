import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isFamiliarKey } from "../../../src/victims/identifiers/familiarWords.js";
import { identifierKindOfKey, scanForIdentifiers } from "../../../src/victims/identifiers/index.js";
import { proceedingRecordStructure } from "../../../src/victims/proceedings/record/proceedingRecord.js";
import { victimRecordStructure } from "../../../src/victims/record/victimRecord.js";

type Schema = Readonly<Record<string, unknown>>;

/** Values that a JSON Schema of this package's kind allows. */
const valuesOf = (schema: Schema): fc.Arbitrary<unknown> => {
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const variants = (schema["oneOf"] ?? schema["anyOf"]) as Schema[] | undefined;
  if (variants !== undefined) return fc.oneof(...variants.map(valuesOf));
  if (typeof schema["pattern"] === "string") return fc.stringMatching(new RegExp(schema["pattern"]));
  switch (schema["type"]) {
    case "integer":
      return fc.integer({
        min: schema["minimum"] as number,
        max: Math.min(schema["maximum"] as number, 2 ** 31 - 1),
      });
    case "array":
      return fc.array(valuesOf(schema["items"] as Schema), {
        minLength: (schema["minItems"] as number | undefined) ?? 0,
        maxLength: Math.min((schema["maxItems"] as number | undefined) ?? 3, 3),
      });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(schema["properties"] as Record<string, Schema>).map(([key, inner]) => [
            key,
            valuesOf(inner),
          ]),
        ),
        { requiredKeys: schema["required"] as string[] },
      );
    default:
      throw new Error(`no values for ${JSON.stringify(schema)}`);
  }
};

const keysOf = (schema: unknown): string[] =>
  typeof schema === "object" && schema !== null
    ? Object.entries(schema).flatMap(([key, inner]) => [
        ...(key === "properties" ? Object.keys(inner as object) : []),
        ...keysOf(inner),
      ])
    : [];

describe.each([
  ["victim", victimRecordStructure],
  ["proceeding", proceedingRecordStructure],
] as const)("a valid record of a %s", (_name, structure) => {
  const schema = z.toJSONSchema(structure) as Schema;

  it("has no findings", () => {
    fc.assert(
      fc.property(valuesOf(schema), (record) => {
        expect(structure.safeParse(record).success).toBe(true);
        expect(scanForIdentifiers(record)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("has fields that are no identifier by name, and may be shown", () => {
    const keys = [...new Set(keysOf(schema))];
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => identifierKindOfKey(key) !== undefined)).toEqual([]);
    expect(keys.filter((key) => !isFamiliarKey(key))).toEqual([]);
  });
});
