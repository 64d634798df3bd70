import { formatProvision } from "../../protocol/formatProvision.js";
import { formatEnglishDate } from "../../time/englishDates.js";
import { figureWords } from "./forms/figureWords.js";
import type { NumberForms } from "./forms/numberForms.js";
import { provisionsWords } from "./forms/provisionsWords.js";
import { quantityWords } from "./forms/quantityWords.js";
import type { WordForms } from "./wordForms.js";

const numbers: NumberForms = { group: ",", groupedFrom: 1_000, decimal: ".", percent: "%" };

const units = {
  recommendation: { one: "recommendation", other: "recommendations" },
  measure: { one: "measure", other: "measures" },
  evidence: { one: "piece of evidence", other: "pieces of evidence" },
  assessment: { one: "assessment", other: "assessments" },
  criterion: { one: "criterion", other: "criteria" },
  finding: { one: "finding", other: "findings" },
  source: { one: "source", other: "sources" },
  day: { one: "day", other: "days" },
} as const;

const itemInBrackets = (item: string): string =>
  item
    .split(".")
    .map((part) => ` (${part})`)
    .join("");

/** How renderers write dates, places, citations, numbers and figures in English. */
export const englishForms: WordForms = {
  language: "en",
  date: formatEnglishDate,
  provision: formatProvision,
  provisions: provisionsWords({
    provision: formatProvision,
    article: { one: "art.", several: "arts." },
    paragraph: { one: " ", several: " " },
    and: " and ",
    to: "–",
  }),
  citation: ({ symbol, paragraph, item, form }) => {
    if (paragraph === undefined) return symbol;
    const place = `para. ${paragraph}${item === undefined ? "" : itemInBrackets(item)}`;
    return form === "place" ? place : `${symbol}, ${place}`;
  },
  quantity: quantityWords({ language: "en", numbers, units }),
  figure: figureWords({
    numbers,
    missing: {
      suppressed: "suppressed",
      "not-collected": "not collected",
      "not-applicable": "not applicable",
    },
    per: (rate, per) => `${rate} per ${per}`,
  }),
};
