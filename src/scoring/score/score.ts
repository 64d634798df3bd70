import type { Result } from "../../issues/result.js";
import { canonicalJson } from "../../statistics/model/canonicalJson.js";
import { digestOf } from "../../statistics/model/digestOf.js";
import type { PlainDate } from "../../time/plainDate.js";
import { gatherEvidence } from "../evaluate/gatherEvidence.js";
import type { ComplianceScore } from "../model/complianceScore.js";
import type { Framework } from "../model/framework.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { nodeScores } from "./nodeScores.js";
import { prepareScore } from "./prepareScore.js";

/**
 * How far a State complies with a framework on a day, as intervals at three cuts: verified, documented and claimed.
 *
 * An item without evidence is [0, 1]; several pieces give the least interval that holds all of theirs, so that nothing is averaged away. Groups
 * are weighted power means of their children, which makes both ends exact. The order of the evidence and a repetition change nothing. There
 * is no function that ranks States: docs/scoring.md says why.
 *
 * @param framework - What the State is measured against.
 * @param evidence - Everything that is said of its items.
 * @param policy - The scale, horizons, exponents and bands; {@link defaultScoringPolicy} where there is no reason for another.
 * @param options - `asOf`: the day of the score; what was recorded later or has grown too old by then does not count.
 * @returns The score; or every issue that keeps it from being computed (an unknown item, a weight below 0, a level 2 without an instrument,
 *   replacements in a circle, two pieces with one identifier, and the like), each with how to mend it.
 * @source OECD/JRC Handbook on constructing composite indicators (2008), 6.10 and 6.11; partial identification for what is missing (Manski)
 * @example
 * import { defaultScoringPolicy, score, type Framework } from "opsc/scoring";
 * const framework: Framework = {
 *   id: "paragraph-26", title: "Paragraph 26", version: "1", sources: [{ title: "CRC/C/OPSC/TKM/CO/1" }],
 *   root: {
 *     kind: "group", id: "26", label: "Paragraph 26", weight: 1,
 *     children: [
 *       { kind: "item", id: "26(a)", label: "Definition", itemKind: "recommendation", weight: 1, provisions: ["3"] },
 *       { kind: "item", id: "26(b)", label: "Possession", itemKind: "recommendation", weight: 1, provisions: ["3.1.c"] },
 *     ],
 *   },
 * };
 * const finding = {
 *   id: "co", item: "26(a)", status: "C", level: 3, directness: "direct", recordedOn: "2015-01-30",
 *   source: { title: "CRC/C/OPSC/TKM/CO/1" },
 * } as const;
 * const result = score(framework, [finding], defaultScoringPolicy, { asOf: "2016-06-30" });
 * result.ok && result.value.nodes[0]?.cuts?.verified.interval; //=> { lower: 0, upper: 0.625 }
 * result.ok && result.value.nodes[0]?.cuts?.verified.coverage; //=> 0.5
 */
export function score(
  framework: Framework,
  evidence: readonly ScoringEvidence[],
  policy: ScoringPolicy,
  options: { readonly asOf: PlainDate },
): Result<ComplianceScore> {
  const { asOf } = options;
  const prepared = prepareScore(framework, evidence, policy, asOf);
  if (!prepared.ok) return prepared;
  const { compiled, evidence: pieces } = prepared.value;
  const gathered = gatherEvidence(compiled, pieces, policy, asOf);
  const { id, title, version } = framework;
  return {
    ok: true,
    value: {
      framework: { id, title, version, digest: compiled.digest },
      policy: { id: policy.id, version: policy.version, digest: digestOf(canonicalJson(policy)) },
      asOf,
      nodes: nodeScores(compiled, gathered, pieces, policy),
    },
    issues: prepared.issues,
  };
}
