import { editDistance } from "../../issues/editDistance.js";
import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import type { PublishedColumns } from "./publishedColumns.js";

/** Where the columns stand. */
export interface ColumnPlaces {
  /** Place of the line of headings. */
  readonly header: number;
  /** Places of the dimensions. */
  readonly dimensions: readonly number[];
  /** Place of the measure. */
  readonly measure: number;
  /** Places of the group-by columns. */
  readonly groupBy: readonly number[];
}

/** Among how many lines the headings are looked for. */
export const mostPreamble = 100;

const nearest = (name: string, headings: readonly string[]): string | undefined => {
  const plain = name.toLowerCase();
  const limit = Math.max(2, Math.floor(name.length / 2));
  return headings
    .map((heading) => ({ heading, distance: editDistance(plain, heading.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance)[0]?.heading;
};

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, place) => names.indexOf(name) !== place)),
];

const fault = (code: string, message: string, suggestion?: string): Issue => ({
  code,
  severity: "error",
  path: [],
  message,
  suggestion,
});

/** Finds the line of headings and the columns in it; otherwise says which there are. */
export function columnPlaces(
  records: readonly (readonly string[])[],
  { dimensions, measure, groupBy = [] }: PublishedColumns,
): Result<ColumnPlaces> {
  const names = [...dimensions, measure, ...groupBy];
  const issues = twice(names).map((name) =>
    fault(
      "column-used-twice",
      `Expected column ${name} in one place only: as a dimension, as the measure or to group by.`,
    ),
  );
  if (dimensions.length === 0) issues.push(fault("no-dimension", "Expected one dimension at least."));
  if (issues.length > 0) return { ok: false, issues };
  const lines = records.map((record) => record.map((cell) => cell.trim()));
  const known = lines.map((headings) => names.filter((name) => headings.includes(name)).length);
  const alike = lines.map((headings) => {
    const plain = headings.map((heading) => heading.toLowerCase());
    return names.filter((name) => plain.includes(name.toLowerCase())).length;
  });
  const likeliest = Math.max(...known) > 0 ? known : alike;
  const header = likeliest.indexOf(Math.max(0, ...likeliest));
  const headings = lines[header] ?? [];
  // A line that has none of them may be a record, of which nothing is repeated.
  const hasHeadings = (likeliest[header] ?? 0) > 0;
  for (const name of names) {
    const found = headings.filter((heading) => heading === name).length;
    if (found === 0) {
      const message = hasHeadings
        ? `Expected a column ${name}; the columns are ${headings.slice(0, 40).join(", ")}.`
        : `Expected a column ${name}; no line has any of the columns that were named. Give them as the line of headings has them; records are counted first (opsc tabulate).`;
      issues.push(fault("column-missing", message, hasHeadings ? nearest(name, headings) : undefined));
    } else if (found > 1) {
      issues.push(
        fault("column-ambiguous", `Expected one column ${name}; there are ${found}. Rename all but one.`),
      );
    }
  }
  if (issues.length > 0) return { ok: false, issues };
  const placeOf = (name: string): number => headings.indexOf(name);
  return {
    ok: true,
    value: {
      header,
      dimensions: dimensions.map(placeOf),
      measure: placeOf(measure),
      groupBy: groupBy.map(placeOf),
    },
    issues: [],
  };
}
