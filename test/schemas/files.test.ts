import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesOf, schemaFiles, wireTypes } from "opsc/schemas";
import { findTypeNotes } from "../../scripts/typeNotes.js";
import { typeNotes } from "../../src/schemas/typeNotes.js";
import { root } from "../house/sourceFiles.js";

const folder = join(root, "schemas");

describe("schemas/", () => {
  it("holds what the code makes, byte for byte (npm run schemas writes it anew)", () => {
    const made = schemaFiles();
    expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made)
      expect(readFileSync(join(folder, name), "utf8") === text, name).toBe(true);
  });

  it("is packed with the package", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { files: string[] };
    expect(manifest.files).toContain("schemas");
  });

  it("has the rules of each type beside the schemas, and each schema points to them", () => {
    const made = schemaFiles();
    const rules = JSON.parse(made.get("rules.json") ?? "{}") as Record<string, { number: number }[]>;
    for (const { name } of wireTypes) {
      const types = [...new Set(rulesOf(name).map(({ type }) => type))];
      const { $comment } = JSON.parse(made.get(`${name}.schema.json`) ?? "{}") as { $comment?: string };
      if (types.length === 0) expect($comment).toBeUndefined();
      else expect($comment).toContain(`see ${types.join(", ")} in rules.json`);
      for (const type of types) expect(rules).toHaveProperty([type]);
    }
  });
});

describe("what the interfaces say", () => {
  it("is what typeNotes.ts holds (npm run schemas writes it anew)", () => {
    expect(typeNotes).toEqual(findTypeNotes());
  });
});
