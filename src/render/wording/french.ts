import { dateWords } from "./dateWords.js";
import { figureWords } from "./figureWords.js";
import type { NumberForms } from "./numberForms.js";
import { placeWords } from "./placeWords.js";
import { quantityWords } from "./quantityWords.js";
import type { Wording } from "./wording.js";

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

/** French, in the forms of United Nations documents. */
export const french: Wording = {
  language: "fr",
  conventions: {
    verified: false,
    note: "Dates in words stand so in the French text of CRC/C/OPSC/RUS/CO/1. Letters with one bracket stand so in the French text of CRC/C/58/Rev.3. The abbreviations art. and par., their order and the marks inside numbers are conventions of the package.",
  },
  date: dateWords({
    months: [
      ...(["janvier", "février", "mars", "avril", "mai", "juin"] as const),
      ...(["juillet", "août", "septembre", "octobre", "novembre", "décembre"] as const),
    ],
    day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
    month: (month, year) => `${month} ${year}`,
    year: (year) => year,
  }),
  ...placeWords({ article: "art.", paragraph: "par." }),
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
  severities: { error: "Erreur", warning: "Avertissement", information: "Information" },
  synthetic:
    "Données synthétiques\u00a0: le présent rapport est fictif et sert d’exemple ou de test. Il ne décrit la conduite d’aucun État.",
  syntheticShort: "Données synthétiques",
  asOf: (date) => `Situation au ${date}`,
  punctuation: { colon: "\u00a0: ", semicolon: "\u00a0; " },
  contents: "Table des matières",
  skip: "Aller au rapport",
  sources: "Sources",
  note: "Note",
};
