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
  recommendation: { one: "рекомендация", few: "рекомендации", many: "рекомендаций", other: "рекомендации" },
  measure: { one: "мера", few: "меры", many: "мер", other: "меры" },
  evidence: { one: "доказательство", few: "доказательства", many: "доказательств", other: "доказательства" },
  assessment: { one: "оценка", few: "оценки", many: "оценок", other: "оценки" },
  criterion: { one: "критерий", few: "критерия", many: "критериев", other: "критерия" },
  finding: { one: "вывод", few: "вывода", many: "выводов", other: "вывода" },
  source: { one: "источник", few: "источника", many: "источников", other: "источника" },
  day: { one: "день", few: "дня", many: "дней", other: "дня" },
} as const;

/** Russian, in the forms of United Nations documents. */
export const russian: Wording = {
  language: "ru",
  conventions: {
    verified: false,
    note: "Dates in words stand so in the Russian text of CRC/C/OPSC/TKM/CO/1. Letters with one bracket stand so in the Russian text of OPSC, art. 2. The abbreviations ст. and п., their order and the marks inside numbers are conventions of the package.",
  },
  date: dateWords({
    months: [
      ...(["января", "февраля", "марта", "апреля", "мая", "июня"] as const),
      ...(["июля", "августа", "сентября", "октября", "ноября", "декабря"] as const),
    ],
    monthsAlone: [
      ...(["январь", "февраль", "март", "апрель", "май", "июнь"] as const),
      ...(["июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"] as const),
    ],
    day: (day, month, year) => `${day} ${month} ${year} года`,
    month: (month, year) => `${month} ${year} года`,
    year: (year) => `${year} год`,
  }),
  ...placeWords({ article: "ст.", paragraph: "п." }),
  quantity: quantityWords({ language: "ru", numbers, units }),
  figure: figureWords({
    numbers,
    missing: {
      suppressed: "не публикуется",
      "not-collected": "сведения не собирались",
      "not-applicable": "неприменимо",
    },
    per: (rate, per) => `${rate} на ${per}`,
  }),
  severities: { error: "Ошибка", warning: "Предупреждение", information: "Информация" },
  synthetic:
    "Синтетические данные: настоящий доклад является вымышленным и служит примером или проверкой. Он не описывает действий ни одного государства.",
  syntheticShort: "Синтетические данные",
  asOf: (date) => `Положение дел на ${date}`,
  punctuation: { colon: ": ", semicolon: "; " },
  contents: "Содержание",
  skip: "Перейти к докладу",
  sources: "Источники",
  note: "Примечание",
};
