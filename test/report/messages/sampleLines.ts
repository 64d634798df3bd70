import { date, text, type InlineFragment } from "opsc/fragments";
import type { ReportMessages } from "../../../src/report/messages/reportMessages.js";

/** Puts a catalogue's answer into words: fragments other than text become their value between brackets that no catalogue uses. */
export const wordsOf = (line: readonly InlineFragment[]): string =>
  line
    .map((fragment) => {
      switch (fragment.type) {
        case "text":
          return fragment.value;
        case "date":
          return `⟨${fragment.value}⟩`;
        case "quantity":
          return `⟨${fragment.value} ${fragment.unit}⟩`;
        default:
          return `⟨${fragment.type}⟩`;
      }
    })
    .join("");

const day = date("2025-04-01");
const mark = (words: string): InlineFragment => text(`⟨${words}⟩`);
const reports = ["initial-report", "next-periodic-report"] as const;
const setters = ["committee", "state", "treaty"] as const;
const partial = ["2018-01-28", "2018-01", "2018"] as const;

const ownWords = (words: Readonly<Record<string | number, string>>): string[] => Object.values(words);

type Sampled = Exclude<
  keyof ReportMessages,
  "language" | "translation" | "punctuation" | "codes" | "country"
>;

/** Every sentence and word of a catalogue with made-up arguments, by its key; a key that is left out does not compile. */
export const samplesOf: { readonly [Key in Sampled]: (messages: ReportMessages) => readonly string[] } = {
  ageRange: (m) => [m.ageRange(0, 17), m.ageRange(0, 1)],
  ageFrom: (m) => [m.ageFrom(18)],
  title: (m) => [m.title("⟨state⟩")],
  parts: (m) => ownWords(m.parts),
  words: (m) => ownWords(m.words),
  setterLabels: (m) => ownWords(m.setterLabels),
  purpose: (m) => [wordsOf(m.purpose(31, mark("document"), day))],
  reading: (m) => [wordsOf(m.reading())],
  leftOut: (m) => [wordsOf(m.leftOut(day, [mark("one"), mark("two")]))],
  answered: (m) => [wordsOf(m.answered(26, 5))],
  answeredMeans: (m) => [wordsOf(m.answeredMeans())],
  byStatus: (m) => [wordsOf(m.byStatus(day))],
  byLevel: (m) => [wordsOf(m.byLevel(day))],
  byLevelNote: (m) => [wordsOf(m.byLevelNote())],
  nobodyAssessed: (m) => [wordsOf(m.nobodyAssessed(day))],
  allAnswered: (m) => [wordsOf(m.allAnswered())],
  nothingRecorded: (m) => [wordsOf(m.nothingRecorded(day))],
  unansweredTable: (m) => [wordsOf(m.unansweredTable())],
  noDeadlines: (m) => [wordsOf(m.noDeadlines())],
  datesOf: (m) => reports.map((report) => wordsOf(m.datesOf(report))),
  noDateHolds: (m) => reports.map((report) => wordsOf(m.noDateHolds(report))),
  effective: (m) =>
    reports.flatMap((report) =>
      setters.flatMap((setter) =>
        partial.flatMap((dueOn) =>
          [true, false].map((past) => wordsOf(m.effective(report, dueOn, setter, past))),
        ),
      ),
    ),
  received: (m) =>
    reports.flatMap((report) => [0, 1, 20].map((late) => wordsOf(m.received(report, day, late)))),
  overdue: (m) => reports.map((report) => wordsOf(m.overdue(report, day, 2620))),
  notYetDue: (m) => reports.map((report) => wordsOf(m.notYetDue(report, day))),
  conflict: (m) => [
    wordsOf(m.conflict(setters.map((setBy) => ({ dueOn: "2018-01", setBy, source: mark(`by ${setBy}`) })))),
  ],
  trafficking: (m) => [wordsOf(m.trafficking("⟨claim⟩.", [[mark("9")], [mark("13")]]))],
  chronology: (m) => [wordsOf(m.chronology(day))],
  matrix: (m) => [wordsOf(m.matrix(day))],
  matrixNote: (m) => [wordsOf(m.matrixNote())],
  asked: (m) => [wordsOf(m.asked(mark("place"), mark("strength"), "⟨text⟩"))],
  measure: (m) => [m.measure],
  measureFacts: (m) => [
    ...partial.map((day) => wordsOf(m.measureFacts(day, null, null, null))),
    ...partial.map((day) => wordsOf(m.measureFacts(null, day, null, null))),
    wordsOf(m.measureFacts("2018", "2029", "⟨who⟩", mark("act"))),
  ],
  claim: (m) => ownWords(m.claim),
  claimSource: (m) => [
    wordsOf(m.claimSource(mark("source"), day, null)),
    wordsOf(m.claimSource(mark("source"), day, mark("act"))),
  ],
  claimWithoutInstrument: (m) => [m.claimWithoutInstrument],
  level: (m) => [m.level("⟨2⟩")],
  published: (m) => [wordsOf(m.published(mark("source")))],
  indirect: (m) => [m.indirect],
  view: (m) => [
    wordsOf(
      m.view({
        kind: mark("kind"),
        name: "⟨name⟩",
        action: mark("action"),
        response: mark("response"),
        asOf: day,
      }),
    ),
  ],
  missing: (m) => [m.missing],
  gaps: (m) => ownWords(m.gaps),
  nothingMissing: (m) => [m.nothingMissing],
  checks: (m) => Object.values(m.checks ?? {}).map((words) => words("⟨entry⟩", "⟨older⟩")),
  noFindings: (m) => [wordsOf(m.noFindings())],
  sourcesNote: (m) => [wordsOf(m.sourcesNote(9))],
  definitionsNote: (m) => [wordsOf(m.definitionsNote())],
  definitionTitles: (m) => ownWords(m.definitionTitles),
};
