import { contentOf, RawTable } from "../model/rawTable.js";
import type { RawContent } from "../model/rawContent.js";
import { rawTablesOf } from "../tabulate/rawTablesOf.js";

/**
 * The tables without one dimension: of each only what it counts over all categories of it. A table of that dimension alone goes,
 * and of tables that have become equal the first stays.
 *
 * @param tables - Tables of one population.
 * @param dimension - Code of a dimension; tables that have it not stay as they are.
 * @returns Fewer or the same tables, in their order. What they count is the same.
 *
 * @example
 * import { collapse } from "opsc/statistics";
 * collapse([], "AGE"); //=> []
 */
export function collapse(tables: readonly RawTable[], dimension: string): readonly RawTable[] {
  const seen = new Set<string>();
  return tables.flatMap((table) => {
    const content = contentOf(table);
    const place = content.definition.dimensions.indexOf(dimension);
    const narrowed = place < 0 ? table : withoutDimension(content, place);
    if (narrowed === undefined) return [];
    const print = printOf(contentOf(narrowed));
    if (seen.has(print)) return [];
    seen.add(print);
    return [narrowed];
  });
}

function withoutDimension(content: RawContent, place: number): RawTable | undefined {
  const { definition, population, cells } = content;
  const dropped = definition.dimensions[place]!;
  const dimensions = definition.dimensions.filter((code) => code !== dropped);
  if (dimensions.length === 0) return undefined;
  const { categories, ...rest } = definition;
  const printed = Object.entries(categories ?? {}).filter(([code]) => code !== dropped);
  const narrowed = {
    ...rest,
    dimensions,
    ...(printed.length > 0 && { categories: Object.fromEntries(printed) }),
  };
  const total = population.dimensions.find(({ code }) => code === dropped)?.total;
  const kept = cells.filter(({ coordinates }) => coordinates[place] === total);
  if (kept.length > 0) {
    const moved = kept.map((cell) => ({
      ...cell,
      coordinates: cell.coordinates.filter((_, other) => other !== place),
    }));
    return new RawTable({ definition: narrowed, population, cells: moved });
  }
  const counted = rawTablesOf(population, [narrowed]);
  if (!counted.ok) throw new TypeError("Expected a table of its own population.");
  return counted.value[0];
}

/** The same for tables that print the same sums under the same codes, in whatever order of dimensions and cells. */
function printOf({ definition, cells }: RawContent): string {
  return cells
    .map(({ coordinates, rows, missing }) => {
      const codes = coordinates.map((code, place) => `${definition.dimensions[place]!}=${code}`);
      return `${codes.sort().join("&")}:${missing ?? rows.join()}`;
    })
    .sort()
    .join("\n");
}
