const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
};

/**
 * Writes a report as canonical JSON: keys in the order of code units, two spaces, one line break at the end. The same report gives
 * the same bytes.
 *
 * @param report - A report, or any plain data.
 * @returns The JSON text; its schema is that of the report.
 * @example
 * import { toJson } from "opsc/render";
 * toJson({ b: 1, a: 2 }); //=> "{\n  \"a\": 2,\n  \"b\": 1\n}\n"
 */
export function toJson(report: object): string {
  return `${JSON.stringify(canonical(report), null, 2)}\n`;
}
