import { formatProvision } from "../../protocol/formatProvision.js";
import { formatEnglishDate } from "../../time/englishDates.js";
import { figureWords } from "./figureWords.js";
import type { NumberForms } from "./numberForms.js";
import { quantityWords } from "./quantityWords.js";
import type { Wording } from "./wording.js";

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

/** English, in the forms of United Nations documents. */
export const english: Wording = {
  language: "en",
  conventions: {
    verified: true,
    note: "The forms of the English text of CRC/C/OPSC/TKM/CO/1; a provision is cited as in OPSC, arts. 1-12.",
  },
  date: formatEnglishDate,
  provision: formatProvision,
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
  severities: { error: "Error", warning: "Warning", information: "Information" },
  synthetic:
    "Synthetic data: this report is made up, for examples and tests. It describes no State's conduct.",
  syntheticShort: "Synthetic data",
  asOf: (date) => `Situation as of ${date}`,
  punctuation: { colon: ": ", semicolon: "; " },
  contents: "Contents",
  skip: "Skip to the report",
  sources: "Sources",
  note: "Note",
};
