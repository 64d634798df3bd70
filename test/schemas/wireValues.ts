import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { casebook } from "opsc/casebook";
import { parseCitations, parseSymbol, readConcludingObservations } from "opsc/documents";
import { crosswalks, discouragedTerms, expectations, offences, provisions } from "opsc/protocol";
import { checkCaseFile } from "opsc/recommendations";
import { assembleFollowUp, assembleReport } from "opsc/report";
import {
  syntheticCases,
  syntheticCodeLists,
  syntheticProceedings,
  syntheticVictims,
  victimDefects,
} from "opsc/synthetic";
import { importerNames, importerOf, scanForIdentifiers } from "opsc/victims";
import { assessment } from "../recommendations/caseOf.js";
import { fixture } from "../report/fixture.js";
import { everyBlock, everyInline } from "../fragments/everyFragment.js";
import { fullRecord, leastRecord } from "../support/fullRecord.js";
import { baseRecords } from "../victims/record/baseRecords.js";
import { accusedRecord, caseRecord, legalRecord } from "../victims/proceedings/records.js";
import { root } from "../house/sourceFiles.js";
import { bySexAndAge } from "../statistics/publish/sample.js";
import { scoreOfCase } from "../report/charts/everyChart.js";
import { aggregates, plans, policies, protectedTables } from "./statisticsValues.js";

const folder = join(root, "test", "fixtures", "concluding-observations");

const readings = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readConcludingObservations(readFileSync(join(folder, name), "utf8")));

const documents = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));

const texts = documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
const citationReadings = texts.slice(0, 150).map((text) => parseCitations(text));
const symbols = ["CRC/C/OPSC/TKM/CO/1", "CRC/C/OPSC/EU/1", "CRC/C/GC/25", "CRC/C/SR.2000", "nonsense"];
const symbolReadings = symbols.map((symbol) => parseSymbol(symbol));

const { turkmenistan } = casebook;
const checked = checkCaseFile({ ...turkmenistan, adoptedOn: "2024-01-30" });

const scanned = { name: "x", date_of_birth: "2012", notes: ["a@example.org", { "a@example.org": 1 }] };

const periodicReports = (["follow-up-matrix", "alternative-report"] as const).map((outline) =>
  assembleReport(
    {
      caseFile: { ...fixture, recommendations: fixture.recommendations.slice(0, 3) },
      tables: [bySexAndAge],
      score: scoreOfCase,
    },
    { outline, asOf: "2025-04-01", charts: outline === "alternative-report" },
  ),
);

const values: Readonly<Record<string, readonly unknown[]>> = {
  "aggregate-options": aggregates,
  assessment: [assessment("a"), ...fixture.assessments],
  "case-file": [turkmenistan, fixture],
  citation: citationReadings.flatMap(({ citations }) => citations).slice(0, 100),
  "citation-reading": citationReadings,
  "code-lists": [{}, { ethnicOrigins: ["E01"] }, syntheticCodeLists],
  "concluding-observations": documents,
  crosswalk: crosswalks,
  "discouraged-term": discouragedTerms,
  "disclosure-policy": policies,
  "domestic-provision": turkmenistan.legislation ?? [],
  "document-symbol": symbolReadings.flatMap(({ value }) => (value === undefined ? [] : [value])),
  evidence: [...turkmenistan.evidence, ...fixture.evidence],
  expectation: expectations,
  "follow-up-report": [turkmenistan, fixture].map((file) => assembleFollowUp(file, { asOf: "2025-04-01" })),
  fragment: [...everyInline("words"), ...everyBlock("words")],
  "identifier-finding": scanForIdentifiers(scanned),
  "import-mapping": importerNames.flatMap(({ code }) => importerOf(code).mappings),
  issue: [...checked.issues, ...readings.flatMap(({ issues }) => issues)].slice(0, 100),
  measure: [...turkmenistan.measures, ...fixture.measures],
  offence: offences,
  "periodic-report": periodicReports,
  "proceeding-record": [
    ...[accusedRecord, legalRecord, caseRecord],
    ...syntheticProceedings({ count: 200, seed: 20150130 }),
  ],
  "protected-content": protectedTables,
  provision: provisions,
  recommendation: turkmenistan.recommendations,
  source: provisions.map(({ source }) => source),
  "symbol-reading": symbolReadings,
  "tabulation-plan": plans,
  "victim-record": [
    ...[fullRecord, leastRecord, ...baseRecords],
    ...syntheticVictims({ count: 200, seed: 20150130 }),
  ],
};

/** Real values of each wire type, as they are after a journey as JSON. */
export const wireValues = new Map(
  Object.entries(values).map(([name, each]) => [
    name,
    JSON.parse(JSON.stringify(each)) as readonly unknown[],
  ]),
);

/** Victim records with one thing wrong each: with every defect that the package can make, several times. */
export const brokenVictims = [
  ...syntheticCases({ count: victimDefects.length * 4, seed: 20150130, invalidShare: 1 }),
].map(({ defect, record }) => ({ defect, record: JSON.parse(JSON.stringify(record)) as unknown }));
