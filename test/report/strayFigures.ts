import { childrenOf, type ChartFragment, type FigureFragment, type Fragment } from "opsc/fragments";
import { isProvisionPath } from "opsc/protocol";
import { deadlines, type CaseFile } from "opsc/recommendations";
import type { ReportInput, ReportOptions } from "opsc/report";
import type { ChartRow } from "../../src/fragments/chartSpecification.js";
import { boundsOf } from "../../src/time/boundsOf.js";
import { inlineWords } from "../../src/render/inlineWords.js";
import { wordingIn } from "../../src/render/wording/wordingIn.js";
import { justifiedDigits, withoutJustified } from "./justifiedDigits.js";

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every text of some data that has the form of a date. */
const datesIn = (value: unknown): string[] => {
  if (typeof value === "string") return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(datesIn) : [];
};

const due = (
  { instrument, inForceOn, adoptedOn, deadlines: set, receivedReports: received }: CaseFile,
  asOf: string,
) => deadlines({ instrument, inForceOn, adoptedOn, set, received, asOf });

/** Whether a figure is a cell or an end of the score that was handed over, with that very value. */
const isOfInput = ({ origin, value }: FigureFragment, { tables = [], score }: ReportInput): boolean => {
  if (origin.from === "protected-table") {
    const table = tables.find(({ definition }) => definition.id === origin.table);
    const cell = table?.cells.find(({ coordinates }) => same(coordinates, origin.coordinates));
    return origin.denominator === undefined && cell !== undefined && same(cell.value, value);
  }
  // No figure of an aggregate is handed to a report: aggregates become protected tables first.
  if (origin.from === "aggregate" || value.kind !== "score" || score?.framework.id !== origin.framework)
    return false;
  const cuts = Object.values(score.nodes.find(({ id }) => id === origin.node)?.cuts ?? {});
  return cuts.some(({ interval }) => interval[value.end] === value.score);
};

const countsOf = ({ caseFile }: ReportInput) => ({
  recommendation: caseFile.recommendations.length,
  measure: caseFile.measures.length,
  evidence: caseFile.evidence.length,
  assessment: caseFile.assessments.length,
  criterion: 60,
  finding: 60,
  source: 200,
});

/** Numbers in the data of a chart that its table lacks, and words drawn in it that are neither in the table nor named. */
const strayInChart = (chart: ChartFragment, language: string, known: (words: string) => string): string[] => {
  const wording = wordingIn(language);
  const cells = chart.data.rows.flat().flatMap(({ lines }) => lines);
  const values = cells.flat().flatMap((leaf): unknown[] => {
    if (leaf.type === "quantity") return [leaf.value];
    if (leaf.type !== "figure") return [];
    return [
      leaf.value.kind === "count" ? leaf.value.count : leaf.value.kind === "score" ? leaf.value.score : null,
    ];
  });
  const plain = (words: string) => words.replaceAll(/\s+/g, " ").replaceAll(" –", "–").replaceAll("– ", "–");
  const printed = new Set(
    cells.map((line) =>
      plain(line.map((leaf) => ("children" in leaf ? "" : inlineWords(leaf, wording))).join("")),
    ),
  );
  const { datasets } = chart.specification as { datasets: Record<string, ChartRow[]> };
  return Object.entries(datasets).flatMap(([name, rows]) =>
    rows.flatMap((row) => [
      ...(["count", "lower", "upper"] as const)
        .filter((key) => row[key] !== undefined && !values.includes(row[key]))
        .map((key) => `${name}: ${key}`),
      // The marks of the two axes are no data: degrees from 0 to 1, and years.
      ...(typeof row["shown"] === "string" &&
      !/^(?:ticks|yearNames)/.test(name) &&
      /\d/.test(known(row["shown"])) &&
      !printed.has(plain(row["shown"]))
        ? [`${name}: ${row["shown"]}`]
        : []),
    ]),
  );
};

/** Everything in the fragments of a report that prints a digit and is neither of a kind of its own with a source in the input, nor justified by name. */
export const strayFigures = (
  fragments: readonly Fragment[],
  input: ReportInput,
  { asOf, language = "en" }: Pick<ReportOptions, "asOf" | "language">,
): string[] => {
  const { caseFile, tables = [], questions } = input;
  const found: string[] = [];
  const known = withoutJustified(justifiedDigits(language, input));
  const dates = new Set([
    ...datesIn(input),
    ...datesIn(due(caseFile, asOf)),
    // A report that is due in a year or a month is late from the last day of it.
    ...datesIn(due(caseFile, asOf)).map((on) => boundsOf(on).last),
    ...datesIn(
      tables.flatMap(({ dimensions }) =>
        dimensions.flatMap(({ categories }) => categories.map(({ code }) => code)),
      ),
    ),
    asOf,
  ]);
  const days = due(caseFile, asOf).map(({ overdueDays }) => overdueDays);
  const symbols = [caseFile.symbol, caseFile.reportSymbol, questions?.symbol];
  const counts = countsOf(input);
  let numbered = 0;

  const look = (where: string, words: string, more: readonly string[] = []): void => {
    const rest = more.reduce((left, each) => left.replaceAll(each, "·"), known(words));
    if (/\d/.test(rest)) found.push(`${where}: ${words}`);
  };
  const walk = (fragment: Fragment, inside: { readonly statistics: boolean }): void => {
    switch (fragment.type) {
      case "text":
        look("text", fragment.value);
        break;
      case "codedValue":
        look("label", fragment.label);
        break;
      case "section":
        look("title", fragment.title);
        for (const id of fragment.provisions ?? []) if (!isProvisionPath(id)) found.push(`provision: ${id}`);
        break;
      case "provisionReference":
        if (!isProvisionPath(fragment.id)) found.push(`provision: ${fragment.id}`);
        break;
      case "numberedParagraph":
        if (fragment.number !== (numbered += 1)) found.push(`number: ${fragment.number}`);
        break;
      case "date":
        if (!dates.has(fragment.value)) found.push(`date: ${fragment.value}`);
        break;
      case "citation":
        if (
          !symbols.includes(fragment.symbol) ||
          (fragment.paragraph !== undefined &&
            !caseFile.recommendations.some(({ paragraph }) => paragraph === fragment.paragraph))
        )
          found.push(`citation: ${fragment.symbol} ${fragment.paragraph}`);
        break;
      case "quantity": {
        const possible =
          fragment.unit === "day" ? days.includes(fragment.value) : fragment.value <= counts[fragment.unit];
        if (!possible || inside.statistics) found.push(`quantity: ${fragment.value} ${fragment.unit}`);
        break;
      }
      case "figure":
        if (!isOfInput(fragment, input)) found.push(`figure: ${JSON.stringify(fragment)}`);
        break;
      case "chart":
        look("alternative", fragment.alternative);
        found.push(...strayInChart(fragment, language, known));
        break;
      case "table": {
        const table = tables.find(({ definition: { id } }) =>
          [`table-${id}`, `funnel-${id}`, `chart-${id}-data`].includes(fragment.id ?? ""),
        );
        const labels = (table?.dimensions ?? []).flatMap(({ categories }) =>
          categories.map(({ label }) => label),
        );
        for (const { label } of fragment.columns) if (!labels.includes(label)) look("column", label);
        if (table === undefined) break;
        // Headings of rows are categories: years and ages are the only digits that stand there.
        for (const leaf of [...fragment.caption, ...(fragment.note ?? [])]) walk(leaf, { statistics: true });
        for (const line of fragment.rows.flat().flatMap(({ lines }) => lines))
          if (!(line.length === 1 && line[0]?.type === "text" && labels.includes(line[0].value)))
            for (const leaf of line) walk(leaf, { statistics: true });
        return;
      }
      default:
    }
    for (const child of childrenOf(fragment)) walk(child, inside);
  };
  for (const fragment of fragments) walk(fragment, { statistics: false });
  return found;
};
