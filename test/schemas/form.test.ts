import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonSchemaOf, wireTypes } from "opsc/schemas";
import { allParts } from "../../src/schemas/parts/allParts.js";
import { checksOf } from "./arbitraryOf.js";
import { ajvOf } from "./verdicts.js";

type Schema = z.core.$ZodType;

/** Schemas in a schema, itself first; not those of other parts. */
const innerOf = (root: Schema): Schema[] => {
  const others = new Set<Schema>(allParts.map(({ schema }) => schema).filter((schema) => schema !== root));
  const found = new Set<Schema>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) value.forEach(visit);
    else if ("_zod" in value) {
      const schema = value as Schema;
      if (found.has(schema) || others.has(schema)) return;
      found.add(schema);
      const def = schema._zod.def as unknown as Record<string, unknown>;
      for (const key of ["innerType", "element", "options", "items", "keyType", "valueType", "left", "right"])
        visit(def[key]);
      if (def["type"] === "lazy") visit((def["getter"] as () => Schema)());
      if (def["type"] === "object") Object.values(def["shape"] as object).forEach(visit);
    }
  };
  visit(root);
  return [...found];
};

/** What a JSON Schema says as zod does. */
const kindsOfSchema = new Set(
  "string number boolean null literal enum nullable optional readonly lazy union array tuple record object unknown".split(
    " ",
  ),
);
const kindsOfCheck = new Set(
  "string_format number_format min_length max_length length_equals greater_than less_than multiple_of".split(
    " ",
  ),
);

describe("zod schemas on the wire", () => {
  it.each(allParts.map((part) => [part.name, part] as const))(
    "%s say nothing that gets lost",
    (_name, part) => {
      for (const schema of innerOf(part.schema)) {
        expect(kindsOfSchema).toContain(schema._zod.def.type);
        if (schema._zod.def.type === "object")
          expect((schema._zod.def as z.core.$ZodObjectDef).catchall?._zod.def.type, "closed").toBe("never");
        for (const check of checksOf(schema)) {
          if (check.check === "custom") expect(part.rules, "a rule beside each refinement").not.toEqual([]);
          else expect(kindsOfCheck).toContain(check.check);
          if (check.check === "string_format") {
            expect(["regex", "date"]).toContain(check["format"]);
            expect((check["pattern"] as RegExp).flags.replace("u", "")).toBe("");
          }
        }
      }
    },
  );

  it("have one name each, and each name one schema", () => {
    expect(new Set(allParts.map(({ name }) => name)).size).toBe(allParts.length);
    expect(new Set(allParts.map(({ schema }) => schema)).size).toBe(allParts.length);
  });
});

const nodesOf = (value: unknown): Record<string, unknown>[] =>
  typeof value !== "object" || value === null
    ? []
    : [
        ...(Array.isArray(value) ? [] : [value as Record<string, unknown>]),
        ...Object.values(value).flatMap(nodesOf),
      ];

describe.each(wireTypes.map((type) => [type.name, type] as const))("the JSON Schema of %s", (name, type) => {
  const schema = jsonSchemaOf(name) ?? {};
  const nodes = nodesOf(schema);
  const definitions = (schema["$defs"] ?? {}) as Readonly<Record<string, Record<string, unknown>>>;

  it("is one of 2020-12 with an identifier, a title and a description, in the same order at every call", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:opsc:schema:${name}:${type.version}`,
      title: type.title,
      description: type.description,
    });
    expect(type.description).toMatch(/\S/);
    expect(JSON.stringify(jsonSchemaOf(name))).toBe(JSON.stringify(schema));
    // The metaschema itself, by way of a strict reader.
    expect(() => ajvOf(schema)).not.toThrow();
  });

  it("names its parts as their interfaces, and uses each", () => {
    const known = new Set([...allParts.map((part) => part.name), "country-code"]);
    const used = new Set(nodes.flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : [])));
    for (const each of Object.keys(definitions)) {
      expect(known).toContain(each);
      expect(used).toContain(`#/$defs/${each}`);
    }
    for (const reference of used)
      if (reference !== "#") expect(definitions).toHaveProperty([reference.replace("#/$defs/", "")]);
    expect(Object.keys(definitions)).toEqual(Object.keys(definitions).sort());
  });

  it("describes every part and every field of a part", () => {
    for (const [part, definition] of [[name, schema] as const, ...Object.entries(definitions)]) {
      expect(definition["description"], part).toMatch(/\S/);
      const members = (definition["oneOf"] ?? []) as Record<string, unknown>[];
      for (const member of [definition, ...members]) {
        const properties = (member["properties"] ?? {}) as Record<string, Record<string, unknown>>;
        for (const [key, property] of Object.entries(properties))
          expect(property["description"], `${part}.${key}; run npm run schemas`).toMatch(/\S/);
      }
    }
  });

  it("has closed objects alone", () => {
    for (const node of nodes.filter((each) => each["type"] === "object"))
      expect(node["additionalProperties"]).toBeDefined();
  });

  it("has patterns that every engine reads alike: anchored, without looking around, without classes of Unicode", () => {
    for (const { pattern } of nodes) {
      if (typeof pattern !== "string") continue;
      expect(() => new RegExp(pattern, "u")).not.toThrow();
      expect(pattern).toMatch(/^\^.*\$$/);
      expect(pattern).not.toMatch(/\(\?[^:]|\\[1-9sSwWbBdDpPk]/);
    }
  });
});

it("answers nothing for a name that it does not know", () => {
  for (const name of ["", "nothing", "constructor", "__proto__", "table-fragment"])
    expect(jsonSchemaOf(name)).toBeUndefined();
});
