import type { AssessorKind } from "../../codes/assessorKinds.js";
import { clusters } from "../../codes/clusters.js";
import { codesOf } from "../../codes/codesOf.js";
import { chart, type ChartFragment } from "../../fragments/chart.js";
import { codedValue } from "../../fragments/codedValue.js";
import { date } from "../../fragments/date.js";
import { count } from "../../fragments/quantity.js";
import { table } from "../../fragments/table.js";
import { text } from "../../fragments/text.js";
import { tableCell } from "../../fragments/tableCell.js";
import type { CaseFile } from "../../recommendations/caseFile.js";
import { summariseCase, type StatusCounts } from "../../recommendations/summariseCase.js";
import type { PlainDate } from "../../time/plainDate.js";
import { chartColours } from "./chartColours.js";
import type { ChartOptions } from "./chartOptions.js";
import { chartOfParts, inBand, onScale } from "./chartParts.js";
import { chartIds } from "./chartWords.js";
import { englishChartWords } from "./englishChartWords.js";
import { chartLine, mostLines, textParts } from "./textParts.js";

/**
 * The day of a chart of recommendations, and whose view it shows.
 *
 * @example
 * import type { StatusChartOptions } from "opsc/report";
 * const options: StatusChartOptions = { asOf: "2025-04-01", assessors: "committee" };
 * options.assessors; //=> "committee"
 */
export interface StatusChartOptions extends ChartOptions {
  /** The day. */
  readonly asOf: PlainDate;
  /** The kind of assessor; views of different kinds are never merged. */
  readonly assessors: AssessorKind;
}

/** In the order of the columns, with the colour of the bars. */
const colours: Readonly<Record<keyof StatusCounts, string>> = {
  implemented: chartColours.green,
  substantial: chartColours.blue,
  partial: chartColours.purple,
  initiated: chartColours.ochre,
  none: chartColours.grey,
  contrary: chartColours.red,
  "not-assessed": chartColours.grey,
  differing: chartColours.deep,
  "no-view": chartColours.grey,
};
const everyView = Object.keys(colours) as (keyof StatusCounts)[];

const left = 220;
const plot = 480;
/** The share of a column that its longest bar takes; the number stands in the rest. */
const barShare = 0.68;

/**
 * Draws the recommendations of a case by subject and status, as one kind of assessor sees them: a row for each subject, a column for each
 * status that occurs, bars of one scale with their numbers.
 *
 * @param caseFile - A checked case file.
 * @param options - The day, whose view, and the words.
 * @returns The chart with its table; null where there is no recommendation.
 * @throws RangeError where the date is not a day that exists.
 * @example
 * import { statusByClusterChart } from "opsc/report";
 * import type { CaseFile } from "opsc/recommendations";
 * const file: CaseFile = {
 *   version: 1, state: "TKM", instrument: "OPSC", symbol: "X", adoptedOn: "2015-01-30",
 *   recommendations: [{
 *     id: "X#42", symbol: "X", paragraph: 42, item: null, strength: "recommends", cluster: "helpline", provisions: [],
 *     text: "Establish a helpline.",
 *   }],
 *   measures: [], evidence: [], assessments: [], timeline: [], deadlines: [], receivedReports: [],
 * };
 * const drawn = statusByClusterChart(file, { asOf: "2025-04-01", assessors: "committee" });
 * drawn?.data.columns.map(({ key }) => key); //=> ["cluster", "no-view"]
 */
export function statusByClusterChart(caseFile: CaseFile, options: StatusChartOptions): ChartFragment | null {
  const { asOf, assessors, id = chartIds.status, words = englishChartWords } = options;
  const found = codesOf(clusters).flatMap((cluster) => {
    const recommendations = caseFile.recommendations.filter((entry) => entry.cluster === cluster);
    if (recommendations.length === 0) return [];
    const counts = summariseCase({ ...caseFile, recommendations }, asOf).byAssessor[assessors];
    return [{ cluster, label: words.label("clusters", cluster), counts }];
  });
  if (found.length === 0) return null;
  const views = everyView.filter((view) => found.some(({ counts }) => counts[view] > 0));
  const most = Math.max(...found.flatMap(({ counts }) => views.map((view) => counts[view])));
  const kind = words.label("assessorKinds", assessors);
  const caption = words.status.caption(kind, date(asOf));
  const column = plot / views.length;
  const headings = views.map((view) => words.status.views[view]);
  const rowHeight =
    mostLines(
      found.map(({ label }) => label),
      left - 20,
    ) *
      chartLine +
    12;
  const y = inBand("row", found.length, 0.25);
  const x = (field: string) => onScale(field, [0, views.length]);
  const cells = views.map((view, place) =>
    found.map(({ label, counts }, row) => ({
      row,
      label,
      status: view,
      count: counts[view],
      from: place,
      to: place + (barShare * counts[view]) / most,
    })),
  );
  const specification = chartOfParts(
    {
      width: plot,
      height: found.length * rowHeight,
      left,
      top: mostLines(headings, column - 10) * chartLine + 16,
      right: 20,
      bottom: 12,
    },
    [
      {
        name: "columns",
        rows: views.map((_, place) => ({ from: place })),
        marks: [
          {
            mark: { type: "rule", stroke: chartColours.soft, strokeWidth: 1 },
            encoding: { x: x("from"), y: { value: 0 }, y2: { value: found.length * rowHeight } },
          },
        ],
      },
      ...views.map((view, place) => ({
        name: `bars${String.fromCharCode(65 + place)}`,
        rows: cells[place]!.filter((cell) => cell.count > 0),
        marks: [
          {
            mark: {
              type: "bar" as const,
              fill: view === "no-view" ? "transparent" : colours[view],
              stroke: colours[view],
              strokeWidth: view === "no-view" ? 1.5 : 0,
            },
            encoding: { x: x("from"), x2: { field: "to" }, y },
          },
        ],
      })),
      ...textParts(
        "counts",
        cells.flat().map((row) => ({ label: words.number(row.count), row })),
        { at: { x: x("to"), y }, width: column, dx: 5 },
      ),
      ...textParts(
        "headings",
        headings.map((label, place) => ({ label, row: { from: place } })),
        { at: { x: x("from"), y: { value: -8 } }, width: column - 10, baseline: "bottom", bold: true },
      ),
      ...textParts(
        "subjects",
        found.map(({ label }, row) => ({ label, row: { row } })),
        { at: { x: { value: 8 - left }, y }, width: left - 20 },
      ),
    ],
    caseFile.synthetic === true ? words.synthetic : undefined,
  );
  return chart({
    id,
    caption,
    alternative: words.status.alternative(kind, headings),
    specification: { ...specification },
    data: table({
      id: `${id}-data`,
      caption: [text(words.data), ...caption],
      columns: [
        { key: "cluster", label: words.status.cluster, rowHeader: true },
        ...views.map((view) => ({ key: view, label: words.status.views[view], align: "end" as const })),
      ],
      rows: found.map(({ cluster, label, counts }) => [
        tableCell([codedValue("clusters", cluster, label)]),
        ...views.map((view) => tableCell([count(counts[view], "recommendation", "bare")])),
      ]),
    }),
  });
}
