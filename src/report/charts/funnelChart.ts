import { chart, type ChartFragment } from "../../fragments/chart.js";
import { figure } from "../../fragments/figure.js";
import { table as makeTable } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { CellValue } from "../../statistics/model/cellValue.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { markersOf } from "../../statistics/publish/cellMarkers.js";
import { requireProtected } from "../../statistics/publish/requireProtected.js";
import type { ChartOptions } from "./chartOptions.js";
import { chartOfParts } from "./chartParts.js";
import { englishChartWords } from "./englishChartWords.js";
import { funnelHeight, funnelLeft, funnelParts, funnelPlot } from "./funnelParts.js";
import { funnelSteps } from "./funnelSteps.js";

/**
 * Which cells of a table a funnel shows.
 *
 * @example
 * import type { FunnelOptions } from "opsc/report";
 * const options: FunnelOptions = { at: { TIME_PERIOD: "2023" } };
 * options.at; //=> { TIME_PERIOD: "2023" }
 */
export interface FunnelOptions extends ChartOptions {
  /** Code of the category in each other dimension, by code of the dimension; the total where it is left out. */
  readonly at?: Readonly<Record<string, string>> | undefined;
}

/**
 * Draws how far the criminal case came, from reported to sanctioned, out of a protected table by stage. A count is a bar that begins at
 * zero. A suppressed cell is a dashed box across the whole plot with its marker, so that its size says nothing; what was not
 * collected is a dotted line, and what is not applicable words alone.
 *
 * @param table - A protected table of which one dimension is the stage of the criminal case.
 * @param options - Which category of the other dimensions, and the words.
 * @returns The chart with its table; every count is a figure that names its cell. It is named `chart-` and the token of the table.
 * @throws TypeError for anything but a protected table, RangeError for one without stages, and where it has no cell at the categories asked for.
 * @example
 * import { funnelChart } from "opsc/report";
 * import type { ProtectedTable } from "opsc/statistics";
 * const refused = (() => { try { return funnelChart({} as ProtectedTable); } catch { return "refused"; } })();
 * refused; //=> "refused"
 */
export function funnelChart(table: ProtectedTable, options: FunnelOptions = {}): ChartFragment {
  requireProtected(table, "funnelChart");
  const { at = {}, id = `chart-${table.definition.id}`, words = englishChartWords } = options;
  const steps = funnelSteps(table, at, words);
  const places = table.dimensions.flatMap((dimension) => {
    const code = Object.hasOwn(at, dimension.code) ? at[dimension.code] : undefined;
    return code === undefined ? [] : [words.table.category(dimension, code)];
  });
  const caption = words.funnel.caption(words.table.title(table), places);
  const labelsOf = (kinds: readonly CellValue["kind"][]): string[] =>
    steps.filter(({ value }) => kinds.includes(value.kind)).map(({ label }) => label);
  const markers = markersOf(steps.map(({ value }) => value));
  return chart({
    id,
    caption,
    alternative: words.funnel.alternative(
      steps.map(({ label }) => label),
      labelsOf(["suppressed"]),
      labelsOf(["not-collected", "not-applicable"]),
    ),
    specification: {
      ...chartOfParts(
        { width: funnelPlot, height: funnelHeight(steps), left: funnelLeft, top: 14, right: 110, bottom: 12 },
        funnelParts(steps, words),
        table.provenance.synthetic === true ? words.synthetic : undefined,
      ),
    },
    data: makeTable({
      id: `${id}-data`,
      caption: [text(words.data), ...caption],
      columns: [
        { key: "stage", label: words.funnel.stage, rowHeader: true },
        { key: "count", label: words.table.counts[table.unit], align: "end" },
      ],
      rows: steps.map(({ label, coordinates, value }) => [
        tableCell([text(label)]),
        tableCell([
          figure({
            value,
            origin: { from: "protected-table", table: table.definition.id, coordinates },
            form: "cell",
          }),
        ]),
      ]),
      note: [text(words.table.note(table, undefined, markers))],
    }),
  });
}
