import type { Issue } from "../../../issues/issue.js";

/**
 * What was found on one line.
 *
 * @example
 * import type { LineIssues } from "opsc/node";
 * const found: LineIssues = { line: 3, issues: [] };
 * found.line; //=> 3
 */
export interface LineIssues {
  /** Number of the line in the input, from 1, blank lines counted; of a row over several lines, its first. */
  readonly line: number;
  /** What was found, without any value of the record. */
  readonly issues: readonly Issue[];
}

/**
 * Records that follow one another in the input, with what was found on them.
 *
 * @example
 * import { readNdjson, type RecordBatch } from "opsc/node";
 * const anything = { validate: (value: unknown) => ({ ok: true as const, value, issues: [] }) };
 * const batches: RecordBatch<unknown>[] = [];
 * for await (const batch of readNdjson(["1\n\n2\n"], anything)) batches.push(batch);
 * batches.map(({ values, lines }) => [values, lines]); //=> [[[1, 2], [1, 3]]]
 */
export interface RecordBatch<Value> {
  /** The valid records, in the order of the input. */
  readonly values: readonly Value[];
  /** For each value, the number of its line. */
  readonly lines: readonly number[];
  /** The records that are not valid, and the lines that cannot be read, in the order of the input. */
  readonly refused: readonly LineIssues[];
  /** The valid records on which there is a remark, in the order of the input. */
  readonly remarks: readonly LineIssues[];
  /** How many records were looked at: valid and refused. */
  readonly records: number;
}
