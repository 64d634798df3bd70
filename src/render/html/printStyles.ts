/**
 * Styles for paper: A4, headings kept with what follows, heads of tables on every page, and the mark of made-up data at the head
 * of every page.
 *
 * @param syntheticMark - The mark as a string of CSS, in quotation marks.
 */
export function printStyles(syntheticMark: string): string {
  return `
@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@page wide { size: A4 landscape; }
@page synthetic { @top-right { content: ${syntheticMark}; font: bold 9pt sans-serif; } }
@page wide-synthetic { size: A4 landscape; @top-right { content: ${syntheticMark}; font: bold 9pt sans-serif; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f4f4f4;
    --accent: #000; --warn: #5c3c00; --warn-tint: #fff; --bad: #6b1212; --bad-tint: #fff;
  }
  :root { font-size: 10pt; }
  body { font-size: 1rem; }
  h2 { font-size: 1.35rem; }
  body.synthetic { page: synthetic; }
  .table.wide, section:has(> .table.wide) { page: wide; }
  .synthetic .table.wide, .synthetic section:has(> .table.wide) { page: wide-synthetic; }
  main > section { margin-bottom: 2rem; }
  .skip, .contents { display: none; }
  .masthead, .page { padding: 0; max-width: none; }
  .page { display: block; }
  main p, main > section ul, main dl, .note, .finding, .table { max-width: none; }
  h2, h3, h4, h5, h6, caption { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .chart img { max-height: 235mm; object-fit: contain; object-position: left; break-inside: avoid; break-after: avoid; }
  .chart figcaption { break-after: avoid; }
  .table.short, tr, .note, .finding, dt { break-inside: avoid; }
  dt { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  caption span { max-width: none; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  .wide table { min-width: 0; }
  .wide th, .wide td { padding: 3pt 4pt; overflow-wrap: break-word; }
  .wide thead th { overflow-wrap: normal; hyphens: auto; }
  a { color: inherit; text-decoration: none; }
}
`;
}
