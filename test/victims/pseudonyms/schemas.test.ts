import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { proceedingPseudonymSchema, pseudonymSchema } from "../../../src/victims/pseudonyms/index.js";

const schemas = [
  ["vk1_", pseudonymSchema],
  ["pk1_", proceedingPseudonymSchema],
] as const;

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe.each(schemas)("the schema of %s", (prefix, schema) => {
  const inObject = z.strictObject({ pseudonym: schema });
  const compiled = z.compile(inObject, { strict: true });
  const { pattern } = (
    z.toJSONSchema(inObject) as unknown as { properties: { pseudonym: { pattern: string } } }
  ).properties.pseudonym;

  const verdicts = (pseudonym: unknown): readonly boolean[] => [
    schema.safeParse(pseudonym).success,
    compiled.safeParse({ pseudonym }).success,
    z.validate(compiled, { pseudonym }),
    typeof pseudonym === "string" && new RegExp(pattern, "u").test(pseudonym),
  ];

  it("takes any 32 bytes as node writes them, in every way of checking", () => {
    fc.assert(
      fc.property(bytes, (value) => {
        const pseudonym = `${prefix}${Buffer.from(value).toString("base64url")}`;
        expect(verdicts(pseudonym)).toEqual([true, true, true, true]);
      }),
    );
  });

  it("takes a last character exactly where decoding and encoding it again gives it back", () => {
    for (const last of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") {
      const body = "A".repeat(42) + last;
      const again = Buffer.from(body, "base64url").toString("base64url");
      expect(new Set(verdicts(`${prefix}${body}`))).toEqual(new Set([again === body]));
    }
  });

  it.each([
    "",
    prefix,
    `${prefix}${"A".repeat(42)}`,
    `${prefix}${"A".repeat(44)}`,
    ` ${prefix}${"A".repeat(43)}`,
    `${prefix}${"A".repeat(43)}\n`,
    `${prefix}${"A".repeat(42)}=`,
    `${prefix}${"+".repeat(42)}A`,
    `${prefix.toUpperCase()}${"A".repeat(43)}`,
    `${prefix.replace("1", "2")}${"A".repeat(43)}`,
    "Amina Demo",
    17,
    null,
  ])("refuses %j, and says nothing of it", (value) => {
    expect(verdicts(value)).toEqual([false, false, false, false]);
    if (typeof value !== "string" || value.length < 10) return;
    expect(JSON.stringify(schema.safeParse(value).error?.issues)).not.toContain(value.trim());
  });

  it("refuses that of the other kind", () => {
    const other = prefix === "vk1_" ? "pk1_" : "vk1_";
    expect(verdicts(`${other}${"A".repeat(43)}`)).toEqual([false, false, false, false]);
  });
});
