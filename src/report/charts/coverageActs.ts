import type { CoverageCell, CoverageMatrix } from "../../legislation/coverageMatrix.js";
import { elementOf } from "../../legislation/elements/elementOf.js";
import { modes } from "../../protocol/modes.js";

/** The act itself, and the modes beside it. */
export const coverageColumns = ["committed", ...modes.map(({ code }) => code)] as const;
/** A column of the heat map. */
export type CoverageColumn = (typeof coverageColumns)[number];

/** One act of one offence. */
export interface CoverageAct {
  /** Code of the offence. */
  readonly offence: string;
  /** Code of the act. */
  readonly conduct: string;
  /** What is known of it and of its modes. */
  readonly cells: Partial<Record<CoverageColumn, CoverageCell>>;
}

/** The acts of the matrix, in the order of the treaty. */
export const coverageActs = (matrix: CoverageMatrix): readonly CoverageAct[] => {
  const acts = new Map<string, CoverageAct>();
  for (const cell of matrix.cells) {
    const element = elementOf(cell.element);
    if (element?.kind !== "conduct" || element.offence === undefined || element.conduct === undefined)
      continue;
    const { offence, conduct, mode = "committed" } = element;
    const key = `${offence} ${conduct}`;
    const known = acts.get(key) ?? { offence, conduct, cells: {} };
    acts.set(key, { ...known, cells: { ...known.cells, [mode]: cell } });
  }
  return [...acts.values()];
};
