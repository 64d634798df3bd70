import { dateWords } from "./forms/dateWords.js";
import { figureWords } from "./forms/figureWords.js";
import type { NumberForms } from "./forms/numberForms.js";
import { placeWords } from "./forms/placeWords.js";
import { quantityWords } from "./forms/quantityWords.js";
import type { WordForms } from "./wordForms.js";

const numbers: NumberForms = {
  group: "\u00a0",
  groupedFrom: 10_000,
  decimal: ",",
  percent: "\u00a0%",
};

const units = {
  recommendation: { one: "recomendación", other: "recomendaciones" },
  measure: { one: "medida", other: "medidas" },
  evidence: { one: "elemento de prueba", other: "elementos de prueba" },
  assessment: { one: "evaluación", other: "evaluaciones" },
  criterion: { one: "criterio", other: "criterios" },
  finding: { one: "constatación", other: "constataciones" },
  source: { one: "fuente", other: "fuentes" },
  day: { one: "día", other: "días" },
} as const;

/** How renderers write dates, places, citations, numbers and figures in Spanish. */
export const spanishForms: WordForms = {
  language: "es",
  date: dateWords({
    months: [
      ...(["enero", "febrero", "marzo", "abril", "mayo", "junio"] as const),
      ...(["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"] as const),
    ],
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    year: (year) => year,
  }),
  ...placeWords({
    article: "art.",
    paragraph: "párr.",
    several: { article: "arts.", paragraph: "párrs.", and: " y ", to: " a ", between: "; " },
  }),
  quantity: quantityWords({ language: "es", numbers, units }),
  figure: figureWords({
    numbers,
    missing: {
      suppressed: "no publicado",
      "not-collected": "no recopilado",
      "not-applicable": "no procede",
    },
    per: (rate, per) => `${rate} por cada ${per}`,
  }),
};
