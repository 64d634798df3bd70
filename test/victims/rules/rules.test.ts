import { describe, expect, it } from "vitest";
import { issueSchema, type Issue } from "opsc/issues";
import { lintTerminology } from "opsc/protocol";
import { sourceSchema } from "opsc/sources";
import { compileValidator, victimRecords, victimRecordSchema, victimRules } from "opsc/victims";
import { leastRecord } from "../../support/fullRecord.js";
import { ruleCases, type Changes } from "./cases.js";
import { withChanges } from "./with.js";

const { validate } = compileValidator(victimRecords);
const accusing = new Set<Issue["severity"]>(["error", "warning"]);
const answerOn = (changes: Changes) => validate(withChanges(leastRecord, changes));
const accusationsOf = (changes: Changes): string[] =>
  answerOn(changes)
    .issues.filter(({ severity }) => accusing.has(severity))
    .map(({ code }) => code);

describe("the list of rules", () => {
  it("is numbered from 1 without a gap, in order", () => {
    expect(victimRules.map(({ number }) => number)).toEqual(victimRules.map((_, index) => index + 1));
    expect(victimRules.length).toBeGreaterThanOrEqual(39);
  });

  it("names every rule once, in kebab case", () => {
    expect(new Set(victimRules.map(({ id }) => id)).size).toBe(victimRules.length);
    for (const { id } of victimRules) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  });

  it("gives every rule a sentence, a way to mend, a source and whether it was read", () => {
    for (const { sentence, mending, source, verified } of victimRules) {
      for (const text of [sentence, mending]) {
        expect(text).toMatch(/^[A-Z][^\n]* [^\n]*\.$/);
        expect(lintTerminology(text)).toEqual([]);
      }
      expect(sourceSchema.safeParse(source).success).toBe(true);
      expect(typeof verified).toBe("boolean");
    }
  });

  it("is shown below, rule by rule", () => {
    expect(ruleCases.map(({ id }) => id)).toEqual(victimRules.map(({ id }) => id));
  });
});

describe.each(ruleCases.map((one) => [one.id, one] as const))("%s", (id, shown) => {
  const rule = victimRules.find((one) => one.id === id);

  it("speaks where it is broken, and alone", () => {
    expect(rule?.severity).toBe(shown.severity);
    expect(shown.broken.length).toBeGreaterThan(0);
    for (const [changes, ...paths] of shown.broken) {
      const { ok, issues } = answerOn(changes);
      const heard = issues.filter(({ code, severity }) => code === id || accusing.has(severity));
      expect(heard.map(({ code }) => code)).toEqual(paths.map(() => id));
      expect(heard.map(({ path }) => path)).toEqual(paths);
      expect(ok).toBe(shown.severity !== "error");
      for (const issue of heard) {
        expect(issueSchema.safeParse(issue).success).toBe(true);
        expect(issue).toMatchObject({ severity: shown.severity, source: rule?.source });
        expect(issue.message).toBe(`${rule?.sentence ?? ""} ${rule?.mending ?? ""}`);
      }
    }
  });

  it("is heard in the plain schema too where it refuses a record", () => {
    for (const [changes] of shown.broken) {
      expect(victimRecordSchema.safeParse(withChanges(leastRecord, changes)).success).toBe(
        shown.severity !== "error",
      );
    }
  });

  it.each(shown.kept.map((changes) => [JSON.stringify(changes), changes] as const))(
    "has nothing against %s",
    (_text, changes) => {
      expect(answerOn(changes).ok).toBe(true);
      expect(accusationsOf(changes)).toEqual([]);
      if (id !== "not-counted") return;
      expect(answerOn(changes).issues).toEqual([]);
    },
  );

  it("never accuses where it cannot be decided", () => {
    expect(shown.undecided.length > 0 || (shown.alwaysDecided ?? "") !== "").toBe(true);
    for (const changes of shown.undecided) {
      expect([changes, accusationsOf(changes)]).toEqual([changes, []]);
      expect(answerOn(changes).ok).toBe(true);
    }
  });
});
