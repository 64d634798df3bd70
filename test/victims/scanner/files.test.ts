import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedModules } from "../../../src/victims/scanner/generatedModules.js";
import { root } from "../../house/sourceFiles.js";

const folder = join(root, "src/victims/scanner/generated");

describe("the scanners of the package", () => {
  it("are what the schemas make, byte for byte (scripts/writeScanners.js writes them anew)", () => {
    const made = generatedModules();
    expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made)
      expect(readFileSync(join(folder, name), "utf8") === text, name).toBe(true);
    expect([...generatedModules()]).toEqual([...made]);
  });

  it("stay small enough to be loaded by everybody", () => {
    for (const text of generatedModules().values()) expect(text.length).toBeLessThan(125_000);
  });

  it("hold nothing that generates code", () => {
    for (const text of generatedModules().values())
      expect(text).not.toMatch(/\beval\b|new Function|\bFunction\(/);
  });
});
