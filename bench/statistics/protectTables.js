// How long protection takes against the size of the tables. Run after `npm run build`; `--quick` stops at small ones.
import { pathToFileURL } from "node:url";
import { inChild } from "../measure/child.js";
import { machineLine } from "../measure/machine.js";
import { median } from "../measure/median.js";
import { textTable } from "../measure/textTable.js";
import { sizes } from "./tables.js";

const records = 5000;
/** Above this number of cells only the elimination is timed, unless asked for by `--audit-up-to`. */
const auditUpTo = 1000;

/** The exponent of growth between the first and the last size: 1 is linear, 2 the square. */
const exponent = (points) => {
  const [first, last] = [points[0], points.at(-1)];
  return Math.log(last.seconds / first.seconds) / Math.log(last.cells / first.cells);
};

/** Measures every size in processes of their own; medians of the turns. */
export const protectTables = async ({ quick = false, say = () => {}, limit = auditUpTo } = {}) => {
  const results = [];
  for (const dimensions of quick ? sizes.slice(0, 2) : sizes) {
    say(`protecting a table of ${dimensions} dimensions`);
    const [probe] = [
      await inChild("../statistics/protectOnce.js", { dimensions, records, withAudit: false }),
    ];
    const withAudit = probe.cells <= limit;
    const turns = [];
    for (let turn = 0; turn < (quick || probe.elimination > 20 ? 1 : 3); turn += 1) {
      turns.push(await inChild("../statistics/protectOnce.js", { dimensions, records, withAudit }));
    }
    const of = (key) => median(turns.map((turn) => turn[key]));
    results.push({
      ...probe,
      dimensions,
      withAudit,
      elimination: of("elimination"),
      ...(withAudit ? { whole: of("whole"), verification: of("verification") } : {}),
    });
  }
  return { records, results, limit };
};

const percent = (share) => `${(share * 100).toFixed(0)} %`;

/** The figures as a head and rows. */
export const protectionTable = ({ results }) => ({
  head: [
    "dimensions",
    "cells",
    "sums",
    "rows",
    "sensitive",
    "hidden",
    "elimination, s",
    "all of protect, s",
    "verify, s",
  ],
  rows: results.map((result) => [
    String(result.dimensions),
    result.cells.toLocaleString("en"),
    result.sums.toLocaleString("en"),
    result.rows.toLocaleString("en"),
    percent(result.sensitive),
    percent(result.hidden),
    result.elimination.toFixed(3),
    result.withAudit ? result.whole.toFixed(2) : "not run",
    result.withAudit ? result.verification.toFixed(2) : "not run",
  ]),
});

/** How the time grows, in one line. */
export const growthLine = ({ results }) => {
  const line = (name, points) =>
    `${name} grows with the power ${exponent(points).toFixed(1)} of the number of cells, from ${points[0].cells.toLocaleString("en")} to ${points.at(-1).cells.toLocaleString("en")}.`;
  const audited = results.filter(({ withAudit }) => withAudit);
  return [
    line(
      "Elimination",
      results.map(({ cells, elimination }) => ({ cells, seconds: elimination })),
    ),
    line(
      "All of protect",
      audited.map(({ cells, whole }) => ({ cells, seconds: whole })),
    ),
  ].join("\n");
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const limit = process.argv.find((argument) => argument.startsWith("--audit-up-to="));
  const outcome = await protectTables({
    quick: process.argv.includes("--quick"),
    say: (text) => console.error(text),
    ...(limit === undefined ? {} : { limit: Number(limit.split("=")[1]) }),
  });
  const { head, rows } = protectionTable(outcome);
  console.log(
    [
      machineLine(),
      `${outcome.records} synthetic records, default policy.`,
      "",
      textTable(head, rows),
      "",
      growthLine(outcome),
    ].join("\n"),
  );
}
