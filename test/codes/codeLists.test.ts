import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as root from "opsc";
import { lintTerminology } from "opsc/protocol";
import { sourceSchema } from "opsc/sources";
import { everyList } from "./everyList.js";

const kebab = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** Lists whose codes come from outside in the form that is documented there. */
const formOf: Readonly<Record<string, RegExp>> = {
  ageBands: /^Y\d{1,2}T\d{1,2}$/,
  observationStatuses: /^[A-Z]$/,
  sexes: /^[FMX]$/,
  wealthQuintiles: /^Q[1-5]$/,
  instruments: /^(?:CRC|OPSC|OPAC)$/,
  evidenceLevels: /^[1-3]$/,
  crosswalkSchemes: /^[A-Z\d]+(?:[-/][A-Z\d]+)*$/,
  "followUpScales: ccpr-2013": /^(?:[ABCD][12]?|E)$/,
  "followUpScales: ccpr-2017": /^[A-E]$/,
  "followUpScales: ced-2022": /^[A-E]$/,
  "followUpScales: cat": /^(?:[ABC]|[a-z]+(?:-[a-z]+)*)$/,
};

const isList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (entry: unknown) =>
      typeof entry === "object" && entry !== null && "code" in entry && "definition" in entry,
  );

it("the tests below miss no list that the package exports", () => {
  const exported = Object.entries(root).filter(([, value]) => isList(value));
  const tested = new Map(everyList);
  expect(exported.map(([name]) => name).filter((name) => !tested.has(name))).toEqual([]);
  for (const [name, list] of exported) expect(tested.get(name)).toBe(list);
});

describe.each(everyList)("%s", (name, list) => {
  it("has unique codes, labels and definitions", () => {
    expect(list.length).toBeGreaterThan(1);
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    expect(new Set(list.map(({ label }) => label.toLowerCase())).size).toBe(list.length);
    expect(new Set(list.map(({ definition }) => definition)).size).toBe(list.length);
  });

  it("writes its codes in kebab case, or in the form of where they come from", () => {
    for (const { code } of list) expect(code).toMatch(formOf[name] ?? kebab);
  });

  it("says with every code what it means, in a label and one sentence", () => {
    for (const { label, definition } of list) {
      expect(label).toMatch(/^\S(?:.*[^\s.])?$/);
      expect(label.length).toBeLessThanOrEqual(90);
      expect(definition).toMatch(/^[A-Z]\S* .*[^.\s]\.$/);
      expect(definition).not.toMatch(/\s{2}|\n|\.\./);
    }
  });

  it("gives every code a source and says whether it was read", () => {
    for (const { source, verified } of list) {
      expect(sourceSchema.safeParse(source).success).toBe(true);
      expect(typeof verified).toBe("boolean");
    }
  });

  it("speaks the agreed terminology and equates nothing with trafficking", () => {
    for (const { label, definition } of list) {
      expect(lintTerminology(label)).toEqual([]);
      expect(lintTerminology(definition)).toEqual([]);
    }
  });
});

describe("own documents", () => {
  const sources = new Map(
    everyList.flatMap(([, list]) =>
      list.flatMap(({ source: { title, locator } }) =>
        title.startsWith("opsc:") ? [[locator ?? "(none)", title] as const] : [],
      ),
    ),
  );

  it.each([...sources])("%s is there and has the title that the codes cite", (path, title) => {
    const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    expect(existsSync(file), `${path} is cited by code lists and does not exist`).toBe(true);
    expect(readFileSync(file, "utf8")).toMatch(/^# \S/);
    expect(title).toMatch(/^opsc: \S/);
  });
});
