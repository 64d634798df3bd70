import { turkmenistan } from "opsc/casebook";
import type { CaseFile } from "opsc/recommendations";
import {
  assembleFollowUp,
  assembleReport,
  englishChartWords,
  type FollowUpReport,
  type PeriodicReport,
  type ReportInput,
} from "opsc/report";
import { asOf, fixture } from "../report/fixture.js";
import { hostileWords } from "./hostile.js";

/** What a report is made of, some law and institutions among it, and words of the authors' own. */
const plain: ReportInput = {
  caseFile: {
    ...fixture,
    legislation: turkmenistan.legislation?.slice(0, 3),
    benchmarkFacts: turkmenistan.benchmarkFacts?.slice(0, 3),
  },
  welcomed: [
    { title: "A treaty joined", on: "2012-03", source: { title: "A document", locator: "para. 4" } },
  ],
  questions: {
    symbol: "CRC/C/OPSC/ATA/Q/1",
    priorToReporting: false,
    questions: [
      { number: 1, text: "Which law defines it?", cluster: "legislation", provisions: ["2.a"] },
      { number: 2, text: "Is there a helpline?", cluster: "helpline", provisions: [] },
    ],
  },
  replies: { "1": "The Code does." },
  narratives: { prevention: "Programmes reach every region." },
  emptyReasons: { "victims-supported": "Recorded from 2026 on.", "question-2": "No reply yet." },
};

/** Gives every text that is free, and not a code, a date, a symbol or an address, other words. */
export const reworded = <Value>(value: Value, words: (place: number) => string): Value => {
  let place = 0;
  const walk = (inner: unknown): unknown => {
    if (typeof inner === "string") return inner.includes(" ") ? words(place++) : inner;
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value) as Value;
};

const letters = "abcdefghijklmnopqrstuvxyzABCDEFGHIJKLMNOPQRSTUVXYZ";

/** Makes of words others without a meaning: letters for signs, the blanks as they are; different ones for different words. */
export const harmlessly = (words: (place: number) => string): ((place: number) => string) => {
  const known = new Map<string, string>();
  return (place) => {
    const said = words(place);
    const letter = letters[known.size % letters.length] ?? "";
    const made = known.get(said) ?? said.replaceAll(/[^\p{White_Space}\ufeff]/gu, letter);
    known.set(said, made);
    return made;
  };
};

/** Words of a report, by place; hostile ones, beginning with one of them. */
export const hostileFrom =
  (first: number) =>
  (place: number): string =>
    hostileWords[(first + place) % hostileWords.length] ?? "";

/** What a report is made of, in other words. */
export const inputOf = (words: (place: number) => string): ReportInput => reworded(plain, words);

/** Both kinds of report of an input. */
export const reportsOf = (input: ReportInput): readonly [FollowUpReport, PeriodicReport] => [
  assembleFollowUp(input.caseFile as CaseFile, { asOf }),
  assembleReport(input, { outline: "periodic-report-part", asOf, charts: englishChartWords }),
];
