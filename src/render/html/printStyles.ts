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
  .table.wide:not(.chart > .table), section:has(> .table.wide) { page: wide; }
  .synthetic .table.wide:not(.chart > .table), .synthetic section:has(> .table.wide) { page: wide-synthetic; }
  main > section { margin-bottom: 2rem; }
  .skip, .contents { display: none; }
  .masthead, .page { padding: 0; max-width: none; }
  .masthead { margin-bottom: 1.75rem; }
  .page { display: block; }
  main p, main > section ul, main dl, .note, .finding, .table { max-width: none; }
  h2, h3, h4, h5, h6, caption { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  .chart img { max-height: 225mm; object-fit: contain; object-position: left; break-inside: avoid; break-after: avoid; }
  .table.short, .chart .table, tr, .note, .finding, dt, dd { break-inside: avoid; }
  dl { display: block; }
  dt { float: inline-start; clear: both; width: 15rem; border: 0; break-after: avoid; }
  dd { padding-inline-start: 15rem; }
  dd::after { content: ""; display: block; clear: both; }
  caption { break-inside: avoid; padding-bottom: 6rem; margin-bottom: -5.4rem; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  caption span { max-width: none; }
  .table-note { break-before: avoid; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  .wide table { min-width: 0; }
  .wide th, .wide td { padding: 3pt 4pt; overflow-wrap: break-word; }
  .wide thead th { overflow-wrap: normal; hyphens: auto; }
  .wide .long, .wide thead .long { overflow-wrap: anywhere; min-width: 0; }
  a { color: inherit; text-decoration: none; }
}
`;
}
