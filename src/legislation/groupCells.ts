import type { CoverageCell } from "./coverageMatrix.js";
import { elementOf } from "./elements/elementOf.js";

/** What two cells must share to be told together: acts of one offence in one mode, with the same law behind them. */
const keyOf = (cell: CoverageCell): string => {
  const element = elementOf(cell.element);
  if (element?.conduct === undefined) return cell.element;
  const { status, contested, degree, articles } = cell;
  const law = articles.map((article) => [article.provision, article.status, article.note, article.source]);
  const narrowed = element.conduct === "possessing";
  return JSON.stringify([element.offence, element.mode, narrowed, status, contested, degree, law]);
};

/** Puts together the cells that differ in nothing but the act; groups stand where their first cell stood. */
export function groupCells(
  cells: readonly CoverageCell[],
): readonly (readonly [CoverageCell, ...CoverageCell[]])[] {
  const groups = new Map<string, [CoverageCell, ...CoverageCell[]]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}
