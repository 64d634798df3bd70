import type { ChartLayer, ChartRow } from "../../fragments/chartSpecification.js";
import { boundsOf } from "../../time/boundsOf.js";
import { daysBetween } from "../../time/dueDates.js";
import type { PlainDate } from "../../time/plainDate.js";
import { chartColours, quietColours } from "./chartColours.js";
import { onScale, type ChartPart } from "./chartParts.js";
import type { ChartWords } from "./chartWords.js";
import type { Moment } from "./deadlineMoments.js";
import { chartLine, mostLines, textParts } from "./textParts.js";

/** Room for the words of a timeline, in pixels. */
export const deadlineLeft = 320;

/** Width of its plot, in pixels. */
export const deadlinePlot = 235;

/** A day as a number of years, so that a year is as long as any other. */
const yearOf = (day: PlainDate): number => {
  const year = Number(day.slice(0, 4));
  const start = `${day.slice(0, 4)}-01-01`;
  const length = daysBetween(start, `${day.slice(0, 4)}-12-31`) + 1;
  return year + daysBetween(start, day) / length;
};

/** The row of each moment, as high as its words ask for, with its middle in pixels from the top. */
export const deadlineRows = (
  moments: readonly Moment[],
): { readonly rows: readonly (ChartRow & { readonly y: number })[]; readonly height: number } => {
  let height = 0;
  const rows = moments.map((moment) => {
    const lines = Math.max(mostLines([moment.label], deadlineLeft - 24), moment.until === undefined ? 1 : 2);
    const own = lines * chartLine + 12;
    height += own;
    return { ...rowOf(moment), y: height - own / 2 };
  });
  return { rows, height };
};

const rowOf = ({ on, until, kind, label }: Moment): ChartRow => {
  const { first, last } = boundsOf(on);
  const from = yearOf(first);
  const to = yearOf(until ?? last);
  return {
    on,
    ...(until === undefined ? {} : { until }),
    kind,
    label,
    from,
    to,
    middle: (from + to) / 2,
  };
};

/** Each kind has a form of its own beside its colour. */
const points: Readonly<Record<Exclude<Moment["kind"], "overdue">, ChartLayer["mark"]>> = {
  due: {
    type: "point",
    opacity: 1,
    shape: "diamond",
    fill: chartColours.red,
    stroke: chartColours.red,
    size: 110,
  },
  stated: {
    type: "point",
    opacity: 1,
    shape: "triangle-up",
    fill: quietColours.paper,
    stroke: chartColours.red,
    strokeWidth: 2,
    size: 110,
  },
  received: {
    type: "point",
    opacity: 1,
    shape: "square",
    fill: chartColours.green,
    stroke: chartColours.green,
    size: 100,
  },
  event: {
    type: "point",
    opacity: 1,
    shape: "circle",
    fill: chartColours.deep,
    stroke: chartColours.deep,
    size: 60,
  },
};

const unbroken = (words: string): string => words.replaceAll(" ", "\u00a0");

/** Years for the lines behind: ten at most, on steps that people count in. */
const yearsBetween = (first: number, last: number): readonly number[] => {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= 6) ?? 500;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
};

/** What a timeline is drawn of, from back to front. */
export const deadlineParts = (
  moments: readonly Moment[],
  { asOf, words }: { readonly asOf: PlainDate; readonly words: ChartWords },
): readonly ChartPart[] => {
  const { rows, height } = deadlineRows(moments);
  const ends = rows.flatMap(({ from, to }) => [Number(from), Number(to)]);
  const first = Math.floor(Math.min(...ends, yearOf(asOf)));
  const last = Math.ceil(Math.max(...ends, yearOf(asOf)) + 0.01);
  const x = (field: string) => onScale(field, [first, last]);
  const y = onScale("y", [height, 0]);
  const years = yearsBetween(first, last);
  const upright = (field: string) => ({ x: x(field), y: { value: 0 }, y2: { value: height } });
  return [
    {
      name: "years",
      rows: years.map((year) => ({ year })),
      marks: [
        { mark: { type: "rule", stroke: quietColours.line, strokeWidth: 1 }, encoding: upright("year") },
      ],
    },
    {
      name: "today",
      rows: [{ at: yearOf(asOf), on: asOf }],
      marks: [
        {
          mark: { type: "rule", stroke: chartColours.soft, strokeWidth: 1.5, strokeDash: [4, 3] },
          encoding: upright("at"),
        },
      ],
    },
    {
      name: "spans",
      rows: rows.filter(({ on, kind }) => kind !== "overdue" && String(on).length < 10),
      marks: [
        {
          mark: { type: "rule", stroke: chartColours.soft, strokeWidth: 2 },
          encoding: { x: x("from"), x2: { field: "to" }, y },
        },
      ],
    },
    {
      name: "overdue",
      rows: rows.filter(({ kind }) => kind === "overdue"),
      marks: [
        {
          mark: { type: "rule", stroke: chartColours.red, strokeWidth: 9 },
          encoding: { x: x("from"), x2: { field: "to" }, y },
        },
      ],
    },
    ...(["due", "stated", "received", "event"] as const).map((kind) => ({
      name: kind,
      rows: rows.filter((row) => row["kind"] === kind),
      marks: [{ mark: points[kind], encoding: { x: x("middle"), y } }],
    })),
    ...textParts(
      "yearNames",
      years.map((year) => ({ label: `${year}`, row: { year } })),
      {
        at: { x: x("year"), y: { value: height + 6 } },
        width: 60,
        align: "center",
        baseline: "top",
        fill: chartColours.soft,
      },
    ),
    ...textParts(
      "dates",
      moments.map(({ on, until }, row) => ({
        label:
          until === undefined
            ? unbroken(words.date(on))
            : `${unbroken(words.date(on))} – ${unbroken(words.date(until))}`,
        row: { y: rows[row]!.y },
      })),
      { at: { x: { value: deadlinePlot + 14 }, y }, width: 165 },
    ),
    ...textParts(
      "moments",
      moments.map(({ label }, row) => ({ label, row: { y: rows[row]!.y } })),
      { at: { x: { value: 8 - deadlineLeft }, y }, width: deadlineLeft - 24 },
    ),
  ];
};
