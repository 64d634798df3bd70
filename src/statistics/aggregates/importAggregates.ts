import type { Result } from "../../issues/result.js";
import { validate } from "../../issues/validate.js";
import type { Issue } from "../../issues/issue.js";
import type { Population } from "../model/population.js";
import type { RawCell } from "../model/rawContent.js";
import { contentOf, RawTable } from "../model/rawTable.js";
import { cellKeyOf } from "../system/cellKey.js";
import { mostCells } from "../tabulate/definitionIssues.js";
import { rawTablesOf } from "../tabulate/rawTablesOf.js";
import { aggregateOptionsSchema, type AggregateOptions, type AggregateOrigin } from "./aggregateOptions.js";
import { cellsOfTables, reportedKey } from "./cellsOfTables.js";
import { completeTable, type CompletedTable } from "./completeTable.js";
import { innerSize } from "./innerCells.js";
import { periodLimits } from "./periodLimits.js";
import { reportedCells } from "./reportedCells.js";

/**
 * Reported totals as tables of exact counts: confidential until they are protected, whatever the source published.
 *
 * @example
 * import type { ImportedAggregates } from "opsc/statistics";
 * const period = (imported: ImportedAggregates): string => imported.origin.referencePeriod;
 * typeof period; //=> "function"
 */
export interface ImportedAggregates {
  /** The tables, in the order in which they were declared; `protect` takes them together. */
  readonly tables: readonly RawTable[];
  /** Where the figures come from and what they mean. */
  readonly origin: AggregateOrigin;
}

/**
 * Takes in tables of totals where a State has no records to count: CSV with declared columns, or SDMX-CSV. Source, period and definitions
 * are obligatory.
 *
 * The tables come back raw: nothing publishes them before `protect`. Markers stay what they are. A cell that the source withheld
 * stays hidden; an inner cell that it did not collect has no number, and what a total has over its parts stays in the total. Where a
 * total and all parts but one are known, the other follows; it is printed only for a leaf that `remainders` names.
 *
 * Issues say of which cell (by its codes) that it is not the sum of its parts, stands twice with different values, or differs between
 * tables. No message has a count in it.
 *
 * @param text - The text, with or without a byte order mark.
 * @param options - Source, definitions, dimensions, tables and layout.
 * @returns The tables with their origin, or the reasons why they were not taken in.
 * @example
 * import { importAggregates } from "opsc/statistics";
 * const answer = importAggregates("Sex,Victims\nF,30\nM,12\n,42\n", {
 *   id: "police-2023",
 *   unit: "persons",
 *   source: { title: "Annual report of the police", year: 2024 },
 *   referencePeriod: "2023",
 *   counted: "Children registered as victims for the first time in the year.",
 *   definitions: { SEX: "Sex as in the identity document." },
 *   dimensions: [
 *     { code: "SEX", label: "Sex", total: "_T", categories: [{ code: "F", label: "Female" }, { code: "M", label: "Male" }] },
 *   ],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 *   layout: { format: "csv", dimensions: { SEX: "Sex" }, value: "Victims" },
 *   codes: { SEX: { "": "_T" } },
 * });
 * answer.ok ? answer.value.tables.map((table) => table.id) : answer.issues; //=> ["by-sex"]
 */
export function importAggregates(text: string, options: AggregateOptions): Result<ImportedAggregates> {
  const checked = validate(aggregateOptionsSchema, options);
  if (!checked.ok) return checked;
  const { id, unit, dimensions, tables } = options;
  // The definitions are checked before anything is read into them.
  const sound = rawTablesOf({ id, unit, dimensions, rows: [] }, tables);
  if (!sound.ok) return sound;
  const large = tables.findIndex((definition) => innerSize(definition, dimensions) > mostCells);
  if (large >= 0) {
    return {
      ok: false,
      issues: [
        {
          code: "table-too-large",
          severity: "error",
          path: ["tables", large],
          message: `Expected at most ${mostCells} combinations of leaves: leave out a dimension, or declare coarser leaves.`,
        },
      ],
    };
  }
  const read = reportedCells(text, options);
  const placed = cellsOfTables(read.cells, options);
  const found: Issue[] = [...read.issues, ...placed.issues];
  if (found.some(({ severity }) => severity === "error")) return { ok: false, issues: found };
  const completed = tables.map((definition, place) =>
    completeTable(definition, dimensions, placed.tables[place]!, options),
  );
  const population = populationOf(options, completed);
  const counted = rawTablesOf(population, tables);
  if (!counted.ok) return counted;
  const raw = counted.value.map((table, place) => flagged(table, completed[place]!.flags));
  const issues = [
    ...found,
    ...completed.flatMap((table) => table.issues),
    ...disagreements(raw, population, options),
  ];
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  const { source, referencePeriod, counted: what, definitions } = options;
  return {
    ok: true,
    value: { tables: raw, origin: { source, referencePeriod, counted: what, definitions } },
    issues,
  };
}

/** The inner cells of every table as rows of that table; a dimension that a table has not is only known in total. */
function populationOf(
  { id, unit, dimensions, tables, referencePeriod }: AggregateOptions,
  completed: readonly CompletedTable[],
): Population {
  const rows = completed.flatMap(({ inner }, place) => {
    const definition = tables[place]!;
    const own = dimensions.map(({ code }) => definition.dimensions.indexOf(code));
    return inner.map(({ codes, count }) => ({
      tuples: [dimensions.map(({ total }, dimension) => codes[own[dimension]!] ?? total)],
      count,
      table: definition.id,
    }));
  });
  return { id, unit, dimensions, rows, limits: periodLimits(dimensions, referencePeriod) };
}

function flagged(table: RawTable, flags: CompletedTable["flags"]): RawTable {
  const content = contentOf(table);
  const cells = content.cells.map(({ coordinates, rows, count }): RawCell => {
    const flag = flags.get(reportedKey(coordinates));
    if (flag === undefined) return { coordinates, rows, count };
    return flag === "withheld"
      ? { coordinates, rows, count, withheld: true }
      : { coordinates, rows, count: 0, missing: flag };
  });
  return new RawTable({ ...content, cells });
}

/** Cells that count the same in two tables and have two counts. */
function disagreements(
  raw: readonly RawTable[],
  population: Population,
  options: AggregateOptions,
): readonly Issue[] {
  const keyOf = cellKeyOf(population.dimensions);
  const seen = new Map<string, { readonly count: number; readonly table: string }>();
  const issues: Issue[] = [];
  for (const table of raw) {
    const { definition, cells } = contentOf(table);
    for (const { coordinates, count, missing, withheld } of cells) {
      if (missing !== undefined || withheld === true) continue;
      const key = keyOf(definition.dimensions, coordinates);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { count, table: definition.id });
      else if (before.count !== count && before.table !== definition.id) {
        issues.push({
          code: "tables-disagree",
          severity: options.contradictions === "use-parts" ? "warning" : "error",
          path: ["tables", definition.id, ...coordinates],
          message: `Expected what the table ${before.table} has for the same cell: the two tables disagree. Ask the source which is right.`,
        });
      }
    }
  }
  return issues;
}
