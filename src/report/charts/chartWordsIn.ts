import { wordFormsIn } from "../budget/wordFormsIn.js";
import { figure } from "../../fragments/figure.js";
import { count } from "../../fragments/quantity.js";
import { labelIn } from "../messages/coded.js";
import { messagesIn, type ReportLanguage } from "../messages/messagesIn.js";
import { periodicMessagesIn } from "../messages/periodic/periodicMessagesIn.js";
import { frameworkNameIn, scoreNameIn } from "../messages/scoreNames.js";
import { tableWordsIn } from "../periodic/tableWordsIn.js";
import type { ChartSentences } from "./chartSentences.js";
import type { ChartCodeList, ChartWords } from "./chartWords.js";
import { englishChartWords } from "./englishChartWords.js";
import { frenchChartWords } from "./frenchChartWords.js";
import { russianChartWords } from "./russianChartWords.js";
import { spanishChartWords } from "./spanishChartWords.js";

const sentences: Readonly<Record<Exclude<ReportLanguage, "en">, ChartSentences>> = {
  fr: frenchChartWords,
  es: spanishChartWords,
  ru: russianChartWords,
};

const statuses = [
  "implemented",
  "substantial",
  "partial",
  "initiated",
  "none",
  "contrary",
  "not-assessed",
] as const;

/** A degree is written as a figure; where it comes from does not show. */
const origin = { from: "score", framework: "score", node: "score" } as const;

type Statuses = Readonly<Record<(typeof statuses)[number], string>>;

/**
 * The words of charts in a language of reports: its sentences, with the labels, names, numbers and dates that reports have in that language.
 *
 * @param language - The language.
 * @returns The words.
 * @example
 * import { chartWordsIn } from "opsc/report";
 * chartWordsIn("es").label("coverageStatuses", "partial"); //=> "Cobertura parcial"
 * chartWordsIn("fr").score(0.5); //=> "0,50"
 */
export function chartWordsIn(language: ReportLanguage): ChartWords {
  if (language === "en") return englishChartWords;
  const messages = messagesIn(language);
  const periodic = periodicMessagesIn(language);
  const forms = wordFormsIn(language);
  const own = sentences[language];
  const label = (list: ChartCodeList, code: string): string =>
    own.labels[list]?.[code] ?? labelIn(messages, list, code);
  const marker = (code: string): string => `${code} – ${labelIn(messages, "cellMarkers", code)}`;
  const labels = Object.fromEntries(
    statuses.map((code) => [code, labelIn(messages, "actionStatuses", code)]),
  ) as Statuses;
  return {
    data: own.data,
    synthetic: own.synthetic,
    funnel: own.funnel,
    coverage: own.coverage,
    deadlines: own.deadlines,
    number: (value) => forms.quantity(count(value, "recommendation", "bare")),
    score: (value) =>
      forms.figure(figure({ value: { kind: "score", score: value, end: "lower" }, origin, form: "cell" })),
    date: forms.date,
    label,
    table: tableWordsIn(messages, periodic),
    missing: { suppressed: marker("c"), "not-collected": marker("x"), "not-applicable": marker("z") },
    status: { ...own.status, views: { ...labels, ...own.status.views } },
    scores: {
      ...own.scores,
      name: (node) => {
        const name = scoreNameIn(language, node);
        const cluster = node.id.replace(/^cluster:/, "");
        return name === labelIn(messages, "clusters", cluster) ? label("clusters", cluster) : name;
      },
      title: (framework) => frameworkNameIn(language, framework),
    },
  };
}
