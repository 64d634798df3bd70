import type { CellValue } from "../../statistics/model/cellValue.js";
import type { ProtectedTable } from "../../statistics/model/protectedTable.js";
import type { stages } from "../../statistics/plan/stageCategories.js";
import { cellsByKey, keyOf } from "../../statistics/publish/printedCodes.js";
import type { ChartWords } from "./chartWords.js";

const shownStages: readonly string[] = [
  "reported",
  "investigated",
  "prosecuted",
  "convicted",
  "sanctioned",
] satisfies readonly (typeof stages)[number]["code"][];

/** A stage of the criminal case with its cell. */
export interface FunnelStep {
  /** Number of its row. */
  readonly row: number;
  /** Code of the stage. */
  readonly stage: string;
  /** Its name. */
  readonly label: string;
  /** The cell. */
  readonly coordinates: readonly string[];
  /** What the cell says. */
  readonly value: CellValue;
}

/** The stages that a table has at the categories asked for, first to last; RangeError where there are none. */
export const funnelSteps = (
  table: ProtectedTable,
  at: Readonly<Record<string, string>>,
  words: ChartWords,
): readonly FunnelStep[] => {
  const dimension = table.dimensions.find(({ categories }) =>
    shownStages.every((stage) => categories.some(({ code }) => code === stage)),
  );
  if (dimension === undefined) {
    throw new RangeError(
      "funnelChart expects a table with the stages of the criminal case among its dimensions.",
    );
  }
  const byKey = cellsByKey(table);
  const asked = new Map(Object.entries(at));
  const steps = shownStages
    .flatMap((stage) => {
      const coordinates = table.dimensions.map((other) =>
        other === dimension ? stage : (asked.get(other.code) ?? other.total),
      );
      const value = byKey.get(keyOf(coordinates))?.value;
      return value === undefined
        ? []
        : [{ stage, label: words.table.category(dimension, stage), coordinates, value }];
    })
    .map((step, row) => ({ row, ...step }));
  if (steps.length === 0) {
    throw new RangeError("funnelChart expects cells by stage at the categories that `at` names.");
  }
  return steps;
};
