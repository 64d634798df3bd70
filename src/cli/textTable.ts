import { wrapText } from "./wrapText.js";

/** Lays rows out in columns for a terminal; the last column is wrapped at the width. */
export function textTable(rows: readonly (readonly string[])[], width = 80): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, columns - 1) }, (_, column) =>
    Math.max(0, ...rows.filter((row) => row.length > 1).map((row) => (row[column] ?? "").length)),
  );
  const indent = widths.reduce((sum, each) => sum + each + 2, 0);
  const lines = rows.flatMap((row) => {
    const head = row.slice(0, -1).map((cell, column) => cell.padEnd(widths[column]! + 2));
    const [first = "", ...rest] = wrapText(row.at(-1) ?? "", Math.max(24, width - indent));
    return [`${head.join("")}${first}`.trimEnd(), ...rest.map((line) => `${" ".repeat(indent)}${line}`)];
  });
  return `${lines.join("\n")}\n`;
}
