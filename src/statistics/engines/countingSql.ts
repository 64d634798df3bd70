import type { Result } from "../../issues/result.js";
import type { TabulationPlan } from "../plan/tabulationPlan.js";
import { enginePlan } from "./enginePlan.js";
import { hasSeveralRows, unitColumn } from "./factColumns.js";
import { dialectWords, type SqlDialect } from "./sqlDialect.js";

/**
 * Where an engine finds the facts.
 *
 * @example
 * import type { CountingOptions } from "opsc/statistics";
 * const options: CountingOptions = { table: "registers.facts" };
 * options.table; //=> "registers.facts"
 */
export interface CountingOptions {
  /** Name of the table or view, as it is stored: letters, digits and `_`, with the schema or database and a dot before it where it needs one. */
  readonly table: string;
}

/** A name, or two with a dot between them, that every engine takes. */
const tableName = /^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62})?$/;

const quoted = (name: string): string => `"${name}"`;

/**
 * Writes the one statement that counts a fact table by a plan: how many persons or cases have each set of tuples.
 *
 * Its answer has two columns, `tuples` (codes with `|` between them, tuples with `;` between them) and `units` (how many); it is for
 * {@link fromLeafCounts} and is as sensitive as the records. A row that was loaded twice counts once. Nothing but the codes of the plan
 * and the name of the table goes into the statement, all of them checked and quoted.
 *
 * @param plan - The plan by which the facts were made.
 * @param dialect - The engine.
 * @param options - Name of the table.
 * @returns One statement without a semicolon; or issues where the parts of the plan do not fit together, or the name of the table is none.
 * @example
 * import { countingSql, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "by-sex",
 *   of: "victims",
 *   unit: "cases",
 *   dimensions: [{ from: "sex" }],
 *   tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
 * };
 * const sql = countingSql(plan, "duckdb", { table: "facts" });
 * sql.ok ? sql.value.split("\n") : [];
 * //=> ['SELECT "SEX" AS "tuples", count(DISTINCT "_record") AS "units"', 'FROM "facts"', 'GROUP BY "SEX"']
 * countingSql(plan, "duckdb", { table: "facts; DROP" }).ok; //=> false
 */
export function countingSql(
  plan: TabulationPlan,
  dialect: SqlDialect,
  options: CountingOptions,
): Result<string> {
  if (!tableName.test(options.table)) {
    return {
      ok: false,
      issues: [
        {
          code: "table-name-unfit",
          severity: "error",
          path: ["table"],
          message:
            "Expected the name of a table: letters, digits and _, beginning with a letter or _, 63 characters at most, with a schema and a dot before it where it needs one.",
        },
      ],
    };
  }
  const compiled = enginePlan(plan);
  if (!compiled.ok) return compiled;
  const { tuple, set, distinct, end } = dialectWords[dialect];
  const columns = compiled.value.dimensions.map(({ dimension }) => quoted(dimension.code));
  const unit = quoted(unitColumn(plan));
  const table = options.table.split(".").map(quoted).join(".");
  const one = tuple(columns);
  const lines = hasSeveralRows(compiled.value)
    ? [
        'SELECT "tuples", count(*) AS "units"',
        "FROM (",
        `  SELECT ${set(one)} AS "tuples"`,
        `  FROM ${table}`,
        `  GROUP BY ${unit}`,
        ') AS "sets"',
        'GROUP BY "tuples"',
      ]
    : [
        `SELECT ${one} AS "tuples", ${distinct(unit)} AS "units"`,
        `FROM ${table}`,
        `GROUP BY ${columns.join(", ")}`,
      ];
  return { ok: true, value: [...lines, ...end].join("\n"), issues: [] };
}
