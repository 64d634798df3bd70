import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { jsonSchemaOf, rulesOf, schemaFiles, wireTypes } from "opsc/schemas";

const opsc = async (...args: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: Readable.from([""]),
    today: "2025-04-01",
  });
  return { code, out: out.join(""), err: err.join("") };
};

describe("opsc schema", () => {
  it("prints every name with what it is", async () => {
    const { code, out } = await opsc("schema");
    expect(code).toBe(0);
    for (const { name } of wireTypes) expect(out).toContain(`${name} `);
    expect(JSON.parse((await opsc("schema", "--json")).out)).toEqual(wireTypes.map(({ name }) => name));
  });

  it.each(wireTypes.map(({ name }) => name))("prints the schema %s as its file holds it", async (name) => {
    const { code, out } = await opsc("schema", name);
    expect([code, out]).toEqual([0, schemaFiles().get(`${name}.schema.json`)]);
    expect(JSON.parse(out)).toEqual(jsonSchemaOf(name));
  });

  it("prints the numbered rules of a type, of all types, and says where there are none", async () => {
    const { out } = await opsc("schema", "case-file", "--rules");
    for (const { type, number, id } of rulesOf("case-file")) {
      expect(out).toContain(`${type} ${number} `);
      expect(out.replace(/\s+/g, "")).toContain(`[${id};`);
    }
    expect(JSON.parse((await opsc("schema", "case-file", "--rules", "--json")).out)).toEqual(
      rulesOf("case-file"),
    );
    const all = await opsc("schema", "--rules");
    expect(all.out).toContain("table-fragment 2 ");
    expect(all.out.match(/^evidence 1 /gm)).toHaveLength(1);
    expect((await opsc("schema", "source", "--rules")).out).toContain("No rules");
  });

  it.each(["nothing", "constructor", "__proto__"])("ends with 2 and the names on %s", async (name) => {
    const { code, out, err } = await opsc("schema", name);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("case-file");
    expect((await opsc("schema", name, "--rules")).code).toBe(2);
  });
});
