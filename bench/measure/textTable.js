const isNumeric = (cell) => /^[\d.,]+( |$)/.test(cell);

/** Rows of cells as lines of a terminal: the first column to the left, the others to the right. */
export const textTable = (head, rows) => {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  ");
  return [head, ...rows].map(line).join("\n");
};

/** The same rows in Markdown, with columns of figures to the right. */
export const markdownTable = (head, rows) => {
  const rule = head.map((_, at) => (rows.every((row) => isNumeric(row[at])) ? "---:" : "---"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
};
