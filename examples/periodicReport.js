// The whole way: from records to a report that can be sent. The OPSC part of the next periodic report of Turkmenistan, from the bundled
// case, with tables of made-up victims; every page says that its figures are made up.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { assessBenchmarks } from "opsc/benchmarks";
import { turkmenistan, turkmenistanPositiveAspects } from "opsc/casebook";
import { coverage } from "opsc/legislation";
import { writeFiles } from "opsc/node";
import { drawCharts, toDocx, toHtml, toJson, toMarkdown } from "opsc/render";
import { assembleReport, englishChartWords } from "opsc/report";
import {
  defaultScoringPolicy,
  evidenceOfBenchmarks,
  evidenceOfCoverage,
  obligationFramework,
  score,
} from "opsc/scoring";
import { defaultPolicy, highsSolver, protect, tabulate, verifyRelease } from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";

const asOf = "2025-04-01";
const caseFile = turkmenistan;
const years = [2022, 2023, 2024];
const YEAR = years.map(String);

/** The value of an answer; its issues as an error where there is none. */
const valueOf = (answer) => {
  if (answer.ok) return answer.value;
  throw new Error(answer.issues.map(({ message }) => message).join("\n"));
};

// What is counted. A table whose name begins with that of a required one answers it; all of them are protected together.
const plan = {
  id: "periodic-report",
  of: "victims",
  unit: "persons",
  dimensions: [
    { from: "offence" },
    { from: "sex" },
    {
      from: "age-at-registration",
      bands: [{ code: "Y0T9", label: "0 to 9 years", minimum: 0, maximum: 9 }, "Y10T14", "Y15T17", "Y0T17"],
    },
    { from: "settlement-of-residence" },
    { from: "disability" },
    { from: "stage" },
    { from: "service-status" },
    { from: "year", date: "registered", years },
  ],
  tables: [
    {
      id: "victims-by-offence",
      title: "Child victims by offence and year of registration",
      dimensions: ["OFFENCE", "YEAR"],
      categories: { YEAR },
    },
    {
      id: "victims-by-offence-sex",
      title: "Child victims of all offences by sex",
      dimensions: ["SEX", "YEAR"],
      categories: { SEX: ["F", "M"], YEAR },
    },
    {
      id: "victims-by-offence-age",
      title: "Child victims of all offences by age",
      dimensions: ["AGE_REGISTRATION", "YEAR"],
      categories: { AGE_REGISTRATION: ["Y0T9", "Y10T14", "Y15T17", "Y0T17"], YEAR },
    },
    {
      id: "victims-by-offence-settlement",
      title: "Child victims of all offences by urban or rural place of residence",
      dimensions: ["URBANISATION_RESIDENCE", "YEAR"],
      categories: { YEAR },
    },
    {
      id: "victims-by-offence-disability",
      title: "Child victims of all offences by disability",
      dimensions: ["DISABILITY", "YEAR"],
      categories: { DISABILITY: ["yes", "no"], YEAR },
    },
    {
      id: "cases-by-stage",
      title: "Child victims by stage of the criminal case",
      dimensions: ["STAGE", "YEAR"],
      categories: {
        STAGE: ["reported", "investigated", "prosecuted", "convicted", "sanctioned"],
        YEAR: [...YEAR, "_T"],
      },
    },
    {
      id: "victims-supported",
      title: "Child victims by where the referral to a service stands",
      dimensions: ["SERVICE_STATUS", "YEAR"],
      categories: {
        SERVICE_STATUS: ["referred", "waiting", "provided", "refused-by-child", "unavailable"],
        YEAR,
      },
    },
  ],
};

const { tables } = valueOf(tabulate(syntheticVictims({ count: 7000, seed: 7 }), plan));
const release = valueOf(protect(tables, defaultPolicy, await highsSolver(), { series: plan.of }));
const { ok } = verifyRelease(release.tables, release.certificates);
if (!ok) throw new Error("The certificates do not prove the release.");

// How far the obligations are met, as intervals: what nobody knows keeps them wide.
const reading = "treaty-minimum";
const law = coverage(caseFile.legislation, { reading, asOf });
const institutions = assessBenchmarks(caseFile.benchmarkFacts, { asOf, reading });
const evidence = [...evidenceOfCoverage(law), ...evidenceOfBenchmarks(institutions)];
const degree = valueOf(score(obligationFramework({ reading }), evidence, defaultScoringPolicy, { asOf }));

const report = assembleReport(
  {
    caseFile,
    tables: release.tables,
    score: degree,
    welcomed: turkmenistanPositiveAspects,
  },
  { outline: "periodic-report-part", asOf, charts: englishChartWords },
);

const drawings = await drawCharts(report);
const folder = fileURLToPath(new URL("../out/turkmenistan-periodic-report", import.meta.url));
const svgOf = (id) => `${id}.svg`;
const paths = await writeFiles(folder, {
  "report.md": toMarkdown(report, { chartFile: svgOf }),
  "report.html": toHtml(report, { drawings }),
  "report.docx": await toDocx(report, { drawings }),
  "report.json": toJson(report),
  ...Object.fromEntries(drawings.ids.map((id) => [svgOf(id), drawings.svg(id)])),
});

console.log(`\n${report.title}, as of ${asOf}, with made-up records`);
for (const path of paths) console.log(`Written: ${relative(process.cwd(), path)}`);

const row = (label, value) => console.log(`${label.padEnd(66)} ${value}`);
const { completeness, budget, findings } = report;
console.log();
row("Tables", release.tables.length);
row("Cells that are hidden", `${release.suppressed} of ${release.cells}`);
row("Charts", drawings.ids.length);

console.log("Words");
for (const { section, words } of budget.sections.filter(({ section }) =>
  report.fragments.some(({ id }) => id === section),
))
  row(`  ${section}`, words);
row("  Counted, without annexes", `${budget.total.words} of ${budget.total.limit}`);

console.log("Findings");
const codes = [...new Set(findings.map(({ code }) => code))];
for (const code of codes) row(`  ${code}`, findings.filter((each) => each.code === code).length);

console.log("Missing, though it must be answered");
const missing = [...completeness.sections, ...completeness.tables, ...completeness.recommendations].filter(
  ({ state, mustAnswer }) => state === "missing" && mustAnswer,
);
for (const { id } of missing) console.log(`  ${id}`);
if (missing.length === 0) console.log("  Nothing");

console.log("Breakdowns that are asked for and missing");
for (const { id, missingDimensions } of completeness.tables) {
  if (missingDimensions.length > 0) console.log(`  ${id}: ${missingDimensions.join(", ")}`);
}
