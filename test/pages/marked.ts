import { text, type BlockFragment, type SectionFragment, type TableFragment } from "opsc/fragments";
import type { Renderable } from "opsc/render";

/** Marks of the rows of a table, so that a row is found again on a printed page: `C3C` in its caption, `H3H` in its head, `R3R` in each row. */
export const marks = {
  caption: /\bC(\d+)C\b/g,
  head: /\bH(\d+)H\b/g,
  row: /\bR(\d+)R\b/g,
} as const;

/** A report whose tables bear marks: its own words, one short word more in the caption, in the head and in the first cell of each row. */
export function marked(report: Renderable): Renderable {
  let last = 0;
  const table = (fragment: TableFragment): TableFragment => {
    last += 1;
    const place = last;
    return {
      ...fragment,
      caption: [text(`C${place}C `), ...fragment.caption],
      columns: fragment.columns.map((column, index) =>
        index === 0 ? { ...column, label: `H${place}H ${column.label}` } : column,
      ),
      rows: fragment.rows.map((row) =>
        row.map((cell, index) => {
          if (index > 0) return cell;
          const [first = [], ...rest] = cell.lines;
          return { ...cell, lines: [[text(`R${place}R `), ...first], ...rest] };
        }),
      ),
    };
  };
  const block = (fragment: BlockFragment): BlockFragment => {
    if (fragment.type === "section") return section(fragment);
    if (fragment.type === "list")
      return { ...fragment, items: fragment.items.map((item) => item.map(block)) };
    if (fragment.type === "table") return table(fragment);
    return fragment.type === "chart" ? { ...fragment, data: table(fragment.data) } : fragment;
  };
  const section = (fragment: SectionFragment): SectionFragment => ({
    ...fragment,
    children: fragment.children.map(block),
  });
  return { ...report, fragments: report.fragments.map(section) };
}
