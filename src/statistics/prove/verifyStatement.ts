import type { Provenance } from "../model/provenance.js";
import type { AlternativeSums } from "./alternativeSums.js";
import type { CellProof, PopulationCertificate } from "./certificateContent.js";
import type { Statement } from "./statement.js";

/** What a statement is checked against. */
export interface Evidence {
  /** The certificate. */
  readonly certificate: PopulationCertificate;
  /** Its alternatives. */
  readonly sums: AlternativeSums;
  /** Counts that earlier releases printed, by their rows. */
  readonly printedBefore: ReadonlyMap<string, number>;
}

/** What a release says of its policy. */
type Claims = Pick<Provenance, "policy" | "audit">;

/** Checks one statement; answers what does not hold. */
export function verifyStatement(
  statement: Statement,
  proof: CellProof | undefined,
  claims: Claims,
  evidence: Evidence,
): readonly string[] {
  const { value, rows } = statement;
  const counts = evidence.sums.addUp(rows);
  if (value?.kind === "count") {
    const unproved = proof === undefined ? [] : ["Expected a suppressed cell, since it has a proof."];
    return [...unproved, ...verifyCount(value.count, counts, rows, claims, evidence)];
  }
  if (proof !== undefined) return verifyProof(proof, counts, claims, evidence);
  if (value === undefined) {
    // What follows by subtraction and has no proof is as good as printed, whatever it is.
    const [count] = counts;
    return count === undefined || counts.some((other) => other !== count)
      ? ["Expected a proof of what follows by subtraction from these tables."]
      : verifyCount(count, counts, rows, claims, evidence);
  }
  if (value.kind === "suppressed") return ["Expected a proof of this suppressed cell."];
  const isReported = rows.some((row) => evidence.certificate.rows[row]?.table !== undefined);
  return isReported || counts.every((count) => count === 0)
    ? []
    : ["Expected nobody in a cell that was not collected or cannot be."];
}

/** Checks a count that everybody can see: all alternatives have it, and the policy does not hide it. */
function verifyCount(
  count: number,
  counts: Float64Array,
  rows: Int32Array,
  { policy }: Claims,
  { printedBefore }: Evidence,
): readonly string[] {
  const issues: string[] = [];
  if (counts.some((other) => other !== count)) {
    issues.push("Expected alternatives that add up to what is printed.");
  }
  const isSmall =
    count === 0 ? rows.length > 0 && policy.zeros === "protect" : count < policy.minimumFrequency;
  if (isSmall && printedBefore.get(rows.join()) !== count) {
    issues.push("Expected no count that the policy hides.");
  }
  return issues;
}

/** Checks that nobody whom the release names can tell a count. */
function verifyProof(
  { pairs, sensitive, mayBeZero }: CellProof,
  counts: Float64Array,
  { policy, audit }: Claims,
  { certificate: { known }, sums: { hasSomebody } }: Evidence,
): readonly string[] {
  const issues: string[] = [];
  const width = sensitive ? policy.minimumWidth : 1;
  const isWide = pairs.every(([low, high]) => (counts[high] ?? NaN) - (counts[low] ?? NaN) >= width);
  if (!isWide || pairs.length === 0) issues.push("Expected alternatives that are further apart.");
  const isOneAtLeast = policy.zeros === "publish" && audit.attackers.includes("rule-aware");
  if (isOneAtLeast && mayBeZero !== true && counts.includes(0)) {
    issues.push("Expected no zero in a suppressed cell, since zeros are printed.");
  }
  const isKept = (row: number): boolean =>
    pairs.some(([low, high]) => hasSomebody(low, row) && hasSomebody(high, row));
  if (sensitive && audit.attackers.includes("insider") && !known.every(isKept)) {
    issues.push("Expected a pair of alternatives for every record that an insider may know.");
  }
  return issues;
}
