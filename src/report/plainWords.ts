import type { Line } from "./messages/reportMessages.js";

/** A line of texts and dates as plain words, for data that a program reads; dates stay in the form of ISO 8601. */
export function plainWords(line: Line): string {
  return line
    .filter((fragment) => fragment.type === "text" || fragment.type === "date")
    .map(({ value }) => value)
    .join("");
}
