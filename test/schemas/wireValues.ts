import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { casebook } from "opsc/casebook";
import { parseCitations, parseSymbol, readConcludingObservations } from "opsc/documents";
import { crosswalks, discouragedTerms, expectations, offences, provisions } from "opsc/protocol";
import { checkCaseFile } from "opsc/recommendations";
import { assembleFollowUp } from "opsc/report";
import { assessment } from "../recommendations/caseOf.js";
import { fixture } from "../report/fixture.js";
import { everyBlock, everyInline } from "../fragments/everyFragment.js";
import { root } from "../house/sourceFiles.js";

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

const values: Readonly<Record<string, readonly unknown[]>> = {
  assessment: [assessment("a"), ...fixture.assessments],
  "case-file": [turkmenistan, fixture],
  citation: citationReadings.flatMap(({ citations }) => citations).slice(0, 100),
  "citation-reading": citationReadings,
  "concluding-observations": documents,
  crosswalk: crosswalks,
  "discouraged-term": discouragedTerms,
  "document-symbol": symbolReadings.flatMap(({ value }) => (value === undefined ? [] : [value])),
  evidence: [...turkmenistan.evidence, ...fixture.evidence],
  expectation: expectations,
  "follow-up-report": [turkmenistan, fixture].map((file) => assembleFollowUp(file, { asOf: "2025-04-01" })),
  fragment: [...everyInline("words"), ...everyBlock("words")],
  issue: [...checked.issues, ...readings.flatMap(({ issues }) => issues)].slice(0, 100),
  measure: [...turkmenistan.measures, ...fixture.measures],
  offence: offences,
  provision: provisions,
  recommendation: turkmenistan.recommendations,
  source: provisions.map(({ source }) => source),
  "symbol-reading": symbolReadings,
};

/** Real values of each wire type, as they are after a journey as JSON. */
export const wireValues = new Map(
  Object.entries(values).map(([name, each]) => [
    name,
    JSON.parse(JSON.stringify(each)) as readonly unknown[],
  ]),
);
