import { describe, expect, it } from "vitest";
import * as z from "zod";
import { issueSchema, issueSeveritySchema, validate } from "opsc/issues";
import { sourceSchema } from "opsc/sources";

describe("validate", () => {
  it("answers the parsed value, with what the schema fills in", () => {
    const schema = z.strictObject({ a: z.string().default("x") });
    expect(validate(schema, {})).toEqual({ ok: true, value: { a: "x" }, issues: [] });
  });

  it("answers issues and no value", () => {
    const result = validate(sourceSchema, { title: "", year: 20155 });
    expect(result.ok).toBe(false);
    expect("value" in result).toBe(false);
    expect(result.issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      ["too-small", ["title"], "Expected the title or symbol of the source."],
      ["too-big", ["year"], "Expected a number of at most 2200."],
    ]);
  });

  it.each([undefined, null, 0, "", [], new Date(0), () => 0])("never throws on %s", (value) => {
    expect(validate(sourceSchema, value).ok).toBe(false);
  });
});

describe("issueSchema", () => {
  const issue = { code: "x", severity: "error", path: ["a", 0], message: "Expected x." };

  it("takes an issue with and without suggestion and source", () => {
    expect(validate(issueSchema, issue).ok).toBe(true);
    expect(validate(issueSchema, { ...issue, suggestion: "y", source: { title: "OPSC" } }).ok).toBe(true);
  });

  it.each([
    { code: "" },
    { severity: "fatal" },
    { path: [null] },
    { message: "" },
    { value: "a" },
    { source: {} },
  ])("refuses %j", (change) => {
    expect(validate(issueSchema, { ...issue, ...change }).ok).toBe(false);
  });

  it("knows three severities", () => {
    expect(issueSeveritySchema.options).toEqual(["error", "warning", "information"]);
  });
});
