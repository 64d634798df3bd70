import type { Issue } from "../../issues/issue.js";
import { nearestText } from "../../issues/nearestText.js";
import type { BenchmarkFact } from "../benchmarkFact.js";
import { replaces } from "../standFacts.js";

/** What is wrong with the evidence that a fact is to replace; `others` are the facts on the same criterion. */
export function supersessionFindings(
  fact: BenchmarkFact,
  others: readonly BenchmarkFact[],
  path: Issue["path"],
): Issue[] {
  return (fact.supersedes ?? []).flatMap((id, index): Issue[] => {
    const at = [...path, "supersedes", index];
    const older = others.filter((other) => other !== fact && other.evidence.includes(id));
    if (older.length === 0) {
      return [
        {
          code: "fact-supersedes-nothing",
          severity: "error",
          path: at,
          message: `No other fact on "${fact.criterion}" rests on evidence "${id}". Expected the evidence of an older fact on the same criterion.`,
          suggestion: nearestText(
            id,
            others.flatMap((other) => (other === fact ? [] : other.evidence)),
          ),
        },
      ];
    }
    if (older.some((other) => replaces({ ...fact, supersedes: [id] }, other))) return [];
    return [
      {
        code: "fact-cannot-supersede",
        severity: "error",
        path: at,
        message: `The fact on "${fact.criterion}" cannot replace what rests on "${id}", so both stand. Expected a later day, at least the same level, and nothing indirect in the place of the direct; else drop "supersedes".`,
        source: { title: "opsc: benchmarks", locator: "docs/benchmarks.md" },
      },
    ];
  });
}
