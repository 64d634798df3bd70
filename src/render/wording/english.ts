import type { QuantityUnit } from "../../fragments/quantity.js";
import { formatProvision } from "../../protocol/formatProvision.js";
import { formatEnglishDate } from "../../time/englishDates.js";
import { figureWords } from "./figureWords.js";
import type { Wording } from "./wording.js";

const plurals = new Intl.PluralRules("en");
const numbers = new Intl.NumberFormat("en");

const units: Readonly<Record<QuantityUnit, { readonly one: string; readonly other: string }>> = {
  recommendation: { one: "recommendation", other: "recommendations" },
  measure: { one: "measure", other: "measures" },
  evidence: { one: "piece of evidence", other: "pieces of evidence" },
  assessment: { one: "assessment", other: "assessments" },
  criterion: { one: "criterion", other: "criteria" },
  finding: { one: "finding", other: "findings" },
  source: { one: "source", other: "sources" },
  day: { one: "day", other: "days" },
};

const itemInBrackets = (item: string): string =>
  item
    .split(".")
    .map((part) => ` (${part})`)
    .join("");

/** English, in the forms of United Nations documents. */
export const english: Wording = {
  language: "en",
  date: formatEnglishDate,
  provision: formatProvision,
  citation: ({ symbol, paragraph, item, form }) => {
    if (paragraph === undefined) return symbol;
    const place = `para. ${paragraph}${item === undefined ? "" : itemInBrackets(item)}`;
    return form === "place" ? place : `${symbol}, ${place}`;
  },
  quantity: ({ value, unit, form }) => {
    if (form === "bare") return numbers.format(value);
    return `${numbers.format(value)} ${units[unit][plurals.select(value) === "one" ? "one" : "other"]}`;
  },
  figure: figureWords({
    language: "en",
    missing: {
      suppressed: "suppressed",
      "not-collected": "not collected",
      "not-applicable": "not applicable",
    },
    per: (rate, per) => `${rate} per ${per}`,
  }),
  severities: { error: "Error", warning: "Warning", information: "Information" },
  synthetic:
    "Synthetic data: this report is made up, for examples and tests. It describes no State's conduct.",
  syntheticShort: "Synthetic data",
  asOf: (date) => `Situation as of ${date}`,
  contents: "Contents",
  skip: "Skip to the report",
  sources: "Sources",
  note: "Note",
};
