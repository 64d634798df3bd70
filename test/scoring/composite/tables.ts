import { parse } from "csv-parse/sync";
import { expect } from "vitest";
import type { Result } from "opsc/issues";
import { sharedText } from "../../support/shared.js";

type Row = Readonly<Record<string, string>>;

/** Rows of a published table by the names of its columns. */
export const rowsOf = (text: string): Row[] => parse(text, { columns: true });

/** The rows of another table of the same folder. */
export const table = (name: string): Row[] => rowsOf(sharedText(`composite/${name}.csv`) ?? "");

/** A column as numbers. */
export const numbers = (rows: readonly Row[], column: string): number[] =>
  rows.map((row) => Number(row[column]));

/** The value of a result that must be one. */
export const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(" "));
  return result.value;
};

/** Expects numbers within a distance of those printed. */
export const expectNear = (actual: readonly number[], printed: readonly number[], distance: number): void => {
  expect(actual.length).toBe(printed.length);
  const off = actual.map((value, place) => Math.abs(value - (printed[place] ?? NaN)));
  // Compared so that a NaN fails.
  expect(off.filter((difference) => !(difference <= distance + 1e-9))).toEqual([]);
};
