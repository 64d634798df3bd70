import type { Issue } from "../../issues/issue.js";
import type { Dimension } from "../model/dimension.js";
import type { MissingCell } from "../model/rawContent.js";
import type { TableDefinition } from "../model/tableDefinition.js";
import type { AggregateOptions } from "./aggregateOptions.js";
import { reportedKey, type ReportedTable } from "./cellsOfTables.js";
import { innerCells, type InnerCells, type PrintedCell } from "./innerCells.js";
import { solveInner, type ReportedSum } from "./solveInner.js";

/** A table over its inner cells. Confidential. */
export interface CompletedTable {
  /** Codes and value of each inner cell that can be. */
  readonly inner: readonly { readonly codes: readonly string[]; readonly count: number }[];
  /** For printed cells that have no count, why; named as in `reportedKey`. */
  readonly flags: ReadonlyMap<string, MissingCell | "withheld">;
  /** What was noticed. */
  readonly issues: readonly Issue[];
}

/** What is unknown, those first that most likely hold what a total has over its parts. */
const ranks = ["suppressed", "unprinted", "remainder", "not-collected"] as const;
type Unknown = (typeof ranks)[number];

function stateOf(
  codes: readonly string[],
  printed: ReadonlySet<string>,
  reported: ReportedTable,
  definition: TableDefinition,
  { absent = "not-collected", remainders = {} }: AggregateOptions,
): number | "not-applicable" | Unknown {
  const key = reportedKey(codes);
  const value = reported.get(key);
  if (value?.kind === "count") return value.count;
  if (value !== undefined) return value.kind;
  if (definition.dimensions.some((name, place) => remainders[name] === codes[place])) return "remainder";
  if (!printed.has(key)) return "unprinted";
  return absent === "zero" ? 0 : absent;
}

/** Reduces a reported table to its inner cells, and says what does not add up. */
export function completeTable(
  definition: TableDefinition,
  dimensions: readonly Dimension[],
  reported: ReportedTable,
  options: AggregateOptions,
): CompletedTable {
  const cells = innerCells(definition, dimensions);
  const printed = [...cells.printed()];
  const printedKeys = new Set(printed.map(({ codes }) => reportedKey(codes)));
  const states = Array.from({ length: cells.size }, (_, inner) =>
    stateOf(cells.codesOf(inner), printedKeys, reported, definition, options),
  );
  const known = Int32Array.from(states, (state) =>
    typeof state === "number" ? state : state === "not-applicable" ? 0 : -1,
  );
  const order = ranks.flatMap((rank) => states.flatMap((state, inner) => (state === rank ? [inner] : [])));
  const sums = sumsOf(printed, cells, reported);
  const solved = solveInner(known, sums, order);
  const severity = options.contradictions === "use-parts" ? "warning" : "error";
  const issues = solved.contradictory.map((sum): Issue => ({
    code: "sum-differs",
    severity,
    path: ["tables", definition.id, ...sums[sum]!.codes],
    message:
      "Expected the sum of its parts: what was reported for this cell and for its parts does not add up. Ask the source, or name in `remainders` where the difference belongs.",
  }));
  if (!solved.complete) {
    issues.push({
      code: "table-incomplete",
      severity: "error",
      path: ["tables", definition.id],
      message:
        "Expected more of the inner cells: no values were found for those that are missing with which all reported totals come out.",
    });
  }
  const flags = flagsOf(printed, cells, reported, states, solved.determined);
  if (flags.size > 0) {
    issues.push({
      code: "cells-missing",
      severity: "warning",
      path: ["tables", definition.id],
      message: `Cells without a count: ${flags.size} of ${printed.length}. Totals that were reported keep what belongs to them; none of these cells will have a number.`,
    });
  }
  return {
    inner: states.flatMap((state, inner) =>
      state === "not-applicable" ? [] : [{ codes: cells.codesOf(inner), count: solved.values[inner]! }],
    ),
    flags,
    issues,
  };
}

/** Sums over several inner cells, with their codes. A sum that cannot be is a sum of nothing. */
function sumsOf(
  printed: readonly PrintedCell[],
  cells: InnerCells,
  reported: ReportedTable,
): readonly (ReportedSum & { readonly codes: readonly string[] })[] {
  return printed.flatMap((cell) => {
    const { codes } = cell;
    const value = reported.get(reportedKey(codes));
    if (value?.kind !== "count" && value?.kind !== "not-applicable") return [];
    const under = cells.under(cell);
    if (under.length === 1 && reportedKey(cells.codesOf(under[0]!)) === reportedKey(codes)) return [];
    return [{ codes, cells: under, count: value.kind === "count" ? value.count : 0 }];
  });
}

/** Marks the printed cells that have no count: those with a marker, and those that follow from no reported number. */
function flagsOf(
  printed: readonly PrintedCell[],
  cells: InnerCells,
  reported: ReportedTable,
  states: readonly (number | "not-applicable" | Unknown)[],
  determined: Uint8Array,
): ReadonlyMap<string, MissingCell | "withheld"> {
  const flags = new Map<string, MissingCell | "withheld">();
  for (const cell of printed) {
    const key = reportedKey(cell.codes);
    const value = reported.get(key);
    if (value?.kind === "count") continue;
    if (value !== undefined) {
      flags.set(key, value.kind === "suppressed" ? "withheld" : value.kind);
      continue;
    }
    const under = [...cells.under(cell)];
    const [first = 0] = under;
    const inner = under.length === 1 && reportedKey(cells.codesOf(first)) === key;
    if (inner && states[first] === "not-collected") flags.set(key, "not-collected");
    else if (under.every((one) => states[one] === "not-applicable")) flags.set(key, "not-applicable");
    else if (!under.every((one) => states[one] === "not-applicable" || determined[one] === 1)) {
      flags.set(key, "not-collected");
    }
  }
  return flags;
}
