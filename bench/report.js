// How long a report takes: assembling it and writing it in each form of text, for more and more recommendations with twenty tables. The aim is
// under a second to assemble 1,000 recommendations and under two to write each form. Run after `npm run build`; `--quick` only shows that it runs.
import { turkmenistan, turkmenistanPositiveAspects } from "opsc/casebook";
import { toHtml, toJson, toMarkdown } from "opsc/render";
import { assembleReport } from "opsc/report";
import { countRecords, defaultPolicy, highsSolver, protect, tablesOf } from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";
import { machineLine } from "./measure/machine.js";
import { median } from "./measure/median.js";
import { textTable } from "./measure/textTable.js";

const quick = process.argv.includes("--quick");
const sizes = quick ? [32, 100] : [100, 300, 1000];
const turns = quick ? 1 : 5;
const tableCount = 20;
const asOf = "2025-04-01";

const copies = (list, turn, renamed) => list.map((entry) => renamed(entry, (id) => `${id}~${turn}`));

/** The casebook so many times over that it has so many recommendations. */
const caseOf = (recommendations) => {
  const turn = Array.from(
    { length: Math.ceil(recommendations / turkmenistan.recommendations.length) },
    (_, index) => index,
  );
  const over = (key, renamed) => turn.flatMap((index) => copies(turkmenistan[key], index, renamed));
  return {
    ...turkmenistan,
    synthetic: true,
    recommendations: over("recommendations", (entry, name) => ({ ...entry, id: name(entry.id) })).slice(
      0,
      recommendations,
    ),
    measures: over("measures", (entry, name) => ({
      ...entry,
      id: name(entry.id),
      recommendations: entry.recommendations.map(name),
    })),
    evidence: over("evidence", (entry, name) => ({
      ...entry,
      id: name(entry.id),
      ...(entry.measure === undefined ? {} : { measure: name(entry.measure) }),
      links: entry.links.map((link) => ({ ...link, recommendation: name(link.recommendation) })),
    })),
  };
};

const records = [...syntheticVictims({ count: quick ? 200 : 2000, seed: 7 })];

/** One table of offence by year, protected; each has a token of its own. */
const tableOf = async (index) => {
  const plan = {
    id: `plan-${index}`,
    of: "victims",
    unit: "cases",
    dimensions: [{ from: "offence" }, { from: "year", date: "registered", years: [2022, 2023, 2024] }],
    tables: [{ id: `victims-by-offence-${index}`, title: `Table ${index}`, dimensions: ["OFFENCE", "YEAR"] }],
  };
  const mustBe = (result) => {
    if (!result.ok) throw new Error(result.issues[0]?.message);
    return result.value;
  };
  const counts = mustBe(countRecords(records, plan, { shard: "all" }));
  const { tables } = mustBe(protect(mustBe(tablesOf(counts, plan)), defaultPolicy, await highsSolver()));
  return tables;
};

const tables = [];
for (let index = 0; index < tableCount; index += 1) tables.push(...(await tableOf(index)));

const milliseconds = (run) => {
  const start = performance.now();
  const made = run();
  return [performance.now() - start, made];
};

const rows = sizes.map((size) => {
  const input = { caseFile: caseOf(size), tables, welcomed: turkmenistanPositiveAspects };
  const options = { outline: "periodic-report-part", asOf, view: "alternative", charts: true };
  const timed = Array.from({ length: turns + 1 }, () => {
    const [assembling, report] = milliseconds(() => assembleReport(input, options));
    const [markdown] = milliseconds(() => toMarkdown(report));
    const [html, page] = milliseconds(() => toHtml(report));
    const [json] = milliseconds(() => toJson(report));
    return { assembling, markdown, html, json, bytes: page.length };
  }).slice(1);
  const of = (key) => median(timed.map((each) => each[key]));
  return [size, tables.length, of("assembling"), of("markdown"), of("html"), of("json"), of("bytes") / 1e6];
});

console.log(machineLine());
console.log(
  textTable(
    ["recommendations", "tables", "assemble ms", "Markdown ms", "HTML ms", "JSON ms", "HTML MB"],
    rows.map(([size, count, ...figures]) => [
      size.toLocaleString("en"),
      `${count}`,
      ...figures.map((figure) => figure.toFixed(1)),
    ]),
  ),
);
