import { codeSeparator, tupleSeparator } from "./tupleText.js";

/** The engines whose SQL is written. */
export const sqlDialects = ["clickhouse", "duckdb", "postgresql"] as const;

/**
 * An engine whose SQL is written: ClickHouse from version 18.16, DuckDB, or PostgreSQL.
 *
 * @example
 * import { sqlDialects, type SqlDialect } from "opsc/statistics";
 * const dialect: SqlDialect = "duckdb";
 * sqlDialects.includes(dialect); //=> true
 */
export type SqlDialect = (typeof sqlDialects)[number];

/** What the engines write differently. */
export interface DialectWords {
  /** The text of one tuple, of the expressions of its codes. */
  readonly tuple: (codes: readonly string[]) => string;
  /** The text of all different tuples of one group, in one order. */
  readonly set: (tuple: string) => string;
  /** The number of different values. */
  readonly distinct: (column: string) => string;
  /** What ends the statement, a line each. */
  readonly end: readonly string[];
}

/**
 * Settings of ClickHouse under which an answer is whole or there is none: whatever a profile of the server says, nobody is counted once for
 * every server, no server is left out, and no limit cuts the count short.
 *
 * @source ClickHouse, settings and limits of query complexity; the tests hold servers of 18.16 against all but the modes of `result` and `timeout`
 */
const wholeAnswer = [
  "distributed_group_by_no_merge = 0",
  "skip_unavailable_shards = 0",
  ...["group_by", "read", "result", "timeout"].map((limit) => `${limit}_overflow_mode = 'throw'`),
].join(", ");

const between = `'${codeSeparator}'`;
const after = `'${tupleSeparator}'`;
const joined = (codes: readonly string[]): string => codes.join(` || ${between} || `);
const aggregated = (tuple: string): string => `string_agg(DISTINCT ${tuple}, ${after} ORDER BY ${tuple})`;
const counted = (column: string): string => `count(DISTINCT ${column})`;

/** How each engine writes it. */
export const dialectWords: Readonly<Record<SqlDialect, DialectWords>> = {
  clickhouse: {
    tuple: (codes) => (codes.length === 1 ? codes.join("") : `concat(${codes.join(`, ${between}, `)})`),
    set: (tuple) => `arrayStringConcat(arraySort(groupUniqArray(${tuple})), ${after})`,
    distinct: (column) => `uniqExact(${column})`,
    end: [`SETTINGS ${wholeAnswer}`],
  },
  duckdb: { tuple: joined, set: aggregated, distinct: counted, end: [] },
  // The order of bytes, whatever the locale of the database.
  postgresql: {
    tuple: (codes) => `(${joined(codes)}) COLLATE "C"`,
    set: aggregated,
    distinct: counted,
    end: [],
  },
};
