import type { BlockFragment } from "../../fragments/block.js";
import { sensitivityFragments } from "../../scoring/sensitivity/sensitivityFragments.js";
import type { SensitivitySummary } from "../../scoring/sensitivity/sensitivitySummary.js";
import { fragmentText } from "../fragmentText.js";
import { textTable } from "../textTable.js";

/** Columns set side by side, figures at the end of theirs. */
const columns = (rows: readonly (readonly string[])[], ends: readonly boolean[]): string => {
  const widths = ends.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (ends[at]! ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
};

const blockText = (block: BlockFragment): string => {
  if (block.type === "list") {
    return textTable(block.items.map((item) => ["-", item.map((each) => fragmentText([each])).join(" ")]));
  }
  if (block.type !== "table") return textTable([[fragmentText([block])]]);
  const head = block.columns.map(({ label }) => label);
  const rows = block.rows.map((row) =>
    row.map(({ lines }) => lines.map((line) => fragmentText(line)).join(" ")),
  );
  const table = columns(
    [head, ...rows],
    block.columns.map(({ align }) => align === "end"),
  );
  return [
    `${fragmentText(block.caption)}\n\n`,
    table,
    ...(block.note === undefined ? [] : ["\n", textTable([[fragmentText(block.note)]])]),
  ].join("");
};

/** A sensitivity analysis for a terminal of 80 columns. */
export function sensitivityTables(summary: SensitivitySummary): string {
  return sensitivityFragments(summary).map(blockText).join("\n");
}
