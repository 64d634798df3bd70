import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../house/sourceFiles.js";

const page = readFileSync(join(root, "docs", "threat-model.md"), "utf8");

/** Rows of the tables: a threat each. */
const threats = page.split("\n").flatMap((line) => {
  const [, id = "", , held = "", tests = ""] = line.split("|").map((cell) => cell.trim());
  return /^[A-Z]\d+$/.test(id) ? [{ id, held, tests }] : [];
});

/** Tests that a text names: a file, and the name of a test in it. */
const named = (text: string): readonly { readonly file: string; readonly name: string }[] =>
  [...text.matchAll(/`(test\/[^`]+\.test\.ts)`: "([^"]+)"/g)].map(([, file = "", name = ""]) => ({
    file,
    name,
  }));

describe("the threat model", () => {
  it("has threats of every kind, numbered in order", () => {
    const ids = threats.map(({ id }) => id);
    expect([...new Set(ids.map((id) => id[0]))].join("")).toBe("ABCDEFGH");
    for (const kind of "ABCDEFGH") {
      const own = ids.filter((id) => id.startsWith(kind));
      expect(own).toEqual(own.map((_, at) => `${kind}${at + 1}`));
    }
    // Every row of its tables was read, and every kind says what remains.
    expect(threats).toHaveLength(page.split("\n").filter((line) => /^\| [A-Z]\d/.test(line)).length);
    expect(page.match(/^Remains: /gm)).toHaveLength(8);
  });

  it.each(threats)("holds $id by a test that is there", ({ held, tests }) => {
    expect(held).not.toBe("");
    expect(named(tests).length).toBeGreaterThan(0);
    for (const { file, name } of named(tests)) {
      const path = join(root, file);
      expect(existsSync(path), file).toBe(true);
      const text = readFileSync(path, "utf8");
      expect(text.includes(`"${name}"`) || text.includes(`\`${name}\``), `${file}: ${name}`).toBe(true);
      expect(text, file).not.toMatch(/\b(?:it|describe|test)\.(?:only|skip)\(/);
    }
  });

  it("names no test outside its tables that is not there", () => {
    const files = [...page.matchAll(/test\/[\w/.-]+\.ts/g)].map(([file]) => file);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const sources = [...page.matchAll(/`(src\/[\w/.]+)`/g)].map(([, path = ""]) => path);
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
