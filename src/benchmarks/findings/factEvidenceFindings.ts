import type { Evidence } from "../../evidence/evidence.js";
import { highestLevel } from "../../evidence/highestLevel.js";
import { speaksOnlyOfTrafficking } from "../../evidence/speaksOnlyOfTrafficking.js";
import type { Issue } from "../../issues/issue.js";
import { nearestText } from "../../issues/nearestText.js";
import type { BenchmarkFact } from "../benchmarkFact.js";

const levels = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;

const paragraphOf = /^\d+(?:\([a-z]+\))*$/;

/** Whether an identifier is a paragraph of the observations, as `CRC/C/OPSC/TKM/CO/1#26(a)`. */
const isParagraph = (id: string, symbol: string | undefined): boolean =>
  symbol !== undefined && id.startsWith(`${symbol}#`) && paragraphOf.test(id.slice(symbol.length + 1));

/** What is wrong between a fact and the pieces of evidence on which it rests. */
export function factEvidenceFindings(
  fact: BenchmarkFact,
  evidence: ReadonlyMap<string, Evidence>,
  symbol: string | undefined,
  path: Issue["path"],
): Issue[] {
  const strange = fact.evidence.flatMap((id, index): Issue[] =>
    evidence.has(id) || isParagraph(id, symbol)
      ? []
      : [
          {
            code: "fact-evidence-unknown",
            severity: "error",
            path: [...path, "evidence", index],
            message: `Expected the identifier of a piece of evidence in this file or of a paragraph of its observations; "${id}" is neither. Correct it or add what it refers to.`,
            suggestion: nearestText(id, evidence.keys()),
          },
        ],
  );
  const pieces = fact.evidence.flatMap((id) => evidence.get(id) ?? []);
  if (pieces.length < fact.evidence.length) return strange;
  const highest = highestLevel(pieces);
  const above: Issue[] =
    fact.level > highest
      ? [
          {
            code: "level-above-evidence",
            severity: "error",
            path: [...path, "level"],
            message: `The fact on "${fact.criterion}" is of level ${fact.level}, and its evidence of no more than level ${highest}. Lower it, or name the evidence that lifts it.`,
            suggestion: `${highest}`,
            source: levels,
          },
        ]
      : [];
  const neighbour: Issue[] =
    fact.directness === "direct" && pieces.every(speaksOnlyOfTrafficking)
      ? [
          {
            code: "trafficking-is-not-direct",
            severity: "warning",
            path: [...path, "directness"],
            message: `The fact on "${fact.criterion}" is given as direct and rests on evidence that speaks of trafficking alone, which is near to the Protocol's offences and not the same. Set it to "indirect", or name evidence on the offences themselves.`,
            suggestion: "indirect",
            source: { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 8, 9, 35 and 39" },
          },
        ]
      : [];
  return [...strange, ...above, ...neighbour];
}
