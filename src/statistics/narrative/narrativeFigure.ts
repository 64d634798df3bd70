import { figure, type FigureFragment } from "../../fragments/figure.js";
import { NarrativeNumber } from "./narrativeNumber.js";

/**
 * Sets a number from a protected table in a sentence of a report. A renderer writes it in the language of the report.
 *
 * @param number - What `narrativeNumber` or `narrativeRate` answered.
 * @returns The fragment, which names the cell.
 * @throws TypeError for anything else, an object that only looks like one included.
 * @example
 * import { narrativeFigure, type NarrativeNumber } from "opsc/statistics";
 * const refused = (() => { try { return narrativeFigure({} as NarrativeNumber); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function narrativeFigure(number: NarrativeNumber): FigureFragment {
  if (!NarrativeNumber.is(number)) {
    throw new TypeError(
      "narrativeFigure expects a number that narrativeNumber or narrativeRate took from a protected table.",
    );
  }
  const { value, table, coordinates, denominator } = number;
  const origin = {
    from: "protected-table",
    table,
    coordinates,
    ...(denominator === undefined ? {} : { denominator }),
  } as const;
  return figure({ value, origin, form: "prose" });
}
