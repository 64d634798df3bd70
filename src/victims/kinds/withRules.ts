import type * as z from "zod";
import type { RecordKind } from "./recordKind.js";
import { ruleIssue } from "./ruleIssue.js";

/** The structure with those rules that refuse a record, as one schema. Warnings need `compileValidator`: zod knows only errors. */
export const withRules = <Value, Facts>(kind: RecordKind<Value, Facts>): z.ZodType<Value> => {
  const refusing = kind.rules.filter((rule) => rule.severity === "error");
  const facts = kind.createFacts();
  return kind.structure.superRefine((value, context) => {
    // A record that has not the structure of one is no matter for the rules, though zod asks them after a text of the wrong form.
    if (context.issues.length > 0) return;
    kind.readFacts(value, facts);
    for (const rule of refusing) {
      rule.find(facts, (path) => {
        const { code, message, source } = ruleIssue(rule, path);
        context.addIssue({ code: "custom", path: [...path], message, params: { code, source } });
      });
    }
  });
};
