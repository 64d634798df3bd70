import type { Result } from "../../issues/result.js";
import type { CellValue } from "../model/cellValue.js";
import type { ProtectedTable } from "../model/protectedTable.js";
import { cellAt, type Coordinates } from "../publish/coordinates.js";
import { rateOf, type RateOptions, type RateValue } from "../publish/rateOf.js";
import { requireProtected } from "../publish/requireProtected.js";

/** What a number in prose holds, all of it publishable. */
interface NarrativeContent {
  readonly text: string;
  readonly value: CellValue | RateValue;
  readonly unit: "persons" | "cases" | "percent" | "rate";
  readonly table: string;
  readonly coordinates: readonly string[];
  readonly denominator?: readonly string[] | undefined;
}

/** What only this file has, so that nothing else calls the constructor, typed or not. */
const key = Symbol("opsc.narrativeNumber");

let make: (content: NarrativeContent) => NarrativeNumber;

/**
 * A number in a sentence. A number in prose betrays as much as one in a table, so it is always a cell of a protected table, or the rate of
 * two: `narrativeNumber` and `narrativeRate` take one, and nothing else makes one. It may be written as JSON.
 *
 * @example
 * import { NarrativeNumber } from "opsc/statistics";
 * NarrativeNumber.is({ text: "12" }); //=> false
 */
export class NarrativeNumber {
  /** The mark that no other object has. */
  readonly #made = true;
  /** What stands in the sentence: the digits, or "suppressed", "not collected", "not applicable". */
  readonly text: string;
  /** What the cell says. */
  readonly value: CellValue | RateValue;
  /** What one is; `rate` for a rate per another number than 100. */
  readonly unit: "persons" | "cases" | "percent" | "rate";
  /** Token of the table. */
  readonly table: string;
  /** Codes of the cell in the order of the table's dimensions. */
  readonly coordinates: readonly string[];
  /** For a rate, the codes of the cell by which it is divided. */
  readonly denominator?: readonly string[] | undefined;

  private constructor(content: NarrativeContent, given: symbol) {
    if (given !== key) {
      throw new TypeError(
        "A number in prose is taken from a protected table: use narrativeNumber or narrativeRate.",
      );
    }
    this.text = content.text;
    this.value = content.value;
    this.unit = content.unit;
    this.table = content.table;
    this.coordinates = content.coordinates;
    if (content.denominator !== undefined) this.denominator = content.denominator;
    Object.freeze(this);
  }

  /** Whether something is a number from a protected table, and not an object that looks like one. */
  static is(value: unknown): value is NarrativeNumber {
    return typeof value === "object" && value !== null && #made in value;
  }

  /** The text, so that the number can stand in a template. */
  toString(): string {
    return this.text;
  }

  static {
    make = (content) => new NarrativeNumber(content, key);
  }
}

const textOf = (value: CellValue | RateValue): string => {
  switch (value.kind) {
    case "count":
      return String(value.count);
    case "rate":
      return value.per === 100 ? `${value.rate}%` : `${value.rate} per ${value.per}`;
    default:
      return value.kind.replace("-", " ");
  }
};

/**
 * Takes a number for a sentence out of a protected table.
 *
 * @param table - A protected table.
 * @param coordinates - The cell.
 * @returns The number, or an issue with what may have been meant where the table prints no such cell.
 * @throws TypeError for anything but a protected table.
 * @example
 * import { narrativeNumber, type ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return narrativeNumber({} as ProtectedTable, {}); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function narrativeNumber(table: ProtectedTable, coordinates: Coordinates): Result<NarrativeNumber> {
  requireProtected(table, "narrativeNumber");
  const found = cellAt(table, coordinates);
  if (!found.ok) return found;
  const { value } = found.value;
  const number = make({
    text: textOf(value),
    value,
    unit: table.unit,
    table: table.definition.id,
    coordinates: found.value.coordinates,
  });
  return { ok: true, value: number, issues: [] };
}

/**
 * Takes a percentage or rate for a sentence out of a protected table; it is suppressed where one of its two counts is.
 *
 * @param table - A protected table.
 * @param numerator - The cell that is divided.
 * @param denominator - The cell by which it is divided.
 * @param options - Per how many, and how many decimals.
 * @returns The rate, or issues where the table prints no such cell.
 * @throws TypeError for anything but a protected table, and for options out of range.
 * @example
 * import { narrativeRate, type ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return narrativeRate({} as ProtectedTable, {}, {}); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function narrativeRate(
  table: ProtectedTable,
  numerator: Coordinates,
  denominator: Coordinates,
  options: RateOptions = {},
): Result<NarrativeNumber> {
  const rate = rateOf(table, numerator, denominator, options);
  const [upper, lower] = [cellAt(table, numerator), cellAt(table, denominator)];
  if (!rate.ok || !upper.ok || !lower.ok) return { ok: false, issues: rate.issues };
  const number = make({
    text: textOf(rate.value),
    value: rate.value,
    unit: (options.per ?? 100) === 100 ? "percent" : "rate",
    table: table.definition.id,
    coordinates: upper.value.coordinates,
    denominator: lower.value.coordinates,
  });
  return { ok: true, value: number, issues: [] };
}
