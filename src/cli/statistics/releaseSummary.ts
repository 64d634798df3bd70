import type { DisclosurePolicy } from "../../statistics/model/disclosurePolicy.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import type { Protection } from "../../statistics/protect/protection.js";

/** What is told of a release on standard output: nothing that its tables do not tell. */
export interface ReleaseSummary {
  /** Whether every hidden cell was proved again from the files, by addition. */
  readonly verified: true;
  /** What one count is. */
  readonly unit: "persons" | "cases";
  /** The total, if a table prints it; null where none does. */
  readonly total: number | null;
  /** The tables. */
  readonly tables: readonly { readonly id: string; readonly cells: number; readonly suppressed: number }[];
  /** Cells with a count or hidden, in all tables together. */
  readonly cells: number;
  /** How many of them are hidden. */
  readonly suppressed: number;
  /** Whom the release was proved against. */
  readonly attackers: readonly string[];
  /** The policy that it keeps. */
  readonly policy: Omit<DisclosurePolicy, "attackers">;
  /** The solver. */
  readonly solver: string;
  /** Whether any record that was counted is made up. */
  readonly synthetic?: true | undefined;
  /** Whether records that are not valid were left out. */
  readonly invalidSkipped?: boolean | undefined;
  /** Where too much is hidden, the dimensions to collapse, the best first. */
  readonly collapse?: readonly string[] | undefined;
  /** The files that may be published. */
  readonly release: readonly string[];
  /** The folder of what may not. */
  readonly confidential: string;
}

/** The total that a table prints, over all its dimensions. */
function totalOf(table: ProtectedTable): number | undefined {
  const isTotal = (coordinates: readonly string[]): boolean =>
    coordinates.every((code, place) => code === table.dimensions[place]?.total);
  const value = table.cells.find(({ coordinates }) => isTotal(coordinates))?.value;
  return value?.kind === "count" ? value.count : undefined;
}

/** Sums up a release with what anybody can read in it. */
export function releaseSummary(
  { tables, cells, suppressed, solver, recommendations }: Protection,
  { attackers, ...policy }: DisclosurePolicy,
  written: Pick<ReleaseSummary, "unit" | "release" | "confidential" | "invalidSkipped">,
): ReleaseSummary {
  const countOf = (table: ProtectedTable, ...kinds: readonly string[]): number =>
    table.cells.filter(({ value }) => kinds.includes(value.kind)).length;
  const collapse = recommendations.flatMap(({ hiddenShare, choices }) =>
    choices.filter((choice) => choice.hiddenShare < hiddenShare).map(({ dimension }) => dimension),
  );
  const { unit, release, confidential, invalidSkipped } = written;
  return {
    verified: true,
    unit,
    total: tables.map(totalOf).find((total) => total !== undefined) ?? null,
    tables: tables.map((table) => ({
      id: table.definition.id,
      cells: countOf(table, "count", "suppressed"),
      suppressed: countOf(table, "suppressed"),
    })),
    cells,
    suppressed,
    attackers: [...attackers].sort(),
    policy,
    solver,
    ...(tables.some(({ provenance }) => provenance.synthetic === true) ? { synthetic: true as const } : {}),
    ...(invalidSkipped === undefined ? {} : { invalidSkipped }),
    ...(recommendations.length === 0 ? {} : { collapse }),
    release,
    confidential,
  };
}
