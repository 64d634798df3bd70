import { date } from "../../fragments/date.js";
import { joinFragments } from "../../fragments/joinFragments.js";
import { phrase } from "../../fragments/phrase.js";
import { count, dayCount } from "../../fragments/quantity.js";
import { codesFrom } from "./codesFrom.js";
import { countryNamesIn } from "./countryNames.js";
import { assessment } from "./labels/russian/assessment.js";
import { clusters } from "./labels/russian/clusters.js";
import { countries } from "./labels/russian/countries.js";
import { followUp } from "./labels/russian/followUp.js";
import { offences } from "./labels/russian/offences.js";
import { statistics } from "./labels/russian/statistics.js";
import { translation } from "./labels/russian/translation.js";
import type { DateSetter, ReportMessages, ReportName } from "./reportMessages.js";

interface Cases {
  readonly nominative: string;
  readonly genitive: string;
}

const reports: Readonly<Record<ReportName, Cases>> = {
  "initial-report": { nominative: "Первоначальный доклад", genitive: "первоначального доклада" },
  "next-periodic-report": {
    nominative: "Следующий периодический доклад",
    genitive: "следующего периодического доклада",
  },
};

const setters: Readonly<Record<DateSetter, { readonly nominative: string; readonly instrumental: string }>> =
  {
    committee: { nominative: "Комитет", instrumental: "Комитетом" },
    state: { nominative: "государство", instrumental: "государством" },
    treaty: { nominative: "договор", instrumental: "договором" },
  };

const years = new Intl.PluralRules("ru");

/** A number of years after "от", "до": the genitive, which has one form for 1, 21, ... and one for all others. */
const ofYears = (value: number): string => `${value} ${years.select(value) === "one" ? "года" : "лет"}`;

const ageRange = (minimum: number, maximum: number): string => `от ${minimum} до ${ofYears(maximum)}`;

/**
 * The sentences of a follow-up report in Russian. A claim stays a claim, and silence is never read as inaction.
 *
 * Numbers with their unit stand after a colon, in brackets or after "составляет", where the form in which they stand alone is right;
 * dates that may lack a day stand after a colon, so that no preposition asks for another case. The Protocol's sale of children is
 * "торговля детьми" in its Russian text, and trafficking in persons is "торговля людьми".
 */
export const russian: ReportMessages = {
  language: "ru",
  translation,
  punctuation: { colon: ": ", semicolon: "; ", references: "; " },
  codes: codesFrom({ ...followUp, clusters, ...assessment }, { ...offences, ...statistics }, ageRange),
  country: countryNamesIn("ru", countries),
  ageRange,
  ageFrom: (minimum) => `от ${ofYears(minimum)} и старше`,
  title: (state) => `Последующие меры в связи с заключительными замечаниями: ${state}`,
  parts: {
    document: "Заключительные замечания",
    summary: "Резюме",
    unanswered: "Рекомендации, оставшиеся без ответа",
    deadlines: "Сроки представления докладов",
    chronology: "Хронология",
    matrix: "Таблица последующих мер",
    narrative: "Последующие меры по темам",
    findings: "Результаты проверок",
    sources: "Источники",
    definitions: "Определения и метод",
  },
  words: {
    state: "Государство-участник",
    instrument: "Договор",
    observations: "Заключительные замечания",
    adoptedOn: "Дата принятия",
    reportConsidered: "Рассмотренный доклад",
    inForceSince: "Вступление в силу для государства",
    asOf: "По состоянию на",
    paragraph: "Пункт",
    paragraphs: "Пункты",
    recommendation: "Рекомендация",
    recommendations: "Рекомендации",
    actionStatus: "Что сделано",
    evidenceLevel: "Наивысший уровень доказательств",
    noEvidence: "Доказательств не имеется",
    total: "Всего",
    status: "Положение дел",
    measures: "Меры",
    evidence: "Доказательства",
    reason: "Причина",
    noneRecorded: "Сведений нет",
    dueOn: "Срок",
    setBy: "Кем установлен",
    source: "Источник",
    statutory: "Рассчитан по договору",
    event: "Событие",
    onDate: "Дата",
  },
  setterLabels: { committee: "Комитет", state: "Государство", treaty: "Договор" },
  purpose: (recommendations, observations, asOf) =>
    phrase`В настоящем докладе по очереди рассматриваются рекомендации, содержащиеся в документе ${observations} (всего ${count(recommendations, "recommendation")}). По каждой из них изложено, какие сведения имеются по состоянию на ${asOf}: от кого они исходят, насколько их можно проверить и чего не хватает.`,
  reading: () =>
    phrase`Мнения разных оценивающих сторон изложены рядом, и ни одно из них не заменяет другого. Рекомендация, которую никто не оценивал, показана как не оцененная, что не означает, что ничего не сделано. То, что государство говорит о собственных действиях, называется утверждением, сколько бы раз оно ни повторялось.`,
  leftOut: (asOf, counts) =>
    phrase`Не учтено, так как относится ко времени после ${asOf}: ${joinFragments(
      counts.map((entries) => [entries]),
      ", ",
    )}.`,
  answered: (answered, unanswered) =>
    phrase`Число рекомендаций, по которым имеется мера, доказательство или оценка: ${count(answered, "recommendation", "bare")}; число рекомендаций, по которым не имеется ничего: ${count(unanswered, "recommendation", "bare")}.`,
  answeredMeans: () =>
    phrase`Наличие сведений не означает, что рекомендация выполнена; выполнена ли она, говорят оценки.`,
  byStatus: (asOf) =>
    phrase`Рекомендации по тому, что сделано, по мнению каждой оценивающей стороны, по состоянию на ${asOf}`,
  byLevel: (asOf) =>
    phrase`Рекомендации по наивысшему уровню имеющихся доказательств, по состоянию на ${asOf}`,
  byLevelNote: () => phrase`Каждая рекомендация учитывается один раз, по ее наивысшему уровню.`,
  nobodyAssessed: (asOf) =>
    phrase`По состоянию на ${asOf} ни одной оценки не имеется. Поэтому ни одна рекомендация не оценена, а это не то же самое, что отсутствие мер.`,
  allAnswered: () => phrase`По каждой рекомендации имеется мера, доказательство или оценка.`,
  nothingRecorded: (asOf) => phrase`По состоянию на ${asOf} не имеется ни мер, ни доказательств, ни оценок.`,
  unansweredTable: () => phrase`Рекомендации, оставшиеся без ответа, и причины этого`,
  noDeadlines: () => phrase`Ни один срок не указан, и ни один не может быть рассчитан по материалам дела.`,
  datesOf: (report) => phrase`Сроки представления ${reports[report].genitive}, каждый с источником`,
  noDateHolds: (report) =>
    phrase`Срока представления ${reports[report].genitive}, установленного Комитетом или договором, в материалах нет.`,
  effective: (report, dueOn, setBy, past) =>
    phrase`Срок представления ${reports[report].genitive}${past ? " истек" : ""}: ${date(dueOn)} (установлен ${setters[setBy].instrumental}).`,
  received: (report, day, daysLate) =>
    daysLate === 0
      ? phrase`${reports[report].nominative} получен ${day}.`
      : phrase`${reports[report].nominative} получен ${day}; опоздание составляет ${dayCount(daysLate)}.`,
  overdue: (report, asOf, days) =>
    phrase`Сведений о получении ${reports[report].genitive} нет. По состоянию на ${asOf} опоздание составляет ${dayCount(days)}.`,
  notYetDue: (report, asOf) =>
    phrase`Сведений о получении ${reports[report].genitive} нет, и по состоянию на ${asOf} опоздания нет.`,
  conflict: (dates) =>
    phrase`В документах указаны разные сроки: ${joinFragments(
      dates.map(
        ({ dueOn, setBy, source }) => phrase`${date(dueOn)} (${setters[setBy].nominative}, ${source})`,
      ),
      "; ",
    )}.`,
  trafficking: (asserts, places) =>
    phrase`Доказательство, предмет которого — торговля людьми, приводится по рекомендациям, касающимся торговли детьми в значении Протокола (${joinFragments(places, ", ")}). Торговля детьми в этом значении и торговля людьми — не одно и то же: пока нет доказательств о самой торговле детьми, оно показывает в лучшем случае смежную меру. В нем утверждается следующее: ${asserts}`,
  chronology: (asOf) => phrase`Цикл представления докладов по состоянию на ${asOf}`,
  matrix: (asOf) =>
    phrase`Все рекомендации с мнениями, мерами и доказательствами, имеющимися по состоянию на ${asOf}`,
  matrixNote: () =>
    phrase`Номера пунктов — это номера пунктов заключительных замечаний; они ведут к тексту ниже. Уровни доказательств и статусы определены в конце.`,
  asked: (place, strength, text) => phrase`По ${place} (${strength}): ${text}`,
  measure: "Имеющаяся мера",
  measureFacts: (taken, planned, responsible, instrument) =>
    joinFragments(
      [
        ...(taken === null ? [] : [phrase`дата принятия: ${date(taken)}`]),
        ...(planned === null ? [] : [phrase`планируемый срок: ${date(planned)}`]),
        ...(responsible === null ? [] : [phrase`ответственный орган: ${responsible}`]),
        ...(instrument === null ? [] : [phrase`документ: ${instrument}`]),
      ],
      "; ",
    ),
  claimWithoutInstrument:
    "Утверждается государством без указания документа, который читатель мог бы проверить",
  level: (level) => `Уровень ${level}`,
  published: (source) => phrase`Опубликовано: ${source}.`,
  claim: {
    1: "Утверждается государством, без документа, который читатель может проверить",
    2: "Утверждается государством, с документом, который читатель может проверить",
    3: "Сообщается независимым источником",
  },
  claimSource: (source, day, instrument) =>
    instrument === null
      ? phrase`Источник: ${source}; дата записи: ${day}.`
      : phrase`Источник: ${source}; дата записи: ${day}. Документ: ${instrument}.`,
  indirect: "К рекомендации это относится лишь косвенно.",
  view: ({ kind, name, action, response, asOf }) =>
    phrase`${kind}, ${name}, по состоянию на ${asOf}: ${action}; ${response}.`,
  missing: "Чего не хватает",
  gaps: {
    anything: "Не имеется ни мер, ни доказательств.",
    evidence: "Меры перечислены без доказательств того, что они приняты.",
    checkable:
      "В имеющихся доказательствах не назван ни один текст и ни одна цифра, которые читатель мог бы проверить, и ни один независимый источник их не подтверждает.",
    independent: "Ни один из имеющихся независимых источников не подтверждает утверждаемого.",
    direct: "Ни одно доказательство не относится прямо к тому, что было рекомендовано.",
    independentDirect:
      "Независимые доказательства косвенны; те, что прямо относятся к рекомендованному, исходят от государства.",
    assessment: "Никто не оценивал эту рекомендацию, а это не то же самое, что отсутствие мер.",
    agreement: "Оценивающие стороны расходятся во мнениях; их мнения изложены выше.",
  },
  nothingMissing: "Имеются независимые и прямые доказательства и не менее одной оценки.",
  checks: {
    "claim-without-instrument": (entry) =>
      `Доказательство «${entry}» отнесено к уровню 2, но не называет ничего, что читатель мог бы проверить. Добавьте официально опубликованный текст, судебное решение или бюджетную статью либо установите уровень 1.`,
    "supersedes-itself": (entry) =>
      `Доказательство «${entry}» заменяет само себя, прямо или через другие. Ожидался идентификатор более старого доказательства.`,
    "supersedes-higher-level": (entry, older) =>
      `Доказательство «${entry}» не может заменить «${older}», уровень которого выше. Сохраните оба или назовите источник, который повышает уровень.`,
    "supersedes-newer": (entry, older) =>
      `Доказательство «${entry}» записано раньше, чем «${older}», которое оно заменяет. Проверьте, какое из них старше.`,
    "period-reversed": (entry) =>
      `Доказательство «${entry}» утверждает нечто до даты, которая предшествует первой. Ожидалось, что конец не раньше начала.`,
    "rests-on-assertion-alone": (entry) =>
      `Оценка «${entry}» благоприятна и опирается только на слово государства (доказательства уровня 1). Добавьте доказательства, которые можно проверить, или поясните в примечании, почему этого слова достаточно.`,
  },
  noFindings: () => phrase`Проверки ничего не выявили.`,
  sourcesNote: (sources) =>
    phrase`Источники доклада (всего ${count(sources, "source")}) приведены в алфавитном порядке.`,
  definitionsNote: () =>
    phrase`Приведенные ниже слова везде имеют указанное значение. Что сделано и как ответило государство — это два отдельных вопроса, и для каждого есть свой перечень.`,
  definitionTitles: {
    evidenceLevels: "Уровни доказательств",
    directnesses: "Насколько прямо доказательства относятся к рекомендации",
    actionStatuses: "Что сделано",
    responseStatuses: "Как ответило государство",
    recommendationStrengths: "Глаголы Комитета, от самого сильного к самому слабому",
  },
};
