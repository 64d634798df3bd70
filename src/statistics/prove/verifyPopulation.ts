import type { Issue } from "../../issues/issue.js";
import type { ProtectedCell, ProtectedContent } from "../model/protectedTable.js";
import { alternativeSums, type AlternativeSums } from "./alternativeSums.js";
import type { CellProof, PopulationCertificate } from "./certificateContent.js";
import { cellName, meaningOf, rowsOfCells } from "./rowsOfCells.js";

type Report = (path: Issue["path"], message: string) => void;

/** Checks the tables of one population against their certificate; reports what does not hold. */
export function verifyPopulation(
  certificate: PopulationCertificate,
  tables: readonly ProtectedContent[],
  report: Report,
): void {
  const sums = alternativeSums(certificate);
  if (sums === undefined) {
    report(["alternatives"], "Expected each row once, with its count.");
    return;
  }
  const printedBefore = new Map<string, number>();
  for (const { rows, count } of certificate.earlier) {
    printedBefore.set(sorted(rows), count);
    if (sums.addUp(rows).some((sum) => sum !== count)) {
      report(["earlier"], "Expected alternatives that agree with the earlier releases.");
    }
  }
  const proofs = new Map(
    certificate.proofs.map((proof) => [cellName([proof.table, ...proof.coordinates]), proof]),
  );
  const same = sameEverywhere(sums, report);
  for (const table of tables) {
    const rowsOf = rowsOfCells(certificate, table);
    const meaning = meaningOf(table);
    table.cells.forEach((cell, place) => {
      const { coordinates, value } = cell;
      const path = ["tables", table.definition.id, "cells", place];
      const rows = rowsOf.get(cellName(coordinates)) ?? [];
      const proof = proofs.get(cellName([table.definition.id, ...coordinates]));
      const own = sums.addUp(rows);
      same(meaning(coordinates), cell, rows, path);
      if (value.kind === "count") {
        const isOld = printedBefore.get(sorted(rows)) === value.count;
        if (!isOld && isSmall(value.count, rows.length > 0, table)) {
          report(path, "Expected no count that the policy hides.");
        }
        if (proof !== undefined) report(path, "Expected a suppressed cell, since it has a proof.");
        if (own.some((sum) => sum !== value.count)) {
          report(path, "Expected alternatives that add up to what is printed.");
        }
        return;
      }
      if (proof !== undefined) verifyProof(proof, own, sums, certificate, table, path, report);
      else if (value.kind === "suppressed") report(path, "Expected a proof of this suppressed cell.");
      else {
        const isReported = rows.some((row) => certificate.rows[row]?.table !== undefined);
        if (!isReported && own.some((sum) => sum !== 0)) {
          report(path, "Expected nobody in a cell that was not collected or cannot be.");
        }
      }
    });
  }
}

const sorted = (rows: readonly number[]): string => [...rows].sort((left, right) => left - right).join();

/** Whether a policy hides a printed count. */
function isSmall(count: number, couldBeMore: boolean, { provenance: { policy } }: ProtectedContent): boolean {
  return count === 0 ? couldBeMore && policy.zeros === "protect" : count < policy.minimumFrequency;
}

function verifyProof(
  { pairs, sensitive, mayBeZero }: CellProof,
  own: Float64Array,
  { hasSomebody }: AlternativeSums,
  { known }: PopulationCertificate,
  { provenance: { policy, audit } }: ProtectedContent,
  path: Issue["path"],
  report: Report,
): void {
  const width = sensitive ? policy.minimumWidth : 1;
  const isWide = pairs.every(([low, high]) => (own[high] ?? NaN) - (own[low] ?? NaN) >= width);
  if (!isWide || pairs.length === 0) report(path, "Expected alternatives that are further apart.");
  const noZero = policy.zeros === "publish" && audit.attackers.includes("rule-aware") && mayBeZero !== true;
  if (noZero && own.includes(0)) {
    report(path, "Expected no zero in a suppressed cell, since zeros are printed.");
  }
  const isKept = (row: number): boolean =>
    pairs.some(([low, high]) => hasSomebody(low, row) && hasSomebody(high, row));
  if (sensitive && audit.attackers.includes("insider") && !known.every(isKept)) {
    report(path, "Expected a pair of alternatives for every record that an insider may know.");
  }
}

/** Compares cells that count the same in several tables: one value, and one sum in every alternative. */
function sameEverywhere(
  { addUp }: AlternativeSums,
  report: Report,
): (meaning: string, cell: ProtectedCell, rows: readonly number[], path: Issue["path"]) => void {
  const seen = new Map<string, { readonly value: string | undefined; readonly rows: readonly number[] }>();
  return (meaning, { value }, rows, path) => {
    const text = value.kind === "count" || value.kind === "suppressed" ? JSON.stringify(value) : undefined;
    const before = seen.get(meaning);
    if (before?.value === undefined) seen.set(meaning, { value: text, rows });
    if (before === undefined) return;
    const differs = text !== undefined && before.value !== undefined && before.value !== text;
    const [one, other] = [addUp(before.rows), addUp(rows)];
    if (differs || one.some((sum, at) => sum !== other[at])) {
      report(path, "Expected the same as where another table says the same.");
    }
  };
}
