import { date, text, type InlineFragment } from "opsc/fragments";
import { outlines } from "opsc/report";
import type { PeriodicMessages } from "../../../src/report/messages/periodic/periodicMessages.js";
import { wordsOf } from "./sampleLines.js";

const day = date("2025-04-01");
const mark = (words: string): InlineFragment => text(`⟨${words}⟩`);
const two = [[mark("one")], [mark("two")]];
const own = (words: Readonly<Record<string | number, string>>): string[] => Object.values(words);
const views = ["state", "alternative"] as const;

const provenance = {
  method: "⟨method⟩",
  version: "⟨version⟩",
  policy: { minimumFrequency: 10, minimumWidth: 4, zeros: "protect" },
  audit: { attackers: [], passed: true },
} as const;

/** Every sentence and word of a catalogue with made-up arguments, by its key; a key that is left out does not compile. */
export const periodicSamplesOf: {
  readonly [Key in keyof PeriodicMessages]: (messages: PeriodicMessages) => readonly string[];
} = {
  title: (m) => outlines.flatMap(({ kind }) => views.map((view) => m.title(kind, "⟨state⟩", view))),
  parts: (m) => own(m.parts),
  words: (m) => own(m.words),
  elements: (m) => own(m.elements),
  criteria: (m) => Object.values(m.criteria).flatMap(([label, statements]) => [label, ...own(statements)]),
  scoreParts: (m) => own(m.scoreParts),
  frameworks: (m) => Object.values(m.frameworks).map((title) => title("⟨symbol⟩")),
  intro: (m) => views.map((view) => wordsOf(m.intro(view, mark("document"), day))),
  covers: (m) => [wordsOf(m.covers(two, mark("source")))],
  follows: (m) => [wordsOf(m.follows(mark("source")))],
  nothingHere: (m) => [wordsOf(m.nothingHere(day))],
  reported: (m) => own(m.reported),
  reportedWithoutInstrument: (m) => [m.reportedWithoutInstrument],
  measuresSince: (m) => [wordsOf(m.measuresSince(date("2015-01-30"), day))],
  noMeasuresSince: (m) => [wordsOf(m.noMeasuresSince(date("2015-01-30")))],
  welcomed: (m) => [wordsOf(m.welcomed(mark("document")))],
  asks: (m) => [wordsOf(m.asks("⟨7⟩", mark("list"), "⟨text⟩"))],
  answeredByTables: (m) => [wordsOf(m.answeredByTables(two))],
  noReply: (m) => [wordsOf(m.noReply(day))],
  actNotRecorded: (m) => [m.actNotRecorded],
  otherTables: (m) => [m.otherTables],
  tableYears: (m) => [wordsOf(m.tableYears([[date("2023")], [date("2024")]]))],
  yearTotals: (m) => [
    wordsOf(
      m.yearTotals([
        { year: [date("2023")], figure: mark("12") },
        { year: [date("2024")], figure: mark("hidden") },
      ]),
    ),
  ],
  funnelCaption: (m) => [wordsOf(m.funnelCaption("⟨title⟩"))],
  tableMissing: (m) => [wordsOf(m.tableMissing("⟨title⟩"))],
  synthetic: (m) => [wordsOf(m.synthetic())],
  syntheticTables: (m) => [wordsOf(m.syntheticTables())],
  onTrafficking: (m) => [m.onTrafficking],
  see: (m) => [wordsOf(m.see(mark("place")))],
  seeTables: (m) => [wordsOf(m.seeTables(mark("place")))],
  coverageIntro: (m) => [wordsOf(m.coverageIntro(day, mark("reading")))],
  coverageCaption: (m) => [wordsOf(m.coverageCaption(day))],
  coverageNote: (m) => [wordsOf(m.coverageNote())],
  noLaw: (m) => [wordsOf(m.noLaw(day))],
  gap: (m) =>
    (["required", "encouraged"] as const).flatMap((degree) =>
      (["absent", "partial"] as const).flatMap((status) =>
        [true, false].map((flag) =>
          wordsOf(
            m.gap({
              degree,
              status,
              provision: mark("provision"),
              element: "⟨element⟩",
              laws: two,
              contested: flag,
              underTreatyMinimum: flag,
            }),
          ),
        ),
      ),
    ),
  noGaps: (m) => [wordsOf(m.noGaps())],
  benchmark: (m) => [
    wordsOf(
      m.benchmark("⟨label⟩", mark("8"), [
        { status: mark("met"), count: mark("3") },
        { status: mark("unknown"), count: mark("5") },
      ]),
    ),
  ],
  benchmarkNote: (m) => [wordsOf(m.benchmarkNote())],
  nothingOnRecord: (m) => [m.nothingOnRecord],
  score: (m) => [wordsOf(m.score("⟨framework⟩", day, mark("least"), mark("most")))],
  scoreCaption: (m) => [wordsOf(m.scoreCaption(day))],
  scoreNote: (m) => [wordsOf(m.scoreNote())],
  scoreMissing: (m) => [wordsOf(m.scoreMissing(two))],
  askNothing: (m) => [wordsOf(m.askNothing(two))],
  askInstrument: (m) => [wordsOf(m.askInstrument(two))],
  noQuestions: (m) => [wordsOf(m.noQuestions())],
  methods: (m) => m.methods().map(wordsOf),
  definitionTitles: (m) => own(m.definitionTitles),
  dimensions: (m) => own(m.dimensions),
  counts: (m) => own(m.counts),
  tableSynthetic: (m) => [m.tableSynthetic],
  tableUnit: (m) => own(m.tableUnit),
  tableAcross: (m) => [m.tableAcross("⟨dimension⟩")],
  tableSeveral: (m) =>
    Object.values(m.tableSeveral).flatMap((sentence) =>
      (["rows", "columns", "rows-and-columns"] as const).map(sentence),
    ),
  tableUnprinted: (m) => [m.tableUnprinted],
  protection: (m) => [
    m.protection(provenance),
    m.protection({
      ...provenance,
      policy: { ...provenance.policy, zeros: "publish", override: "⟨decree⟩" },
      audit: { attackers: [], passed: false },
    }),
  ],
};
