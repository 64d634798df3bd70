import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { rounding } from "../evaluate/rounding.js";
import type { ComplianceScore, NodeScore } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";
import type { ScoreCut } from "../model/scoreCuts.js";
import type { ChangeVerdict } from "./changeVerdicts.js";
import type { CutChange, NodeChange, ScoreComparison } from "./comparison.js";

const verdictOf = (before: Interval, after: Interval): ChangeVerdict => {
  if (after.lower > before.upper + rounding) return "improved";
  return after.upper < before.lower - rounding ? "worsened" : "not-distinguishable";
};

const error = (code: string, path: string, message: string): Issue => ({
  code,
  severity: "error",
  path: [path],
  message,
});

const differences = (from: ComplianceScore, to: ComplianceScore): Issue[] => {
  const issues: Issue[] = [];
  if (from.framework.id !== to.framework.id || from.framework.digest !== to.framework.digest) {
    issues.push(
      error(
        "frameworks-differ",
        "framework",
        "The two scores are of different frameworks or versions. Score both days with the same one.",
      ),
    );
  }
  if (from.policy.digest !== to.policy.digest) {
    issues.push(
      error(
        "policies-differ",
        "policy",
        "The two scores follow different policies. Score both days under the same one.",
      ),
    );
  }
  return issues;
};

const changeOf = (from: NodeScore, to: NodeScore | undefined): NodeChange[] => {
  const before = from.cuts;
  const after = to?.cuts;
  if (before === null || after === null || after === undefined) return [];
  const at = (cut: ScoreCut): CutChange => ({
    verdict: verdictOf(before[cut].interval, after[cut].interval),
    before: before[cut].interval,
    after: after[cut].interval,
  });
  return [
    {
      id: from.id,
      label: from.label,
      kind: from.kind,
      depth: from.depth,
      cuts: { verified: at("verified"), documented: at("documented"), claimed: at("claimed") },
    },
  ];
};

/**
 * Whether a State's compliance has improved or worsened between two days, node by node and cut by cut, where that can be said at all.
 *
 * It can be said only where the intervals share no point: improved where the later lower end lies above the earlier upper end. An interval that
 * grew because evidence aged is not distinguishable. It is no way to compare States: see docs/scoring.md.
 *
 * @param from - The first score.
 * @param to - The second score, of the same framework under the same policy.
 * @returns The comparison, with a warning where the second day lies before the first; or issues where frameworks or policies differ.
 * @source opsc: the compliance score, docs/scoring.md
 * @example
 * import { compare, defaultScoringPolicy, score, type Framework } from "opsc/scoring";
 * const framework: Framework = {
 *   id: "helpline", title: "Helpline", version: "1", sources: [{ title: "CRC/C/OPSC/TKM/CO/1" }],
 *   root: {
 *     kind: "group", id: "41", label: "Helpline", weight: 1,
 *     children: [{ kind: "item", id: "42", label: "Helpline", itemKind: "recommendation", weight: 1, provisions: [] }],
 *   },
 * };
 * const finding = { item: "42", level: 3, directness: "direct", source: { title: "Report" } } as const;
 * const evidence = [
 *   { ...finding, id: "a", status: "C", recordedOn: "2015-01-30" },
 *   { ...finding, id: "b", status: "A", recordedOn: "2024-06-30", supersedes: "a" },
 * ];
 * const at = (asOf: string) => score(framework, evidence, defaultScoringPolicy, { asOf });
 * const [before, after] = [at("2016-06-30"), at("2025-04-01")];
 * const result = before.ok && after.ok ? compare(before.value, after.value) : undefined;
 * result?.ok === true && result.value.nodes[0]?.cuts.verified.verdict; //=> "improved"
 */
export function compare(from: ComplianceScore, to: ComplianceScore): Result<ScoreComparison> {
  const differ = differences(from, to);
  if (differ.length > 0) return { ok: false, issues: differ };
  const later = new Map(to.nodes.map((node) => [node.id, node]));
  const reversed: Issue = {
    code: "dates-reversed",
    severity: "warning",
    path: ["asOf"],
    message: "The second score is of an earlier day than the first. Expected the earlier one first.",
  };
  return {
    ok: true,
    value: {
      from: from.asOf,
      to: to.asOf,
      nodes: from.nodes.flatMap((node) => changeOf(node, later.get(node.id))),
    },
    issues: to.asOf < from.asOf ? [reversed] : [],
  };
}
