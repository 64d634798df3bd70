/** The rules as a table in Markdown. */
export const rulesTable = (rules) =>
  [
    "| No. | Id | What must hold | Severity | Source |",
    "| --- | --- | --- | --- | --- |",
    ...rules.map(
      ({ number, id, sentence, severity, source }) =>
        `| ${number} | \`${id}\` | ${sentence} | ${severity} | ${[source.title, source.locator].filter(Boolean).join(", ")} |`,
    ),
  ].join("\n");

/** A page with another table between the marks that bear its name. */
export const withTable = (page, name, table) => {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Expected the marks ${begin} and ${end} in the page.`);
  return `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`;
};
