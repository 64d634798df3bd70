import type { FragmentId } from "../../fragments/fragmentId.js";
import type { ChartWords } from "./chartWords.js";

/**
 * What every maker of charts can be told.
 *
 * @example
 * import { englishChartWords, type ChartOptions } from "opsc/report";
 * const options: ChartOptions = { id: "chart-one", words: englishChartWords };
 * options.id; //=> "chart-one"
 */
export interface ChartOptions {
  /** Identifier of the chart in its report; each maker has one of its own where this is left out. */
  readonly id?: FragmentId | undefined;
  /** The words; English where they are left out. */
  readonly words?: ChartWords | undefined;
}
