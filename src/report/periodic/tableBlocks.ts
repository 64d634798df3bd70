import type { BlockFragment } from "../../fragments/block.js";
import type { InlineFragment } from "../../fragments/inline.js";
import { date } from "../../fragments/date.js";
import { figure } from "../../fragments/figure.js";
import { note } from "../../fragments/note.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { table as makeTable } from "../../fragments/table.js";
import { tableCell } from "../../fragments/tableCell.js";
import { text } from "../../fragments/text.js";
import { funnelChart } from "../charts/funnelChart.js";
import { stages } from "../../statistics/plan/stageCategories.js";
import { narrativeFigure } from "../../statistics/narrative/narrativeFigure.js";
import { narrativeNumber } from "../../statistics/narrative/narrativeNumber.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import { cellsByKey, keyOf } from "../../statistics/publish/printedCodes.js";
import { tableFragmentIn } from "../../statistics/publish/tableFragment.js";
import type { PeriodicContext } from "./periodicContext.js";
import { breakdownOf, yearsOf } from "./tableStanding.js";

/** The stages of the funnel, in the order of a case. */
const funnel: readonly string[] = stages.map(({ code }) => code).slice(0, 5);

/** The total of a table in each year that it prints, as a sentence; nothing where it prints no such total. */
const yearTotals = (table: ProtectedTable, { periodic }: PeriodicContext): BlockFragment[] => {
  const year = table.dimensions.find(({ code }) => breakdownOf(code) === "year");
  const byStage = table.dimensions.some(({ code }) => breakdownOf(code) === "stage");
  if (year === undefined || byStage) return [];
  const totals = yearsOf(table).flatMap((each) => {
    const number = narrativeNumber(table, { [year.code]: `${each}` });
    return number.ok ? [{ year: [date(`${each}`)], figure: narrativeFigure(number.value) }] : [];
  });
  return totals.length === 0 ? [] : [numberedParagraph(1, periodic.yearTotals(totals))];
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
    const value: InlineFragment = figure({ value: cell.value, origin, form: "cell" });
    return [[tableCell([text(tableWords.category(stage, code))]), tableCell([value])]];
  });
  if (rows.length === 0) return [];
  if (charts !== undefined && rows.length === funnel.length) return [funnelChart(table, { words: charts })];
  return [
    makeTable({
      id: `funnel-${table.definition.id}`,
      caption: periodic.funnelCaption(tableWords.title(table)),
      columns: [
        { key: "stage", label: tableWords.dimension(stage), rowHeader: true },
        { key: "count", label: tableWords.counts[table.unit], align: "end" },
      ],
      rows,
    }),
  ];
};

/** A table with its totals by year in words and, where it is by stage, the funnel. */
export function tableBlocks(table: ProtectedTable, context: PeriodicContext): BlockFragment[] {
  return [
    ...yearTotals(table, context),
    tableFragmentIn(table, context.tableWords),
    ...funnelBlocks(table, context),
  ];
}

/** Says that figures count made-up records, where a table or the case does. */
export function syntheticNote(tables: readonly ProtectedTable[], context: PeriodicContext): BlockFragment[] {
  const isMarked = tables.some(({ provenance }) => provenance.synthetic === true);
  return isMarked || context.caseFile.synthetic === true ? [note(context.periodic.synthetic())] : [];
}
