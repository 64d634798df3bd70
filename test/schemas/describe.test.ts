import { describe as group, expect, it } from "vitest";
import { countryCodes } from "opsc/codes";
import { describe } from "../../src/schemas/describe.js";
import { shareCountryCodes } from "../../src/schemas/shareCountryCodes.js";
import { typeNotes } from "../../src/schemas/typeNotes.js";

group("what interfaces say", () => {
  it("is added to a schema and its fields, where they do not say it themselves", () => {
    const note = typeNotes["accused"];
    const properties = {
      person: { type: "string" },
      sex: { type: "string", description: "Own." },
      other: {},
    };
    expect(describe("accused", { type: "object", properties })).toEqual({
      type: "object",
      description: note?.description,
      properties: {
        person: { type: "string", description: note?.fields["person"] },
        sex: { type: "string", description: "Own." },
        other: {},
      },
    });
  });

  it("is nothing for a name that no interface has, such as one that every object inherits", () => {
    const schema = { type: "string" };
    for (const name of ["nothing", "toString", "constructor"]) expect(describe(name, schema)).toEqual(schema);
    const properties = { constructor: { type: "string" } };
    expect(describe("accused", { properties })["properties"]).toEqual(properties);
  });

  it("goes to the members of a union in their order; one more than there are notes stays as it is", () => {
    const [name = "", note] =
      Object.entries(typeNotes).find(([, { branches = [] }]) => branches.length > 1) ?? [];
    const fields = note?.branches ?? [];
    const members = [...fields.map((each) => Object.keys(each)), ["kind"]];
    const oneOf = members.map((keys) => ({ properties: Object.fromEntries(keys.map((key) => [key, {}])) }));
    expect(describe(name, { oneOf })["oneOf"]).toEqual([
      ...fields.map((each) => ({
        properties: Object.fromEntries(
          Object.entries(each).map(([key, words]) => [key, { description: words }]),
        ),
      })),
      { properties: { kind: {} } },
    ]);
  });
});

group("the codes of countries", () => {
  const codes = [...countryCodes];
  const $defs = { "country-code": { type: "string", enum: codes } };

  it("stand once, in definitions that are made where there are none", () => {
    const reference = { $ref: "#/$defs/country-code" };
    expect(shareCountryCodes({ type: "string", enum: codes })).toEqual({ ...reference, $defs });
    const other = { type: "number" };
    expect(
      shareCountryCodes({ items: { type: "string", enum: ["EU", ...codes] }, $defs: { other } }),
    ).toEqual({
      items: { anyOf: [reference, { type: "string", enum: ["EU"] }] },
      $defs: { other, ...$defs },
    });
  });

  it("are left where some of them are missing", () => {
    const some = { type: "string", enum: codes.slice(1) };
    expect(shareCountryCodes(some)).toEqual(some);
  });
});
