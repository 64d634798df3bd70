import type { Result } from "../../issues/result.js";
import type { CellValue } from "../model/cellValue.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { cellAt, type Coordinates } from "./coordinates.js";
import { requireProtected } from "./requireProtected.js";

/**
 * A rate: one published count by another. It is hidden where either of them is.
 *
 * @example
 * import type { RateValue } from "opsc/statistics";
 * const value: RateValue = { kind: "rate", rate: 37.5, per: 100 };
 * value.kind; //=> "rate"
 */
export type RateValue =
  | { readonly kind: "rate"; readonly rate: number; readonly per: number }
  | Exclude<CellValue, { readonly kind: "count" }>;

/**
 * How a rate is written.
 *
 * @example
 * import type { RateOptions } from "opsc/statistics";
 * const perHundredThousand: RateOptions = { per: 100_000, decimals: 2 };
 * perHundredThousand.decimals; //=> 2
 */
export interface RateOptions {
  /** To how many the rate refers; 100, a percentage, where this is left out. */
  readonly per?: number | undefined;
  /** How many decimals it has, 0 to 6; 1 where this is left out. A half goes up. */
  readonly decimals?: number | undefined;
}

/** The rate of two cells that were found. */
export function rateOfValues(
  numerator: CellValue,
  denominator: CellValue,
  { per = 100, decimals = 1 }: RateOptions = {},
): RateValue {
  if (!Number.isSafeInteger(per) || per < 1 || !Number.isInteger(decimals) || decimals < 0 || decimals > 6) {
    throw new TypeError("Expected a rate per a whole number from 1, with 0 to 6 decimals.");
  }
  if (numerator.kind === "suppressed" || denominator.kind === "suppressed") return { kind: "suppressed" };
  if (denominator.kind !== "count" || denominator.count === 0) return { kind: "not-applicable" };
  if (numerator.kind !== "count") return numerator;
  const scale = 10 ** decimals;
  // Whole numbers of any size, so that the half is exact.
  const whole = BigInt(denominator.count);
  const rate = Number((2n * BigInt(numerator.count) * BigInt(per * scale) + whole) / (2n * whole));
  return { kind: "rate", rate: rate / scale, per };
}

/**
 * The rate of one cell of a protected table by another, as a percentage or per any number.
 *
 * Where one of the two is suppressed, so is the rate; where the denominator is 0 or was not counted, there is no rate to speak of and the
 * answer is "not applicable".
 *
 * @param table - A protected table.
 * @param numerator - The cell that is divided.
 * @param denominator - The cell by which it is divided.
 * @param options - Per how many, and how many decimals.
 * @returns The rate, or issues where the table prints no such cell.
 * @throws TypeError for anything but a protected table, and for options out of range.
 * @example
 * import { rateOf, type ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return rateOf({} as ProtectedTable, {}, {}); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function rateOf(
  table: ProtectedTable,
  numerator: Coordinates,
  denominator: Coordinates,
  options: RateOptions = {},
): Result<RateValue> {
  requireProtected(table, "rateOf");
  const [upper, lower] = [cellAt(table, numerator), cellAt(table, denominator)];
  if (!upper.ok || !lower.ok) return { ok: false, issues: [...upper.issues, ...lower.issues] };
  return { ok: true, value: rateOfValues(upper.value.value, lower.value.value, options), issues: [] };
}
