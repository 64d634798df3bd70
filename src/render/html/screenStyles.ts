/** Styles for the screen, light and dark. */
export const screenStyles = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1b1f24; --soft: #56606b; --line: #d5dae0; --tint: #f4f6f8;
  --accent: #1f5c8f; --warn: #8a5a00; --warn-tint: #fdf6e3; --bad: #9b1c1c; --bad-tint: #fdf0f0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --ink: #e6e8ea; --soft: #a3adb7; --line: #363d45; --tint: #1d2227;
    --accent: #86bdea; --warn: #e5b95c; --warn-tint: #2a2415; --bad: #f0a0a0; --bad-tint: #2d1a1a;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: auto; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); counter-reset: part;
  overflow-wrap: break-word;
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", Georgia, serif;
}
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; top: 0; padding: 0.5rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { left: 0; }
.masthead, .page { max-width: 88rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3.5rem); }
.masthead { padding-top: 2.5rem; padding-bottom: 1.5rem; }
.masthead::after { content: ""; display: block; margin-top: 1.5rem; border-bottom: 3px solid var(--accent); }
h1, h2, h3, h4, h5, h6, nav, table, .table-note, .synthetic-mark, .as-of, dt {
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
h1 { font-size: clamp(1.6rem, 4vw, 2.3rem); line-height: 1.2; margin: 0; letter-spacing: -0.01em; max-width: 32em; text-wrap: balance; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 0 0 0.9rem; text-wrap: balance; }
main > section { counter-increment: part; counter-reset: subject; margin: 0 0 3.25rem; }
main > section > section { counter-increment: subject; margin: 2.25rem 0 0; }
main > section > h2 { font-size: 1.5rem; }
main > section > h2::before { content: counter(part, upper-roman) ". "; }
h3 { font-size: 1.15rem; }
main > section > section > h3::before { content: counter(subject, upper-alpha) ". "; }
h4, h5, h6 { font-size: 1rem; }
.provisions { font-weight: 400; color: var(--soft); }
.as-of { margin: 0.6rem 0 0; color: var(--soft); }
.synthetic-mark { margin: 0 0 1.25rem; padding: 0.6rem 0.9rem; border: 2px dashed var(--warn); background: var(--warn-tint); font-size: 0.95rem; font-weight: 600; }
section { scroll-margin-top: 1rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
main p, main > section ul, main dl, .note, .finding { max-width: 46rem; }
.numbered { padding-inline-start: 3rem; scroll-margin-top: 1rem; }
.numbered:target { background: var(--tint); }
.number { float: inline-start; width: 3rem; margin-inline-start: -3rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.numbered ~ p, .numbered ~ ul { margin-inline-start: 3rem; max-width: 43rem; }
.numbered ~ .numbered { margin-inline-start: 0; max-width: 46rem; }
.numbered ~ p:not(.numbered) { margin-bottom: 2rem; }
ul, ol { padding-inline-start: 1.25rem; }
li { margin-bottom: 0.4rem; }
.place { display: inline-block; max-width: 100%; }
a .place { display: inline; }
th .place, td .place, th > time, td > time { white-space: nowrap; }
dd { overflow-wrap: anywhere; }
.empty { color: var(--soft); font-style: italic; }
dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; border-top: 1px solid var(--line); }
dt, dd { margin: 0; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
dt { padding-inline-end: 1.5rem; font-size: 0.92rem; font-weight: 600; line-height: 1.75; }
.note, .finding { margin: 0 0 1rem; padding: 0.75rem 1rem; border-inline-start: 4px solid var(--line); background: var(--tint); }
.note p:last-child, .finding p:last-child { margin-bottom: 0; }
.finding.warning { border-color: var(--warn); background: var(--warn-tint); }
.finding.error { border-color: var(--bad); background: var(--bad-tint); }
.finding.warning strong { color: var(--warn); }
.finding.error strong { color: var(--bad); }
.finding-sources { font-size: 0.9em; color: var(--soft); }
.finding p { margin-bottom: 0.4rem; }
.table { margin: 1.75rem 0 2rem; max-width: 46rem; }
.table.wide { max-width: none; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; }
.wide table { min-width: 62rem; }
caption { overflow-wrap: anywhere; text-align: start; font-weight: 600; font-size: 0.95rem; padding: 0 0 0.6rem; }
caption span { display: block; position: sticky; inset-inline-start: 0; max-width: min(46rem, 92vw); }
.wide caption span { max-width: min(62rem, 92vw); }
th, td { text-align: start; vertical-align: top; padding: 0.55rem 0.75rem; border-bottom: 1px solid var(--line); }
thead th { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
tbody tr:last-child > * { border-bottom: 2px solid var(--ink); }
tbody th { font-weight: 500; }
.long { overflow-wrap: anywhere; min-width: 10rem; }
th.long .place, td.long .place { white-space: normal; }
.table:not(.wide) tbody th { min-width: 7.5rem; }
tbody tr:hover > * { background: var(--tint); }
.chart { margin: 1.75rem 0 2rem; }
.chart img { display: block; width: 100%; max-width: 46rem; height: auto; background: #ffffff; }
.chart figcaption { max-width: 46rem; margin-top: 0.5rem; }
th.end, td.end { text-align: end; font-variant-numeric: tabular-nums; }
table .lines { list-style: none; margin: 0; padding: 0; }
table .lines li { margin: 0 0 0.45rem; }
table .lines li:last-child { margin: 0; }
[data-list="actionStatuses"][data-code="not-assessed"] { white-space: nowrap; color: var(--soft); font-style: italic; }
td [data-list="actionStatuses"]:not([data-code="not-assessed"]) { font-weight: 600; }
td .lines > li + li > [data-list="recommendationStrengths"]:first-child { color: var(--soft); }
.table-note { margin: 0.6rem 0 0; font-size: 0.85rem; color: var(--soft); }
.contents { font-size: 0.92rem; line-height: 1.4; margin-bottom: 2.5rem; }
.contents h2 { font-size: 0.8rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--soft); margin: 0 0 0.75rem; }
.contents ol { list-style: upper-roman; padding-inline-start: 2rem; margin: 0; }
.contents ol ol { list-style: upper-alpha; padding-inline-start: 1.4rem; margin: 0.4rem 0 0.6rem; font-size: 0.94em; display: none; }
.contents li { margin-bottom: 0.4rem; }
.contents a { color: inherit; text-decoration: none; }
.contents a:hover, .contents a:focus { text-decoration: underline; }
@media (min-width: 68rem) {
  .page { display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
  .contents { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0.25rem 0 2rem; }
  .contents ol ol { display: block; }
}
@media (max-width: 40rem) {
  body { font-size: 1rem; }
  dl { display: block; }
  dt { padding-bottom: 0; border: 0; }
  dd { padding-top: 0; }
  .numbered { padding-inline-start: 2.25rem; }
  .number { width: 2.25rem; margin-inline-start: -2.25rem; }
  .numbered ~ p:not(.numbered), .numbered ~ ul { margin-inline-start: 2.25rem; }
}
`;
