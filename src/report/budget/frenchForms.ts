import { dateWords } from "./forms/dateWords.js";
import { figureWords } from "./forms/figureWords.js";
import type { NumberForms } from "./forms/numberForms.js";
import { placeWords } from "./forms/placeWords.js";
import { quantityWords } from "./forms/quantityWords.js";
import type { WordForms } from "./wordForms.js";

const numbers: NumberForms = {
  group: "\u00a0",
  groupedFrom: 1_000,
  decimal: ",",
  percent: "\u00a0%",
};

const units = {
  recommendation: { one: "recommandation", other: "recommandations" },
  measure: { one: "mesure", other: "mesures" },
  evidence: { one: "élément de preuve", other: "éléments de preuve" },
  assessment: { one: "évaluation", other: "évaluations" },
  criterion: { one: "critère", other: "critères" },
  finding: { one: "constatation", other: "constatations" },
  source: { one: "source", other: "sources" },
  day: { one: "jour", other: "jours" },
} as const;

/** How renderers write dates, places, citations, numbers and figures in French. */
export const frenchForms: WordForms = {
  language: "fr",
  date: dateWords({
    months: [
      ...(["janvier", "février", "mars", "avril", "mai", "juin"] as const),
      ...(["juillet", "août", "septembre", "octobre", "novembre", "décembre"] as const),
    ],
    day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
  }),
  ...placeWords({
    article: "art.",
    paragraph: "par.",
    several: { article: "art.", paragraph: "par.", and: " et ", to: " à ", between: "\u00a0; " },
  }),
  quantity: quantityWords({ language: "fr", numbers, units }),
  figure: figureWords({
    numbers,
    missing: {
      suppressed: "non publié",
      "not-collected": "non recueilli",
      "not-applicable": "sans objet",
    },
    per: (rate, per) => `${rate} pour ${per}`,
  }),
};
