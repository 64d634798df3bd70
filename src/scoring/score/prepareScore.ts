import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import type { PlainDate } from "../../time/plainDate.js";
import { compileFramework } from "../compile/compileFramework.js";
import type { CompiledFramework } from "../compile/compiledFramework.js";
import { frameworkFindings } from "../compile/frameworkFindings.js";
import { checkEvidence } from "../evidence/checkEvidence.js";
import type { PlacedEvidence } from "../evidence/placedEvidence.js";
import { isDay } from "../evidence/pieceFindings.js";
import type { Framework } from "../model/framework.js";
import type { ScoringEvidence } from "../model/scoringEvidence.js";
import type { ScoringPolicy } from "../model/scoringPolicy.js";
import { countFindings } from "../policy/countFindings.js";
import { policyFindings } from "../policy/policyFindings.js";

/** What a score is computed from: the framework in arrays, and every piece of evidence once. */
export interface PreparedScore {
  /** The framework. */
  readonly compiled: CompiledFramework;
  /** Every piece once, with its item. */
  readonly evidence: readonly PlacedEvidence[];
}

/** Checks everything that a score needs and lays the framework out; every error at once, as far as one does not hide another. */
export function prepareScore(
  framework: Framework,
  evidence: readonly ScoringEvidence[],
  policy: ScoringPolicy,
  asOf: PlainDate,
): Result<PreparedScore> {
  const issues: Issue[] = [...frameworkFindings(framework), ...policyFindings(policy)];
  if (!isDay(asOf)) {
    issues.push({
      code: "date-invalid",
      severity: "error",
      path: ["asOf"],
      message: "Expected the day of the score, written YYYY-MM-DD.",
    });
  }
  if (issues.length > 0) return { ok: false, issues };
  const compiled = compileFramework(framework, policy);
  const counts = countFindings(compiled.nodes, policy);
  const checked = checkEvidence(evidence, compiled, policy);
  const found = [...counts, ...checked.issues];
  return checked.ok && counts.length === 0
    ? { ok: true, value: { compiled, evidence: checked.value }, issues: found }
    : { ok: false, issues: found };
}
