import type { Source } from "./source.js";

/**
 * Writes a source as one line: title, year in brackets, locator.
 *
 * @param source - The source to write.
 * @returns The line; never empty, since a source has a title.
 * @example
 * import { formatSource } from "opsc/sources";
 * formatSource({ title: "OPSC", locator: "art. 3 (1) (c)" }); //=> "OPSC, art. 3 (1) (c)"
 * formatSource({ title: "Luxembourg Guidelines", year: 2016 }); //=> "Luxembourg Guidelines (2016)"
 */
export function formatSource(source: Source): string {
  const year = source.year === undefined ? "" : ` (${source.year})`;
  const locator = source.locator === undefined ? "" : `, ${source.locator}`;
  return `${source.title}${year}${locator}`;
}
