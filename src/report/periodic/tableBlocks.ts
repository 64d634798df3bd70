import type { BlockFragment } from "../../fragments/block.js";
import type { ChartFragment } from "../../fragments/chart.js";
import { date } from "../../fragments/date.js";
import { figure } from "../../fragments/figure.js";
import { note } from "../../fragments/note.js";
import { numberedParagraph, type NumberedParagraphFragment } from "../../fragments/numberedParagraph.js";
import { phrase } from "../../fragments/phrase.js";
import { table as makeTable } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import type { ChartWords } from "../charts/chartWords.js";
import { funnelChart } from "../charts/funnelChart.js";
import { stages } from "../../statistics/plan/stageCategories.js";
import { narrativeFigure } from "../../statistics/narrative/narrativeFigure.js";
import { narrativeNumber } from "../../statistics/narrative/narrativeNumber.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { markersOf } from "../../statistics/publish/cellMarkers.js";
import { cellsByKey, keyOf } from "../../statistics/publish/printedCodes.js";
import { tableFragmentIn } from "../../statistics/publish/tableFragment.js";
import type { PeriodicContext } from "./periodicContext.js";
import { breakdownOf, yearsOf } from "./tableStanding.js";

/** The stages of the funnel, in the order of a case. */
const funnel: readonly string[] = stages.map(({ code }) => code).slice(0, 5);

const isMadeUp = ({ provenance }: ProtectedTable): boolean => provenance.synthetic === true;

/** The funnel with the mark of made-up records, which stands in the drawing and under its table, for whoever sees neither. */
const funnelOf = (
  table: ProtectedTable,
  charts: ChartWords,
  { periodic, tableWords }: PeriodicContext,
): ChartFragment => {
  const made = funnelChart(table, { words: { ...charts, table: tableWords } });
  return isMadeUp(table) ? { ...made, alternative: `${made.alternative} ${periodic.tableSynthetic}` } : made;
};

/** The total of a table in each year that it prints, as a sentence; nothing where it prints no such total. */
const yearTotals = (table: ProtectedTable, { periodic }: PeriodicContext): NumberedParagraphFragment[] => {
  const year = table.dimensions.find(({ code }) => breakdownOf(code) === "year");
  const byStage = table.dimensions.some(({ code }) => breakdownOf(code) === "stage");
  if (year === undefined || byStage) return [];
  const totals = yearsOf(table).flatMap((each) => {
    const number = narrativeNumber(table, { [year.code]: `${each}` });
    return number.ok ? [{ year: [date(`${each}`)], figure: narrativeFigure(number.value) }] : [];
  });
  if (totals.length === 0) return [];
  const line = periodic.yearTotals(totals);
  return [numberedParagraph(1, isMadeUp(table) ? phrase`${line} ${periodic.tableSynthetic}` : line)];
};

/** Cases by stage over everything else, out of a table that prints that. */
const funnelBlocks = (table: ProtectedTable, context: PeriodicContext): BlockFragment[] => {
  const { charts, periodic, tableWords } = context;
  const stage = table.dimensions.find(({ code }) => breakdownOf(code) === "stage");
  const alone = table.dimensions.length === 1;
  if (stage === undefined || (charts === undefined && alone)) return [];
  const cells = cellsByKey(table);
  const rows = funnel.flatMap((code) => {
    const coordinates = table.dimensions.map((dimension) => (dimension === stage ? code : dimension.total));
    const cell = cells.get(keyOf(coordinates));
    if (cell === undefined) return [];
    const origin = { from: "protected-table", table: table.definition.id, coordinates } as const;
    return { code, value: cell.value, origin };
  });
  if (rows.length === 0) return [];
  if (charts !== undefined && rows.length === funnel.length) return [funnelOf(table, charts, context)];
  return [
    makeTable({
      id: `funnel-${table.definition.id}`,
      caption: periodic.funnelCaption(tableWords.title(table)),
      columns: [
        { key: "stage", label: tableWords.dimension(stage), rowHeader: true },
        { key: "count", label: tableWords.counts[table.unit], align: "end" },
      ],
      rows: rows.map(({ code, value, origin }) => [
        tableCell([text(tableWords.category(stage, code))]),
        tableCell([figure({ value, origin, form: "cell" })]),
      ]),
      note: [text(tableWords.note(table, undefined, markersOf(rows.map(({ value }) => value))))],
    }),
  ];
};

/** Tables that answer one thing, after the totals by year of the first that prints them in words; one by stage has the funnel with it. */
export function tableBlocks(tables: readonly ProtectedTable[], context: PeriodicContext): BlockFragment[] {
  return [
    ...tables.flatMap((table) => yearTotals(table, context)).slice(0, 1),
    ...tables.flatMap((table) => [
      tableFragmentIn(table, context.tableWords),
      ...funnelBlocks(table, context),
    ]),
  ];
}

/** Says that figures count made-up records, where a table or the case does. */
export function syntheticNote(tables: readonly ProtectedTable[], context: PeriodicContext): BlockFragment[] {
  return tables.some(isMadeUp) || context.caseFile.synthetic === true
    ? [note(context.periodic.synthetic())]
    : [];
}
