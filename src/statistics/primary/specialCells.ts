import { contentOf } from "../model/rawTable.js";
import type { RawContent } from "../model/rawContent.js";
import { residualCodes } from "../plan/residualCodes.js";
import type { JoinedTables } from "../system/joinedTables.js";

/** Cells of a system that a count alone does not judge; one byte for each, 1 for those that are meant. */
export interface SpecialCells {
  /** A source withheld it: it is sensitive whatever its count. */
  readonly withheld: Uint8Array;
  /** A source gave no count for it: it never has a number, and a 0 in it is no zero. */
  readonly unreported: Uint8Array;
  /** It holds all of its group beside a part that was not collected: it says no more of anybody than the group does. */
  readonly alike: Uint8Array;
  /** Cells that say "not collected". */
  readonly notCollected: readonly NotCollected[];
}

/** A cell that says "not collected". It tells that somebody was counted under its other coordinates. */
export interface NotCollected {
  /** Its number; -1 where it has no rows. */
  readonly cell: number;
  /** The cells that must be printed for it to tell nothing new. */
  readonly parents: readonly number[];
  /** Whether each of them stands in the table. */
  readonly hasParents: boolean;
}

/**
 * Finds them. Two kinds of cells say "not collected". In a table of records nobody stands in one: it says so because all that is counted
 * under its other coordinates is `_X`, and so it tells that these are somebody. In a table that was reported it says what the
 * source said, whatever the count; what the total has over the other parts may be its own.
 */
export function specialCells(joined: JoinedTables): SpecialCells {
  const { system, withheld, tables } = joined;
  const unreported = new Uint8Array(system.cells.length);
  const alike = new Uint8Array(system.cells.length);
  const notCollected: NotCollected[] = [];
  tables.map(contentOf).forEach((content, table) => {
    const { definition, population, cells } = content;
    if (cells.every(({ missing }) => missing === undefined)) return;
    const counted = joined.cellOf[table]!;
    const missingOf = joined.missingOf[table]!;
    const isReported = population.rows.some((row) => row.table === definition.id);
    const places = new Map(cells.map(({ coordinates }, cell) => [coordinates.join(" "), cell]));
    const numberAt = (coordinates: readonly string[]): number => {
      const cell = places.get(coordinates.join(" "));
      return cell === undefined ? -1 : Math.max(counted[cell]!, missingOf[cell]!);
    };
    const markAlike = (part: readonly string[], group: readonly string[]): void => {
      const own = numberAt(part);
      if (own >= 0 && system.cells[own]?.count === system.cells[numberAt(group)]?.count) alike[own] = 1;
    };
    cells.forEach(({ coordinates, missing }, cell) => {
      if (missing === undefined) return;
      const number = missingOf[cell]!;
      if (missing === "not-collected") for (const rest of besides(content, coordinates)) markAlike(...rest);
      if (isReported || missing === "not-applicable") {
        if (number >= 0) unreported[number] = 1;
        return;
      }
      const axes = collectedAxes(content, coordinates);
      const parents = axes.map(({ place, total }) => numberAt(coordinates.with(place, total)));
      const hasParents = axes.length > 0 && parents.every((parent) => parent >= 0);
      notCollected.push({ cell: number, parents: parents.filter((parent) => parent >= 0), hasParents });
    });
  });
  return { withheld, unreported, alike, notCollected };
}

/** For a cell that was not collected, what stands beside it in each of its dimensions, with the group of both. */
function besides(
  { definition, population }: RawContent,
  coordinates: readonly string[],
): readonly (readonly [readonly string[], readonly string[]])[] {
  return definition.dimensions.flatMap((name, place) => {
    const dimension = population.dimensions.find(({ code }) => code === name);
    if (dimension === undefined || coordinates[place] === dimension.total) return [];
    const group = coordinates.with(place, dimension.total);
    return dimension.categories.map(({ code }) => [coordinates.with(place, code), group] as const);
  });
}

/** The dimensions for which a cell of records can say "not collected": those with that category, of which it has another. */
function collectedAxes(
  { definition, population }: RawContent,
  coordinates: readonly string[],
): readonly { readonly place: number; readonly total: string }[] {
  return definition.dimensions.flatMap((name, place) => {
    const dimension = population.dimensions.find(({ code }) => code === name);
    const own = coordinates[place];
    if (dimension === undefined || own === dimension.total || own === residualCodes.notCollected) return [];
    const hasCategory = dimension.categories.some(({ code }) => code === residualCodes.notCollected);
    return hasCategory ? [{ place, total: dimension.total }] : [];
  });
}
