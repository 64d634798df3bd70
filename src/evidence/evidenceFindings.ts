import type { Issue } from "../issues/issue.js";
import type { Source } from "../sources/source.js";
import { compareDates } from "../time/compareDates.js";
import type { Evidence } from "./evidence.js";

const source: Source = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
};

const withoutInstrument = (evidence: Evidence, path: Issue["path"]): Issue[] =>
  evidence.level === 2 && evidence.instrument === undefined
    ? [
        {
          code: "claim-without-instrument",
          severity: "error",
          path: [...path, "instrument"],
          message: `Evidence "${evidence.id}" is of level 2 and names nothing that a reader could look up. Add the gazette text, judgment or budget line as "instrument", or set the level to 1.`,
          source,
        },
      ]
    : [];

/** Whether following `supersedes` comes back to where it started. */
const leadsBack = (evidence: Evidence, byId: ReadonlyMap<string, Evidence>): boolean => {
  const seen = new Set<string>();
  let id = evidence.supersedes;
  while (id !== undefined && !seen.has(id)) {
    if (id === evidence.id) return true;
    seen.add(id);
    id = byId.get(id)?.supersedes;
  }
  return false;
};

const supersession = (
  evidence: Evidence,
  path: Issue["path"],
  byId: ReadonlyMap<string, Evidence>,
): Issue[] => {
  const older = evidence.supersedes === undefined ? undefined : byId.get(evidence.supersedes);
  if (older === undefined) return [];
  const at = [...path, "supersedes"];
  if (leadsBack(evidence, byId)) {
    return [
      {
        code: "supersedes-itself",
        severity: "error",
        path: at,
        message: `Evidence "${evidence.id}" supersedes itself, at once or by way of others. Expected the identifier of an older piece.`,
      },
    ];
  }
  const issues: Issue[] = [];
  if (evidence.level < older.level) {
    issues.push({
      code: "supersedes-higher-level",
      severity: "error",
      path: at,
      message: `Evidence "${evidence.id}" of level ${evidence.level} cannot replace "${older.id}" of level ${older.level}. Keep both, or name the source that lifts the level.`,
      source,
    });
  }
  if (evidence.recordedOn < older.recordedOn) {
    issues.push({
      code: "supersedes-newer",
      severity: "warning",
      path: at,
      message: `Evidence "${evidence.id}" was recorded before "${older.id}", which it replaces. Check which of the two is the older one.`,
    });
  }
  return issues;
};

const period = (evidence: Evidence, path: Issue["path"]): Issue[] =>
  evidence.assertedFor?.to !== undefined &&
  compareDates(evidence.assertedFor.to, evidence.assertedFor.from) === "before"
    ? [
        {
          code: "period-reversed",
          severity: "error",
          path: [...path, "assertedFor", "to"],
          message: `Evidence "${evidence.id}" asserts something up to a date before the first. Expected "to" not before "from".`,
        },
      ]
    : [];

/**
 * What is wrong with pieces of evidence taken together: a level that nothing carries, a weaker piece that replaces a
 * stronger one, a period that ends before it begins.
 *
 * References to evidence that is not in the list are the business of `checkCaseFile`.
 *
 * @param evidence - All pieces of a case; where an identifier stands twice, the first is meant.
 * @param path - The place of the list in the data, for the paths of the issues.
 * @returns Issues in the order of the list; empty where nothing is wrong.
 * @source opsc: levels of evidence, docs/decisions/0004-evidence-levels.md
 * @example
 * import { evidenceFindings, type Evidence } from "opsc/evidence";
 * const claim: Evidence = {
 *   id: "claim",
 *   level: 2,
 *   subjects: ["sale"],
 *   asserts: "An article on sale has been added to the Criminal Code.",
 *   source: { title: "Statement" },
 *   recordedOn: "2025-04-01",
 *   links: [],
 * };
 * evidenceFindings([claim]).map((issue) => issue.code); //=> ["claim-without-instrument"]
 */
export function evidenceFindings(evidence: readonly Evidence[], path: Issue["path"] = ["evidence"]): Issue[] {
  const byId = new Map([...evidence].reverse().map((piece) => [piece.id, piece]));
  return evidence.flatMap((piece, index) => {
    const at = [...path, index];
    return [...withoutInstrument(piece, at), ...supersession(piece, at, byId), ...period(piece, at)];
  });
}
