import type { FigureFragment } from "../../fragments/figure.js";
import type { QuantityUnit } from "../../fragments/quantity.js";
import { formatProvision } from "../../protocol/formatProvision.js";
import { formatEnglishDate } from "../../time/englishDates.js";
import type { WordForms } from "./wordForms.js";

const units: Partial<Record<QuantityUnit, string>> = {
  evidence: "pieces of evidence",
  criterion: "criteria",
};

const figureWords = ({ value }: FigureFragment): string => {
  switch (value.kind) {
    case "count":
      return `${value.count}`;
    case "rate":
      return value.per === 100 ? `${value.rate}%` : `${value.rate} per ${value.per}`;
    case "score":
      return value.score.toFixed(2);
    default:
      return value.kind;
  }
};

/** English forms with as many words as renderers write; the forms of numbers may differ. */
export const englishForms: WordForms = {
  language: "en",
  date: formatEnglishDate,
  provision: formatProvision,
  citation: ({ symbol, paragraph, item, form }) => {
    if (paragraph === undefined) return symbol;
    const items = item === undefined ? [] : item.split(".").map((letter) => `(${letter})`);
    const place = ["para.", paragraph, ...items].join(" ");
    return form === "place" ? place : `${symbol}, ${place}`;
  },
  quantity: ({ value, unit, form }) =>
    form === "bare" ? `${value}` : `${value} ${units[unit] ?? (value === 1 ? unit : `${unit}s`)}`,
  figure: figureWords,
};
