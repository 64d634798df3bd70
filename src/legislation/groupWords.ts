import type { CoverageCell } from "./coverageMatrix.js";
import { actWords } from "./elements/actWords.js";
import { elementOf } from "./elements/elementOf.js";

/** Names a group of cells: a short label for tables, and the clause that says what the law is to provide. */
export function groupWords(cells: readonly [CoverageCell, ...CoverageCell[]]): {
  readonly label: string;
  readonly clause: string;
} {
  const [first] = cells;
  const element = elementOf(first.element);
  if (element?.offence === undefined || cells.length === 1) {
    return { label: first.label, clause: element?.clause ?? first.label };
  }
  const words = actWords({
    offence: element.offence,
    conducts: cells.map((cell) => elementOf(cell.element)?.conduct).filter((act) => act !== undefined),
    narrowed: false,
    mode: element.mode,
  });
  return { label: words.charAt(0).toUpperCase() + words.slice(1), clause: `${words} is an offence` };
}
