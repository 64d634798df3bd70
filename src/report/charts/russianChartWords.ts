import { phrase } from "../../fragments/phrase.js";
import type { ChartSentences } from "./chartSentences.js";
import { endsOf } from "./endsOf.js";

const reports = {
  "initial-report": "Первоначальный доклад",
  "next-periodic-report": "Следующий периодический доклад",
} as const;
const setters = {
  statutory: "срок по договору",
  treaty: "срок по договору, как указано в документе",
  committee: "срок, установленный Комитетом",
  state: "срок, который называет государство",
} as const;

/** The sentences of charts in Russian. */
export const russianChartWords: ChartSentences = {
  labels: {
    conducts: { "improperly-inducing-consent": "Склонение к согласию" },
    coverageStatuses: { explicit: "Прямо", partial: "Частично", absent: "Нет", unknown: "Неизвестно" },
  },
  data: "Данные диаграммы: ",
  synthetic: "Синтетические данные: вымышлены для примеров и проверок",
  status: {
    caption: (kind, asOf) =>
      phrase`Рекомендации по темам и статусу по состоянию на ${asOf}, мнение стороны: ${kind}`,
    cluster: "Тема",
    views: { differing: "Мнения расходятся", "no-view": "Оценок не имеется" },
    alternative: (kind, views) =>
      `Столбцы показывают, сколько рекомендаций по каждой теме имеют каждый статус, мнение стороны: ${kind}. Встречаются статусы: ${views.join(", ")}.`,
  },
  funnel: {
    caption: (title, places) =>
      phrase`До какого этапа дошло уголовное дело: ${[title, ...places].join(", ")}`,
    stage: "Этап",
    alternative: (stages, hidden, open) =>
      `Столбцы, по одному на каждый этап уголовного дела, от первого до последнего: ${endsOf(stages).join(", ")}. В каждом учтено все, что дошло до этого этапа.` +
      (hidden.length === 0 ? "" : ` Скрыто для защиты людей, что не означает ноль: ${hidden.join(", ")}.`) +
      (open.length === 0 ? "" : ` Без числа: ${open.join(", ")}.`),
  },
  coverage: {
    caption: (reading, asOf) =>
      phrase`Отражение в законе деяний статьи 3 по состоянию на ${asOf} (толкование: ${reading})`,
    offence: "Преступление",
    act: "Деяние",
    committed: "Само деяние",
    marks: { explicit: "П", partial: "Ч", absent: "Н", unknown: "?" },
    contestedMark: "*",
    contested: "спорно",
    note: "«Неизвестно» значит, что никто не говорил, предусматривает ли закон это деяние; пробелом это не является.",
    alternative: (statuses) =>
      `Таблица, в которой каждому деянию каждого преступления отведена строка, а столбцы — это само деяние, покушение, пособничество и соучастие; в каждой клетке указано, насколько это предусмотрено законом. Встречается: ${statuses.join(", ")}.`,
  },
  scores: {
    caption: (title, asOf) => phrase`Интервалы степени соблюдения по состоянию на ${asOf}: ${title}`,
    part: "Часть",
    notApplicable: "неприменимо",
    note: "Интервал простирается от наименьшего до наибольшего значения, которое допускают доказательства. Если не выполнено ни одно обязательство, значение равно 0, если выполнены все — 1.",
    alternative: (cuts, narrowed) =>
      `Полосы интервалов, по одной для каждой части и каждого из следующих случаев: ${cuts.join(", ")}. Короткая полоса означает определенность, длинная — неопределенность.` +
      (narrowed.length === 0
        ? " По проверенному каждая часть открыта от края до края."
        : ` По проверенному не открыты от края до края: ${narrowed.join(", ")}.`),
  },
  deadlines: {
    caption: (asOf) => phrase`Сроки, доклады и события по состоянию на ${asOf}`,
    on: "Дата",
    event: "Событие",
    due: (report, setBy) => `${reports[report]}: ${setters[setBy]}`,
    received: (report) => `${reports[report]}: получен`,
    overdue: (report) => `${reports[report]}: просрочен`,
    alternative: (overdue) =>
      `Шкала времени от самой ранней до самой поздней даты, по строке на каждую.` +
      (overdue.length === 0 ? "" : ` ${overdue.join(". ")}.`),
  },
};
