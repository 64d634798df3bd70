import { chart, type ChartFragment } from "../../fragments/chart.js";
import { date } from "../../fragments/date.js";
import { table } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import type { PlainDate } from "../../time/plainDate.js";
import type { ChartOptions } from "./chartOptions.js";
import { chartOfParts } from "./chartParts.js";
import { chartIds } from "./chartWords.js";
import { deadlineMoments } from "./deadlineMoments.js";
import { deadlineLeft, deadlineParts, deadlinePlot, deadlineRows } from "./deadlineParts.js";
import { englishChartWords } from "./englishChartWords.js";

/**
 * The day of a timeline, and its words.
 *
 * @example
 * import type { DeadlinesChartOptions } from "opsc/report";
 * const options: DeadlinesChartOptions = { asOf: "2025-04-01" };
 * options.asOf; //=> "2025-04-01"
 */
export interface DeadlinesChartOptions extends ChartOptions {
  /** The day. */
  readonly asOf: PlainDate;
}

/**
 * Draws the due dates of the reports of a State with what came of them, among the events of the reporting cycle: a row for each, earliest
 * first. A date known to the year or month is a line as long as that; a delay is a bar up to receipt or to the day asked for.
 *
 * @param caseFile - A checked case file.
 * @param options - The day, and the words.
 * @returns The chart with its table; null where no date is on record.
 * @throws RangeError where a date does not exist.
 * @example
 * import { deadlinesChart } from "opsc/report";
 * import type { CaseFile } from "opsc/recommendations";
 * const file: CaseFile = {
 *   version: 1, state: "TKM", instrument: "OPSC", symbol: "X", adoptedOn: "2015-01-30", inForceOn: "2005-04-28",
 *   recommendations: [], measures: [], evidence: [], assessments: [], timeline: [], deadlines: [], receivedReports: [],
 * };
 * deadlinesChart(file, { asOf: "2006-01-01" })?.data.rows.length; //=> 1
 */
export function deadlinesChart(caseFile: CaseFile, options: DeadlinesChartOptions): ChartFragment | null {
  const { asOf, id = chartIds.deadlines, words = englishChartWords } = options;
  const moments = deadlineMoments(caseFile, asOf, words);
  if (moments.length === 0) return null;
  const caption = words.deadlines.caption(date(asOf));
  return chart({
    id,
    caption,
    alternative: words.deadlines.alternative(
      moments.filter(({ kind }) => kind === "overdue").map(({ label }) => label),
    ),
    specification: {
      ...chartOfParts(
        {
          width: deadlinePlot,
          height: deadlineRows(moments).height,
          left: deadlineLeft,
          top: 14,
          right: 185,
          bottom: 30,
        },
        deadlineParts(moments, { asOf, words }),
        caseFile.synthetic === true ? words.synthetic : undefined,
      ),
    },
    data: table({
      id: `${id}-data`,
      caption: [text(words.data), ...caption],
      columns: [
        { key: "on", label: words.deadlines.on, rowHeader: true },
        { key: "event", label: words.deadlines.event },
      ],
      rows: moments.map(({ on, until, label }) => [
        tableCell(until === undefined ? [date(on)] : [date(on), text(" – "), date(until)]),
        tableCell([text(label)]),
      ]),
    }),
  });
}
