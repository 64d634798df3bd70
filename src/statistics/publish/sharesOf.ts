import type { Result } from "../../issues/result.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { cellsByKey, cellsInOrder, keyOf } from "./printedCodes.js";
import { rateOfValues, type RateOptions, type RateValue } from "./rateOf.js";
import { requireProtected } from "./requireProtected.js";

/**
 * What part of a total a cell is.
 *
 * @example
 * import type { Share } from "opsc/statistics";
 * const share: Share = { coordinates: ["F"], value: { kind: "suppressed" } };
 * share.value.kind; //=> "suppressed"
 */
export interface Share {
  /** Codes of the cell in the order of the table's dimensions. */
  readonly coordinates: readonly string[];
  /** Its part of the total. */
  readonly value: RateValue;
}

/**
 * The share of every cell in the total over one dimension, such as the percentage of each age of all ages. A share is suppressed where
 * its cell or the total is.
 *
 * @param table - A protected table.
 * @param dimension - Code of the dimension over whose total the shares are taken.
 * @param options - Per how many, and how many decimals.
 * @returns The shares in the order of the table, or an issue where it prints no total over the dimension.
 * @throws TypeError for anything but a protected table, and for options out of range.
 * @example
 * import { sharesOf, type ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return sharesOf({} as ProtectedTable, "SEX"); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function sharesOf(
  table: ProtectedTable,
  dimension: string,
  options: RateOptions = {},
): Result<readonly Share[]> {
  requireProtected(table, "sharesOf");
  const place = table.dimensions.findIndex(({ code }) => code === dimension);
  const total = table.dimensions[place]?.total;
  const byKey = cellsByKey(table);
  const shares = cellsInOrder(table).flatMap(({ coordinates, value }): Share[] => {
    const whole = total === undefined ? undefined : byKey.get(keyOf(coordinates.with(place, total)));
    return whole === undefined ? [] : [{ coordinates, value: rateOfValues(value, whole.value, options) }];
  });
  if (shares.length > 0) return { ok: true, value: shares, issues: [] };
  return {
    ok: false,
    issues: [
      {
        code: "total-not-printed",
        severity: "error",
        path: [table.definition.id, dimension],
        message: `Expected a dimension whose total the table prints: one of ${table.dimensions.map(({ code }) => code).join(", ")}.`,
      },
    ],
  };
}
