import { compareText } from "../../issues/compareText.js";
import type { Dimension } from "../model/dimension.js";
import type { PrintedCells } from "./printedSets.js";

/** A table, as what it prints over which rows. */
export interface PrintedRows {
  /** Its token. */
  readonly id: string;
  /** Codes of its dimensions, in the order of its coordinates. */
  readonly dimensions: readonly string[];
  /** Its cells. */
  readonly cells: PrintedCells["cells"];
}

/**
 * The cells of several tables of the same records as those of one: where a table has not a dimension, they have its total.
 *
 * @param dimensions - The dimensions of the population.
 */
export function jointCells(dimensions: readonly Dimension[], tables: readonly PrintedRows[]): PrintedCells {
  const ordered = [...tables].sort((left, right) => compareText(left.id, right.id));
  return {
    dimensions,
    cells: ordered.flatMap(({ dimensions: own, cells }) => {
      const places = dimensions.map(({ code, total }) => ({ place: own.indexOf(code), total }));
      return cells.map(({ coordinates, rows }) => ({
        coordinates: places.map(({ place, total }) => (place < 0 ? total : coordinates[place]!)),
        rows,
      }));
    }),
  };
}
