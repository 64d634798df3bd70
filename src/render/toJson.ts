const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
};

// Written as code points, so that no invisible character stands in this file.
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The same character as JSON can also write it. */
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Writes a report as canonical JSON: keys in the order of code units, two spaces, one line break at the end. The same report gives
 * the same bytes. Characters that control a terminal or turn the direction of writing stand as `\u` and four digits: they are read
 * back as they were, and do nothing where the text is shown.
 *
 * @param report - A report, or any plain data.
 * @returns The JSON text; its schema is that of the report.
 * @example
 * import { toJson } from "opsc/render";
 * toJson({ b: 1, a: 2 }); //=> "{\n  \"a\": 2,\n  \"b\": 1\n}\n"
 */
export function toJson(report: object): string {
  return `${JSON.stringify(canonical(report), null, 2).replace(unseen, escaped)}\n`;
}
