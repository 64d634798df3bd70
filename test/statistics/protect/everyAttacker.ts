import type { DisclosurePolicy, ProtectedTable } from "opsc/statistics";
import type { Population } from "../../../src/statistics/model/population.js";

/** Least and greatest value of a cell over all tables that fit. */
export type Range = readonly [number, number];

/** What an attacker finds out about a suppressed cell. */
export interface AttackedCell {
  /** Its table and coordinates. */
  readonly name: string;
  /** The rows of the population that it is the sum of. */
  readonly rows: readonly number[];
  /** Its true count. */
  readonly count: number;
  /** What the public finds. */
  readonly everybody: Range;
  /** The narrowest of what those find who know that one row has somebody. */
  readonly insider: Range;
}

/** Rows of a cell, worked out from the words of its coordinates alone. */
export function rowsUnder(
  population: Population,
  dimensions: readonly string[],
  coordinates: readonly string[],
): number[] {
  const groups: Readonly<Record<string, readonly string[]>> = { Y12T17: ["Y12T14", "Y15T17"] };
  return population.rows.flatMap(({ tuples }, row) =>
    tuples.some((tuple) =>
      coordinates.every((code, place) => {
        const at = population.dimensions.findIndex((dimension) => dimension.code === dimensions[place]);
        return code === "_T" || code === tuple[at] || (groups[code]?.includes(tuple[at]!) ?? false);
      }),
    )
      ? [row]
      : [],
  );
}

/** An equation or a limit over rows. */
export interface Known {
  readonly rows: readonly number[];
  readonly least: number;
  readonly most: number;
}

/**
 * Tries every table of whole numbers up to a cap and keeps those that fit all that is printed, and, where zeros are printed and the
 * attacker knows the rules, those without a zero in a suppressed cell.
 */
export function everyAttacker(
  population: Population,
  release: readonly ProtectedTable[],
  policy: DisclosurePolicy,
  cap: number,
  more: readonly Known[] = [],
): readonly AttackedCell[] {
  const knowsRules = policy.zeros === "publish" && policy.attackers.includes("rule-aware");
  const known: Known[] = [...more];
  const suppressed: { name: string; rows: readonly number[]; count: number }[] = [];
  for (const { definition, cells } of release) {
    for (const { coordinates, value } of cells) {
      const rows = rowsUnder(population, definition.dimensions, coordinates);
      if (value.kind === "count") known.push({ rows, least: value.count, most: value.count });
      if (value.kind !== "suppressed") continue;
      const count = rows.reduce((sum, row) => sum + population.rows[row]!.count, 0);
      suppressed.push({ name: `${definition.id} ${coordinates.join(" ")}`, rows, count });
      if (knowsRules && count > 0) known.push({ rows, least: 1, most: Infinity });
    }
  }
  const size = population.rows.length;
  const byLast = Array.from({ length: size }, (_, row) =>
    known.filter(({ rows }) => rows.length > 0 && Math.max(...rows) === row),
  );
  const limits = known.filter(({ most }) => most < Infinity);
  const values = new Array<number>(size).fill(0);
  const public_ = suppressed.map((): [number, number] => [Infinity, -Infinity]);
  const owners = [...values.keys()].filter((row) => population.rows[row]!.count > 0);
  const inside = owners.map(() => suppressed.map((): [number, number] => [Infinity, -Infinity]));
  const widen = (range: [number, number], value: number): void => {
    range[0] = Math.min(range[0], value);
    range[1] = Math.max(range[1], value);
  };
  const sumOf = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + values[row]!, 0);
  const fill = (row: number): void => {
    if (row === size) {
      suppressed.forEach(({ rows }, cell) => {
        const value = sumOf(rows);
        widen(public_[cell]!, value);
        owners.forEach((owner, place) => {
          if (values[owner]! > 0) widen(inside[place]![cell]!, value);
        });
      });
      return;
    }
    const room = limits.reduce(
      (least, { rows, most }) =>
        rows.includes(row) ? Math.min(least, most - sumOf(rows.filter((other) => other < row))) : least,
      cap,
    );
    for (let value = 0; value <= room; value += 1) {
      values[row] = value;
      const fits = byLast[row]!.every(({ rows, least, most }) => {
        const sum = sumOf(rows);
        return sum >= least && sum <= most;
      });
      if (fits) fill(row + 1);
    }
    values[row] = 0;
  };
  fill(0);
  return suppressed.map((cell, place) => {
    const narrowest = inside
      .map((ranges) => ranges[place]!)
      .sort((left, right) => left[1] - left[0] - (right[1] - right[0]))[0];
    return { ...cell, everybody: public_[place]!, insider: narrowest ?? public_[place]! };
  });
}
