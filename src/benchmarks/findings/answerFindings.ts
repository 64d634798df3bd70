import type { Issue } from "../../issues/issue.js";
import { nearestText } from "../../issues/nearestText.js";
import { answerOfMeasure } from "../answerOfMeasure.js";
import type { BenchmarkFact } from "../benchmarkFact.js";
import type { Criterion } from "../criterion.js";

/** What is wrong with the measured value of a fact, where it gives one. */
export function answerFindings(fact: BenchmarkFact, criterion: Criterion, path: Issue["path"]): Issue[] {
  const { answer } = fact;
  if (typeof answer === "string") return [];
  const rule = criterion.measure;
  if (rule === undefined) {
    return [
      {
        code: "measure-not-expected",
        severity: "error",
        path: [...path, "answer"],
        message: `Criterion "${criterion.id}" cannot be measured. Expected "met", "partly-met" or "not-met".`,
      },
    ];
  }
  if (rule.kind !== answer.kind) {
    return [
      {
        code: "measure-of-another-kind",
        severity: "error",
        path: [...path, "answer", "kind"],
        message: `Criterion "${criterion.id}" is measured by a value of kind "${rule.kind}". Give one, or one of the three answers.`,
        suggestion: rule.kind,
      },
    ];
  }
  if (rule.kind === "items" && answer.kind === "items") {
    const known = rule.asked.map(({ code }) => code);
    return answer.items.flatMap((item, index): Issue[] =>
      known.includes(item)
        ? []
        : [
            {
              code: "item-unknown",
              severity: "error",
              path: [...path, "answer", "items", index],
              message: `Criterion "${criterion.id}" asks for no "${item}". Expected one of: ${known.join(", ")}.`,
              suggestion: nearestText(item, known),
            },
          ],
    );
  }
  return answerOfMeasure(rule, answer) === undefined
    ? [
        {
          code: "measure-out-of-range",
          severity: "error",
          path: [...path, "answer"],
          message: `The value for criterion "${criterion.id}" is out of range. Expected a number, and a part that is not more than the whole.`,
        },
      ]
    : [];
}
