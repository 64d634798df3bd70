import { benchmarks } from "opsc/benchmarks";
import { legalElements } from "opsc/legislation";
import { chartWordsIn, type ReportInput, type ReportLanguage } from "opsc/report";
import { expect } from "vitest";
import { messagesIn } from "../../src/report/messages/messagesIn.js";
import { periodicMessagesIn } from "../../src/report/messages/periodic/periodicMessagesIn.js";
import { authorsWord } from "./arbitraryWords.js";

type Line = readonly { readonly type: string; readonly value?: unknown }[];

const textsOf = (line: Line): string[] =>
  line.flatMap(({ type, value }) => (type === "text" && typeof value === "string" ? [value] : []));

/** Every text of some data. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** Digits that stand in the words of a report by right and are no figure, by the name of the reason, as the very words that hold them. */
export const justifiedDigits = (
  language: ReportLanguage,
  input: ReportInput,
): Readonly<Record<string, readonly (string | RegExp)[]>> => {
  const messages = messagesIn(language);
  const periodic = periodicMessagesIn(language);
  const charts = chartWordsIn(language);
  const checks = Object.values(messages.checks ?? {}).flatMap((check) =>
    [
      "evidence-a",
      "evidence-b",
      "evidence-c",
      "evidence-d",
      "assessment-a",
      "assessment-b",
      "assessment-c",
    ].map((id) => check(id, "")),
  );
  return {
    "words of the authors": [authorsWord],
    "name of a level of evidence": ["1", "2", "3"].map(messages.level),
    "definition of a code": Object.values(messages.codes).flatMap((list) =>
      list.flatMap((entry) => [entry.label, ...("definition" in entry ? [entry.definition] : [])]),
    ),
    "criterion of a benchmark": [
      ...benchmarks.flatMap(({ label, criteria }) => [label, ...criteria.map(({ statement }) => statement)]),
      ...stringsIn(periodic.criteria),
    ],
    "element of the Protocol": [...legalElements.map(({ label }) => label), ...stringsIn(periodic.elements)],
    "ends of the scale of degrees": [...textsOf(periodic.scoreNote()), charts.scores.note],
    "number of a question of the list of issues": (input.questions?.questions ?? []).flatMap(({ number }) =>
      textsOf(periodic.asks(`${number}`, { type: "citation", symbol: "X", form: "full" }, "")).slice(0, 1),
    ),
    "article of the treaty in the caption of a chart": textsOf(
      charts.coverage.caption("", { type: "date", value: "2025" }),
    ),
    "settings of the protection of a table": (input.tables ?? []).map(({ provenance }) => {
      const sentence = periodic.protection(provenance);
      const { policy, version } = provenance;
      const settings = [policy.minimumFrequency, policy.minimumWidth].map(String).sort();
      expect((sentence.replace(version, "").match(/\d+/g) ?? []).sort()).toEqual(settings);
      return sentence;
    }),
    "level of evidence in the words of a check": [...checks, /\blevel (?:to )?[123]\b/g],
  };
};

/** Answers what is left of words when those are taken out that hold digits by right. */
export const withoutJustified = (
  justified: Readonly<Record<string, readonly (string | RegExp)[]>>,
): ((words: string) => string) => {
  const known = Object.values(justified)
    .flat()
    .filter((each) => typeof each !== "string" || /\d/.test(each));
  return (words) =>
    known.reduce<string>((rest, each) => (/\d/.test(rest) ? rest.replaceAll(each, "·") : rest), words);
};
