import type { Issue } from "../../issues/issue.js";
import { leavesByCode } from "../model/membership.js";
import type { ProtectedContent } from "../model/protectedTable.js";

/** Paths of the cells that stand nowhere in their table: a cell has one code of each of its dimensions, in their order. */
export function misplacedCells({
  definition,
  dimensions,
  cells,
}: ProtectedContent): readonly Issue["path"][] {
  const codes = dimensions.map(leavesByCode);
  const isNamed =
    definition.dimensions.length === dimensions.length &&
    dimensions.every(({ code }, place) => code === definition.dimensions[place]);
  const stands = (coordinates: readonly string[]): boolean =>
    coordinates.length === codes.length && codes.every((own, place) => own.has(coordinates[place]!));
  return cells.flatMap(({ coordinates }, cell): Issue["path"][] =>
    isNamed && stands(coordinates) ? [] : [["tables", definition.id, "cells", cell]],
  );
}
