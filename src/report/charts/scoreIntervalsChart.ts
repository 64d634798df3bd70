import { chart, type ChartFragment } from "../../fragments/chart.js";
import { date } from "../../fragments/date.js";
import { figure, type FigureFragment } from "../../fragments/figure.js";
import { table } from "../../fragments/table.js";
import { tableCell, type TableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { outwardDegree } from "../../scoring/explain/outwardDegree.js";
import type { ComplianceScore, NodeScore } from "../../scoring/model/complianceScore.js";
import { scoreCuts, type ScoreCut } from "../../scoring/model/scoreCuts.js";
import { chartColours, quietColours } from "./chartColours.js";
import type { ChartOptions } from "./chartOptions.js";
import { chartOfParts, inBand, onScale, type ChartPart } from "./chartParts.js";
import { chartIds, type ChartWords } from "./chartWords.js";
import { englishChartWords } from "./englishChartWords.js";
import { chartLine, mostLines, textParts } from "./textParts.js";

/**
 * Which parts of a score a chart shows.
 *
 * @example
 * import type { ScoreChartOptions } from "opsc/report";
 * const options: ScoreChartOptions = { depth: 2 };
 * options.depth; //=> 2
 */
export interface ScoreChartOptions extends ChartOptions {
  /** How many ranks under the whole are drawn, 0 being the whole alone; 1 where it is left out. Context that is not counted is never drawn. */
  readonly depth?: number | undefined;
  /** Whether the data are made up; the drawing then says so. */
  readonly synthetic?: boolean | undefined;
}

const cuts = scoreCuts.map(({ code }) => code);
const paint: Readonly<Record<ScoreCut, { readonly fill: string; readonly stroke: string }>> = {
  verified: { fill: chartColours.deep, stroke: chartColours.deep },
  documented: { fill: quietColours.pale, stroke: chartColours.blue },
  claimed: { fill: "transparent", stroke: chartColours.blue },
};

const left = 240;
const plot = 200;
/** Width of the column with the numbers of one cut. */
const numbers = 92;
/** A row for each cut, and one that stays free. */
const rowsOfNode = cuts.length + 1;
const rowHeight = 10;
const ticks = [0, 0.25, 0.5, 0.75, 1];

const partsOf = (nodes: readonly NodeScore[], words: ChartWords): readonly ChartPart[] => {
  const rows = nodes.length * rowsOfNode;
  const y = inBand("row", rows, 0.25);
  const x = (field: string) => onScale(field, [0, 1]);
  const height = rows * rowHeight;
  const ranges = (cut: ScoreCut) =>
    nodes.flatMap(({ id, label, cuts: known }, place) =>
      known === null
        ? []
        : [
            {
              row: place * rowsOfNode + cuts.indexOf(cut),
              node: id,
              label: words.scores.name({ id, label }),
              cut,
              lower: known[cut].interval.lower,
              upper: known[cut].interval.upper,
            },
          ],
    );
  return [
    {
      name: "grid",
      rows: ticks.map((at) => ({ at })),
      marks: [
        {
          mark: { type: "rule", stroke: quietColours.line, strokeWidth: 1 },
          encoding: { x: x("at"), y: { value: 0 }, y2: { value: height - rowHeight } },
        },
      ],
    },
    ...cuts.map((cut): ChartPart => ({
      name: cut,
      rows: ranges(cut),
      marks: [
        {
          mark: { type: "bar", strokeWidth: 1.5, ...paint[cut] },
          encoding: { x: x("lower"), x2: { field: "upper" }, y },
        },
      ],
    })),
    ...cuts.flatMap((cut, place) => [
      ...textParts(
        `${cut}Numbers`,
        ranges(cut).map(({ row, lower, upper }) => ({
          label: `${words.score(outwardDegree(lower, "lower"))}–${words.score(outwardDegree(upper, "upper"))}`,
          row: { row: row - place + 1 },
        })),
        { at: { x: { value: plot + 18 + place * numbers }, y }, width: numbers },
      ),
      ...textParts(`${cut}Name`, [{ label: words.label("scoreCuts", cut), row: {} }], {
        at: { x: { value: plot + 18 + place * numbers }, y: { value: -26 } },
        width: numbers - 4,
        baseline: "bottom",
        bold: true,
      }),
      {
        name: `${cut}Key`,
        rows: [{ cut }],
        marks: [
          {
            mark: { type: "rect" as const, strokeWidth: 1.5, ...paint[cut] },
            encoding: {
              x: { value: plot + 18 + place * numbers },
              x2: { value: plot + 68 + place * numbers },
              y: { value: -18 },
              y2: { value: -10 },
            },
          },
        ],
      },
    ]),
    ...textParts(
      "inapplicable",
      nodes.flatMap(({ cuts: known }, place) =>
        known === null ? [{ label: words.scores.notApplicable, row: { row: place * rowsOfNode + 1 } }] : [],
      ),
      { at: { x: { value: 10 }, y }, width: plot, fill: chartColours.soft },
    ),
    ...textParts(
      "ticks",
      ticks.map((at) => ({ label: words.score(at), row: { at } })),
      {
        at: { x: x("at"), y: { value: height - rowHeight + 6 } },
        width: 60,
        align: "center",
        baseline: "top",
      },
    ),
    ...[true, false].flatMap((whole) =>
      textParts(
        whole ? "whole" : "nodes",
        nodes.flatMap(({ id, label, parent }, place) =>
          (parent === null) === whole
            ? [{ label: words.scores.name({ id, label }), row: { row: place * rowsOfNode + 1 } }]
            : [],
        ),
        { at: { x: { value: 8 - left }, y }, width: left - 24, bold: whole },
      ),
    ),
  ];
};

/**
 * Draws the intervals of a score: for each part one range bar as verified, as documented and as claimed, from the least to the most that
 * the evidence leaves possible. An interval without width is a line.
 *
 * @param score - A score, as `score` of `opsc/scoring` computes it.
 * @param options - Which parts, whether the data are made up, and the words.
 * @returns The chart with its table; every end is a figure that names its part.
 * @example
 * import { scoreIntervalsChart } from "opsc/report";
 * import { defaultScoringPolicy, score, type Framework } from "opsc/scoring";
 * const framework: Framework = {
 *   id: "paragraph-26", title: "Paragraph 26", version: "1", sources: [{ title: "CRC/C/OPSC/TKM/CO/1" }],
 *   root: {
 *     kind: "group", id: "26", label: "Paragraph 26", weight: 1,
 *     children: [{ kind: "item", itemKind: "recommendation", weight: 1, provisions: [], id: "26(a)", label: "Definition" }],
 *   },
 * };
 * const result = score(framework, [], defaultScoringPolicy, { asOf: "2025-04-01" });
 * const drawn = result.ok ? scoreIntervalsChart(result.value) : undefined;
 * drawn?.data.rows.length; //=> 2
 */
export function scoreIntervalsChart(score: ComplianceScore, options: ScoreChartOptions = {}): ChartFragment {
  const { id = chartIds.score, words = englishChartWords, depth = 1, synthetic = false } = options;
  const nodes = score.nodes.filter(({ depth: rank, state }) => state !== "context" && rank <= depth);
  const caption = words.scores.caption(words.scores.title(score.framework), date(score.asOf));
  const end = (node: string, value: number, which: "lower" | "upper"): FigureFragment =>
    figure({
      value: { kind: "score", score: value, end: which },
      origin: { from: "score", framework: score.framework.id, node },
      form: "cell",
    });
  const cellOf = ({ id: node, cuts: known }: NodeScore, cut: ScoreCut): TableCell => {
    if (known === null) return tableCell([text(words.scores.notApplicable)]);
    const { lower, upper } = known[cut].interval;
    return tableCell([end(node, lower, "lower"), text("–"), end(node, upper, "upper")]);
  };
  const narrowed = nodes.filter(
    ({ cuts: known }) => known !== null && known.verified.interval.upper - known.verified.interval.lower < 1,
  );
  return chart({
    id,
    caption,
    alternative: words.scores.alternative(
      cuts.map((cut) => words.label("scoreCuts", cut)),
      narrowed.map((node) => words.scores.name(node)),
    ),
    specification: {
      ...chartOfParts(
        {
          width: plot,
          height: nodes.length * rowsOfNode * rowHeight,
          left,
          top:
            mostLines(
              cuts.map((cut) => words.label("scoreCuts", cut)),
              numbers - 4,
            ) *
              chartLine +
            34,
          right: 18 + cuts.length * numbers,
          bottom: 20,
        },
        partsOf(nodes, words),
        synthetic ? words.synthetic : undefined,
      ),
    },
    data: table({
      id: `${id}-data`,
      caption: [text(words.data), ...caption],
      columns: [
        { key: "part", label: words.scores.part, rowHeader: true },
        ...cuts.map((cut) => ({ key: cut, label: words.label("scoreCuts", cut), align: "end" as const })),
      ],
      rows: nodes.map((node) => [
        tableCell([text(words.scores.name(node))]),
        ...cuts.map((cut) => cellOf(node, cut)),
      ]),
      note: [text(words.scores.note)],
    }),
  });
}
