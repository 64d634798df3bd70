import { dateWords } from "./dateWords.js";
import { figureWords } from "./figureWords.js";
import type { NumberForms } from "./numberForms.js";
import { placeWords } from "./placeWords.js";
import { quantityWords } from "./quantityWords.js";
import type { Wording } from "./wording.js";

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

/** Spanish, in the forms of United Nations documents. */
export const spanish: Wording = {
  language: "es",
  conventions: {
    verified: false,
    note: "Dates in words stand so in the Spanish text of CRC/C/OPSC/LKA/CO/1. The abbreviations art. and párr., their order and the marks inside numbers are conventions of the package.",
  },
  date: dateWords({
    months: [
      ...(["enero", "febrero", "marzo", "abril", "mayo", "junio"] as const),
      ...(["julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"] as const),
    ],
    day: (day, month, year) => `${day} de ${month} de ${year}`,
    month: (month, year) => `${month} de ${year}`,
    year: (year) => year,
  }),
  ...placeWords({ article: "art.", paragraph: "párr." }),
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
  severities: { error: "Error", warning: "Advertencia", information: "Información" },
  synthetic:
    "Datos sintéticos: el presente informe es ficticio y sirve de ejemplo o de prueba. No describe la conducta de ningún Estado.",
  syntheticShort: "Datos sintéticos",
  asOf: (date) => `Situación al ${date}`,
  punctuation: { colon: ": ", semicolon: "; " },
  contents: "Índice",
  skip: "Ir al informe",
  sources: "Fuentes",
  note: "Nota",
};
