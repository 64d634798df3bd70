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
  recommendation: { one: "рекомендация", few: "рекомендации", many: "рекомендаций", other: "рекомендации" },
  measure: { one: "мера", few: "меры", many: "мер", other: "меры" },
  evidence: { one: "доказательство", few: "доказательства", many: "доказательств", other: "доказательства" },
  assessment: { one: "оценка", few: "оценки", many: "оценок", other: "оценки" },
  criterion: { one: "критерий", few: "критерия", many: "критериев", other: "критерия" },
  finding: { one: "вывод", few: "вывода", many: "выводов", other: "вывода" },
  source: { one: "источник", few: "источника", many: "источников", other: "источника" },
  day: { one: "день", few: "дня", many: "дней", other: "дня" },
} as const;

/** How renderers write dates, places, citations, numbers and figures in Russian. */
export const russianForms: WordForms = {
  language: "ru",
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
  ...placeWords({
    article: "ст.",
    paragraph: "п.",
    several: { article: "ст.", paragraph: "п.", and: " и ", to: "–", between: "; ", repeated: true },
  }),
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
};
