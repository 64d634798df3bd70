import { turkmenistan, turkmenistanPositiveAspects } from "opsc/casebook";
import { numberedParagraph, paragraph, section, table, tableCell, text } from "opsc/fragments";
import { drawCharts, toHtml, type Renderable } from "opsc/render";
import {
  assembleFollowUp,
  assembleReport,
  chartWordsIn,
  type OutlineKind,
  type ReportInput,
  type ReportLanguage,
} from "opsc/report";
import { defaultScoringPolicy, followUpFramework, score } from "opsc/scoring";
import { everyBlock } from "../fragments/everyFragment.js";
import { everyChart } from "../report/charts/everyChart.js";
import { sampleTables } from "../report/periodic/sampleTables.js";

const asOf = "2025-04-01";

const scored = score(followUpFramework(turkmenistan.recommendations), [], defaultScoringPolicy, { asOf });
if (!scored.ok) throw new Error("Expected a score.");

/** Everything that a report can be made of. */
export const fullInput: ReportInput = {
  caseFile: { ...turkmenistan, synthetic: true },
  tables: sampleTables(3),
  score: scored.value,
  welcomed: turkmenistanPositiveAspects,
  questions: {
    symbol: "CRC/C/OPSC/TKM/Q/1",
    priorToReporting: false,
    questions: [
      {
        number: 1,
        text: "Which law defines the sale of children?",
        cluster: "legislation",
        provisions: ["2.a"],
      },
      { number: 2, text: "Is there a helpline?", cluster: "helpline", provisions: [] },
    ],
  },
  replies: { "1": "The Code does.\n\nIts article 12 names every act." },
  narratives: { prevention: "Programmes reach every region.\n\nThey are evaluated each year." },
  emptyReasons: { "victims-supported": "Support is recorded from 2026 on." },
};

const outlineReport = (outline: OutlineKind, language: ReportLanguage): Renderable =>
  assembleReport(fullInput, {
    outline,
    asOf,
    language,
    charts: chartWordsIn(language),
  });

const followUp = (language: ReportLanguage): Renderable => assembleFollowUp(turkmenistan, { asOf, language });

const longTable = (id: string, width: number) =>
  table({
    id,
    caption: [text(`A table of ${width} columns and 120 rows`)],
    columns: Array.from({ length: width }, (_, index) => ({
      key: `c${index}`,
      label: `Column ${index + 1}`,
      ...(index === 0 ? { rowHeader: true } : { align: "end" as const }),
    })),
    rows: Array.from({ length: 120 }, (_, row) =>
      Array.from({ length: width }, (_, index) =>
        tableCell([text(index === 0 ? `Row ${row + 1}` : `${row * index}`)]),
      ),
    ),
    note: [text("What a reader must know of it.")],
  });

const unbroken = "Unbroken".repeat(12);

/** Every kind of fragment and chart, long and wide tables, a measure of 10,000 words, and words without end. */
const specimen: Renderable = {
  title: `Every kind of fragment and a word without end: ${unbroken}`,
  language: "en",
  asOf,
  synthetic: true,
  fragments: [
    section({ id: "every", title: "One of each", children: everyBlock("Some words of a report") }),
    section({ id: "every-chart", title: "Every chart", children: everyChart }),
    section({ id: "tables", title: "Long tables", children: [longTable("narrow", 3), longTable("wide", 9)] }),
    section({
      id: "long",
      title: "A long measure",
      children: [
        numberedParagraph(2, [
          text(Array.from({ length: 10_000 }, (_, index) => `word${index + 1}`).join(" ")),
        ]),
      ],
    }),
    section({
      id: "unbroken",
      title: unbroken,
      children: everyBlock(unbroken)
        .slice(1)
        .map((block) => ("id" in block ? { ...block, id: `unbroken-${block.type.toLowerCase()}` } : block)),
    }),
    section({ id: "end", title: "End", children: [paragraph([text("The end of the report.")])] }),
  ],
};

/** The reports whose pages are looked at, by the name of their files. */
export const pageReports: readonly (readonly [name: string, make: () => Renderable])[] = [
  ["follow-up-en", () => followUp("en")],
  ["follow-up-ru", () => followUp("ru")],
  ["initial-report-en", () => outlineReport("initial-report", "en")],
  ["periodic-part-fr", () => outlineReport("periodic-report-part", "fr")],
  ["replies-es", () => outlineReport("replies-to-list-of-issues", "es")],
  ["matrix-en", () => outlineReport("follow-up-matrix", "en")],
  ["alternative-ru", () => outlineReport("alternative-report", "ru")],
  ["specimen", () => specimen],
];

/** A report as a page, with its charts drawn. */
export const pageOf = async (report: Renderable): Promise<string> =>
  toHtml(report, { drawings: await drawCharts(report) });
