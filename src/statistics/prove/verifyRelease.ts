import type { Issue } from "../../issues/issue.js";
import { leavesOf } from "../model/membership.js";
import type { ProtectedContent, ProtectedTable } from "../model/protectedTable.js";
import type { PopulationCertificate } from "./certificateContent.js";
import { certificateContentOf, type Certificates } from "./certificates.js";

/**
 * What a check of certificates said.
 *
 * @example
 * import type { Verification } from "opsc/statistics";
 * const verification: Verification = { ok: true, issues: [] };
 * verification.ok; //=> true
 */
export interface Verification {
  /** Whether every suppressed cell is proved. */
  readonly ok: boolean;
  /** What is not. */
  readonly issues: readonly Issue[];
}

/**
 * Checks a release against its certificates with addition alone: no solver, no elimination, no raw table. It works out anew which rows
 * every cell is the sum of, adds each alternative table up, and compares: each must agree with every count that is printed, here and in
 * the earlier releases that the certificates name; and for every suppressed cell two of them must differ by the width that is claimed, for a
 * record that an insider may know with somebody in its row in both. Where the tables say that zeros are printed, no alternative
 * may have one in a suppressed cell.
 *
 * @param release - All tables that were protected together.
 * @param certificates - Their certificates.
 * @returns Whether all of it holds, and where not. The issues name tables and cells, never a count.
 * @example
 * import { importCertificates, verifyRelease } from "opsc/statistics";
 * const certificates = importCertificates({ format: "opsc-certificates", populations: [] });
 * certificates.ok && verifyRelease([], certificates.value).ok; //=> true
 */
export function verifyRelease(release: readonly ProtectedTable[], certificates: Certificates): Verification {
  return verifyContents(release, certificates);
}

/** The check itself, over tables that nobody vouches for yet. */
export function verifyContents(
  release: readonly ProtectedContent[],
  certificates: Certificates,
): Verification {
  const issues: Issue[] = [];
  const { populations } = certificateContentOf(certificates);
  const covered = populations.flatMap(({ tables }) => tables);
  const given = release.map(({ definition }) => definition.id);
  if ([...covered].sort().join() !== [...given].sort().join() || new Set(given).size !== given.length) {
    report(issues, ["tables"], "Expected exactly the tables that the certificates were made for.");
  }
  for (const population of populations) {
    const tables = release.filter(({ definition }) => population.tables.includes(definition.id));
    verifyPopulation(population, tables, issues);
  }
  return { ok: issues.length === 0, issues };
}

function verifyPopulation(
  certificate: PopulationCertificate,
  tables: readonly ProtectedContent[],
  issues: Issue[],
): void {
  const { alternatives, rows } = certificate;
  const counts = alternatives.map((sparse) => {
    const table = new Map<number, number>();
    for (let at = 0; at < sparse.length; at += 2) table.set(sparse[at] ?? NaN, sparse[at + 1] ?? NaN);
    const isSound = 2 * table.size === sparse.length && [...table.keys()].every((row) => row < rows.length);
    if (!isSound) report(issues, ["alternatives"], "Expected each row once, with its count.");
    return rows.map((_, row) => table.get(row) ?? 0);
  });
  const addUp = (own: readonly number[]): number[] =>
    counts.map((table) => own.reduce((sum, row) => sum + (table[row] ?? NaN), 0));
  for (const { rows: own, count } of certificate.earlier) {
    if (addUp(own).some((sum) => sum !== count)) {
      report(issues, ["earlier"], "Expected alternatives that agree with the earlier releases.");
    }
  }
  const proofs = new Map(
    certificate.proofs.map((proof) => [JSON.stringify([proof.table, ...proof.coordinates]), proof]),
  );
  const seen = new Map<string, { readonly sums: string; readonly value: string }>();
  for (const table of tables) {
    const { id } = table.definition;
    const { policy, audit } = table.provenance;
    const isOfRow = membership(certificate, table);
    const noZero = policy.zeros === "publish" && audit.attackers.includes("rule-aware");
    table.cells.forEach(({ coordinates, value }, place) => {
      if (value.kind !== "count" && value.kind !== "suppressed") return;
      const path = ["tables", id, "cells", place];
      const sums = addUp(isOfRow(coordinates));
      const key = meaningOf(table, coordinates);
      const said = { sums: sums.join(), value: JSON.stringify(value) };
      const before = seen.get(key) ?? said;
      seen.set(key, said);
      if (before.sums !== said.sums || before.value !== said.value) {
        report(issues, path, "Expected the same as where another table says the same.");
      }
      if (value.kind === "count") {
        if (sums.some((sum) => sum !== value.count)) {
          report(issues, path, "Expected alternatives that add up to what is printed.");
        }
        return;
      }
      const proof = proofs.get(JSON.stringify([id, ...coordinates]));
      if (proof === undefined) {
        report(issues, path, "Expected a proof of this suppressed cell.");
        return;
      }
      const isWide = proof.pairs.every(
        ([low, high]) => (sums[high] ?? NaN) - (sums[low] ?? NaN) >= proof.width,
      );
      if (!isWide || proof.pairs.length === 0)
        report(issues, path, "Expected alternatives that are further apart.");
      if (noZero && sums.some((sum) => sum === 0)) {
        report(issues, path, "Expected no zero in a suppressed cell, since zeros are printed.");
      }
      const hasSomebody = (table: number, row: number): boolean => (counts[table]?.[row] ?? 0) > 0;
      const isOpen = (row: number): boolean =>
        !proof.pairs.some(([low, high]) => hasSomebody(low, row) && hasSomebody(high, row));
      if (proof.insiders && certificate.known.some(isOpen)) {
        report(issues, path, "Expected a pair of alternatives for every record that an insider may know.");
      }
    });
  }
}

/** Rows of a cell: those of which one tuple has a leaf of every coordinate. */
function membership(
  { dimensions, rows }: PopulationCertificate,
  table: ProtectedContent,
): (coordinates: readonly string[]) => number[] {
  const at = table.dimensions.map(({ code }) => dimensions.findIndex((own) => own.code === code));
  const members = table.dimensions.map((dimension) => {
    const codes = [dimension.total, ...dimension.categories.map(({ code }) => code)];
    return new Map(
      codes.map((code) => {
        const leaves = new Set(leavesOf(dimension, code));
        return [code, code === dimension.total ? leaves.add(code) : leaves];
      }),
    );
  });
  const own = rows.flatMap((row, place) =>
    (row.table ?? table.definition.id) === table.definition.id ? [{ ...row, place }] : [],
  );
  return (coordinates) => {
    const wanted = coordinates.map((code, place) => members[place]?.get(code));
    const fits = (tuple: readonly string[]): boolean =>
      wanted.every((leaves, place) => leaves?.has(tuple[at[place] ?? -1] ?? "") === true);
    return own.flatMap(({ tuples, place }) => (tuples.some(fits) ? [place] : []));
  };
}

/** What a cell counts, in whatever table: each concept that it narrows, with its leaves. */
function meaningOf({ dimensions }: ProtectedContent, coordinates: readonly string[]): string {
  return dimensions
    .flatMap((dimension, place) => {
      const leaves = [...(leavesOf(dimension, coordinates[place] ?? "") ?? [])];
      const isAll = leaves.length === leavesOf(dimension, dimension.total)?.size;
      return isAll ? [] : [`${dimension.code}=${leaves.sort().join("|")}`];
    })
    .sort()
    .join("&");
}

function report(issues: Issue[], path: Issue["path"], message: string): void {
  issues.push({ code: "certificate-fails", severity: "error", path, message });
}
