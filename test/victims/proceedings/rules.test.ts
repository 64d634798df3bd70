import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileValidator, proceedingRecords, proceedingRecordSchema, proceedingRules } from "opsc/victims";
import { sourceSchema } from "opsc/sources";
import { ruleCases } from "./ruleCases.js";

const { validate } = compileValidator(proceedingRecords);
const idsOf = (record: unknown): string[] => [...new Set(validate(record).issues.map(({ code }) => code))];

it("the rules are numbered from 1, each with a name, a sentence, a source and cases of its own", () => {
  expect(proceedingRules.map(({ number }) => number)).toEqual(proceedingRules.map((_, at) => at + 1));
  expect(Object.keys(ruleCases)).toEqual(proceedingRules.map(({ id }) => id));
  for (const { id, sentence, mending, source } of proceedingRules) {
    expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(mending).toMatch(/^[A-Z].*\.$/);
    expect(sourceSchema.safeParse(source).success).toBe(true);
  }
});

describe.each(proceedingRules.map((rule) => [rule.id, rule] as const))("%s", (id, { severity }) => {
  const { at, severity: expected, breaks = [], keeps = [], undecided = [] } = ruleCases[id] ?? {};

  it("says where, and how grave it is", () => {
    expect(validate(breaks[0]).issues.map(({ path }) => path.join("."))).toEqual([at]);
    expect(severity).toBe(expected);
  });

  it.each(breaks.map((record, at) => [at + 1, record] as const))(
    "speaks of breach %i alone",
    (_at, record) => {
      const result = validate(record);
      expect(idsOf(record)).toEqual([id]);
      expect(result.ok).toBe(severity !== "error");
      expect(result.issues.every((issue) => issue.severity === severity)).toBe(true);
      expect(proceedingRecordSchema.safeParse(record).success).toBe(severity !== "error");
    },
  );

  it("says nothing of a record that keeps it", () => {
    expect(breaks.length).toBeGreaterThan(0);
    expect(keeps.length).toBeGreaterThan(0);
    for (const record of keeps) expect(idsOf(record)).not.toContain(id);
  });

  it("says nothing where it cannot be decided", () => {
    for (const record of undecided) expect(idsOf(record)).not.toContain(id);
  });
});

it("a record that keeps or leaves open one rule breaks none that refuses it", () => {
  const refused = Object.values(ruleCases)
    .flatMap(({ keeps, undecided }) => [...keeps, ...undecided])
    .flatMap((record) => validate(record).issues.filter(({ severity }) => severity === "error"));
  expect(refused).toEqual([]);
});

it("the rules stand in the document as they stand in the package", () => {
  const path = new URL("../../../docs/proceedings.md", import.meta.url);
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, 7));
  expect(rows).toEqual(
    proceedingRules.map(({ number, id, sentence, severity, source, verified }) => [
      String(number),
      `\`${id}\``,
      sentence,
      severity,
      source.title.startsWith("opsc:") ? "own" : `${source.title}, ${source.locator ?? ""}`,
      verified ? "yes" : "no",
    ]),
  );
});
