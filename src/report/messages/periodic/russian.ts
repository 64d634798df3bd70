import { joinFragments } from "../../../fragments/joinFragments.js";
import { phrase } from "../../../fragments/phrase.js";
import { protectionMethod } from "../../../statistics/protect/protectedTableOf.js";
import type { OutlineKind } from "../../outlines/outlineKinds.js";
import { criteria } from "../labels/russian/criteria.js";
import { elements } from "../labels/russian/elements.js";
import type { PeriodicMessages, TablePlaces } from "./periodicMessages.js";

/** How tables are protected, which the tables themselves say in English. */
const suppression =
  "скрытие ячеек методом исключения Гаусса по всем связанным таблицам, проверенное и исправленное линейным программированием и доказанное сертификатами";

const titles: Readonly<Record<OutlineKind, string>> = {
  "initial-report": "Первоначальный доклад по Факультативному протоколу",
  "periodic-report-part": "Периодический доклад, часть о Факультативном протоколе",
  "replies-to-list-of-issues": "Ответы на перечень вопросов",
  "replies-under-simplified-procedure":
    "Ответы на перечень вопросов, препровожденный до представления доклада",
  "follow-up-matrix": "Последующие меры в связи с заключительными замечаниями",
  "alternative-report": "Альтернативный доклад по Факультативному протоколу",
};

/**
 * The sentences of a periodic report in Russian. What the State says of itself is a claim in every view but its own. The Protocol's sale of
 * children is "торговля детьми" in its Russian text, and trafficking in persons is "торговля людьми".
 */
const places = { rows: "строках", columns: "столбцах", "rows-and-columns": "строках и столбцах" } as const;

const several =
  (item: string) =>
  (where: TablePlaces): string =>
    `${item} может стоять в нескольких ${places[where]}, поэтому их сумма может превышать итог.`;

export const russian: PeriodicMessages = {
  title: (kind, state, view) =>
    `${titles[kind]}: ${state}${view === "alternative" && kind !== "alternative-report" ? " (альтернативный взгляд)" : ""}`,
  parts: {
    positive: "Позитивные изменения",
    measuresSince: "Меры, принятые после заключительных замечаний",
    welcomed: "Что приветствовал Комитет",
    coverage: "Отражение Протокола в законе",
    gaps: "Пробелы в законе",
    benchmarks: "Учреждения и системы",
    statistics: "Статистика",
    score: "Степень соблюдения",
    methods: "Методы",
    questions: "Вопросы из перечня",
  },
  words: {
    contested: "спорно",
    criterion: "Что требуется",
    element: "Элемент",
    law: "Закон и источник",
    lower: "Не менее",
    measure: "Мера",
    on: "Дата",
    onRecord: "Имеющиеся сведения",
    part: "Часть",
    provision: "Положение",
    source: "Источник",
    status: "Положение дел",
    upper: "Не более",
  },
  elements,
  criteria,
  scoreParts: {
    all: "Все рекомендации",
    protocol: "Протокол",
    law: "Закон",
    systems: "Учреждения и системы",
    recommendations: "Рекомендации",
    duty: "Обязанность представлять доклады",
    reply: "Доклад или ответ по рекомендациям",
  },
  frameworks: {
    "follow-up": (symbol) => `Последующие меры по документу ${symbol}`,
    "opsc-clusters": () => "Протокол по тематическим группам руководящих принципов",
    "opsc-obligations": () => "Протокол по видам обязательств",
  },
  intro: (view, observations, asOf) =>
    view === "state"
      ? phrase`В настоящем докладе изложено, что государство сообщает о рекомендациях, содержащихся в документе ${observations}, по состоянию на ${asOf}. Меры и доказательства приведены так, как о них сообщено, каждое с источником.`
      : phrase`В настоящем докладе изложено, какие сведения имеются о рекомендациях, содержащихся в документе ${observations}, по состоянию на ${asOf}, и чего не хватает. То, что государство говорит о собственных действиях, называется утверждением; рядом приведены мнения других.`,
  covers: (subjects, source) =>
    phrase`Эта часть следует документу: ${source}. Ее темы: ${joinFragments(subjects, "; ")}.`,
  follows: (source) => phrase`Эта часть следует документу: ${source}.`,
  nothingHere: (asOf) => phrase`По состоянию на ${asOf} сведений для этой части нет.`,
  reported: {
    1: "Информация, представленная государством",
    2: "Информация, представленная государством, с документом, который читатель может проверить",
    3: "Сообщается независимым источником",
  },
  reportedWithoutInstrument: "Информация, представленная государством, без указания документа",
  measuresSince: (adoptedOn, asOf) =>
    phrase`Меры, сведения о которых имеются за время после принятия замечаний (${adoptedOn}) по состоянию на ${asOf}, приведены ниже. Выполняют ли они рекомендацию, сказано в ответе на нее.`,
  noMeasuresSince: (adoptedOn) =>
    phrase`Сведений о мерах за время после принятия замечаний (${adoptedOn}) нет.`,
  welcomed: (observations) => phrase`В документе ${observations} Комитет приветствовал следующее.`,
  asks: (number, list, text) => phrase`Вопрос ${number} в документе ${list}: ${text}`,
  answeredByTables: (tables) => phrase`На вопрос отвечают таблицы: ${joinFragments(tables, "; ")}.`,
  noReply: (asOf) => phrase`По состоянию на ${asOf} ответа на этот вопрос нет.`,
  actNotRecorded: "деяние не указано",
  otherTables: "Другие таблицы",
  tableYears: (years) => phrase`Таблицы охватывают следующие отчетные годы: ${joinFragments(years, ", ")}.`,
  yearTotals: (totals) =>
    phrase`Всего по годам: ${joinFragments(
      totals.map(({ year, figure }) => phrase`${year}: ${figure}`),
      "; ",
    )}.`,
  funnelCaption: (title) => phrase`${title}: дела по этапам, за все годы`,
  tableMissing: (title) => phrase`Таблица «${title}» запрошена и не представлена.`,
  synthetic: () =>
    phrase`Цифры в этой части относятся к вымышленным записям. Ни один реальный ребенок здесь не учтен.`,
  syntheticTables: () =>
    phrase`Статистические таблицы настоящего доклада и построенные по ним диаграммы относятся к вымышленным записям и показывают лишь форму доклада. Ни один реальный ребенок в них не учтен, и делать выводы из этих цифр нельзя. Все остальное взято из указанных документов.`,
  onTrafficking: "Эти сведения касаются торговли людьми, которую Протокол не приравнивает к торговле детьми.",
  see: (place) => phrase`См. ${place}.`,
  seeTables: (place) => phrase`Цифры к этой части приведены в разделе: ${place}.`,
  coverageIntro: (asOf, reading) =>
    phrase`Закон сопоставлен с элементами Протокола по состоянию на ${asOf}. Толкование: ${reading}.`,
  coverageCaption: (asOf) =>
    phrase`Элементы Протокола, о которых известно, что говорит закон, по состоянию на ${asOf}`,
  coverageNote: () =>
    phrase`О том, чего нет в таблице, ничего не известно: никто не говорил, предусматривает ли это закон, и пробелом это не является.`,
  noLaw: (asOf) =>
    phrase`По состоянию на ${asOf} сведений о законе нет. Это пробел не в законе, а в том, что о нем известно.`,
  gap: ({ degree, status, provision, element, laws, contested, underTreatyMinimum }) => {
    const asked = degree === "required" ? "Требуется" : "Поощряется";
    const verdict = status === "absent" ? "не предусмотрено" : "предусмотрено лишь частично";
    const minimum = underTreatyMinimum ? "" : " Сами слова договора этого не требуют.";
    const other = contested ? " Другой источник говорит обратное." : "";
    return phrase`${asked} (${provision}), ${verdict}: ${element}. Закон: ${joinFragments(laws, "; ")}.${minimum}${other}`;
  },
  noGaps: () => phrase`При этом толковании то, что известно о законе, пробелов не обнаруживает.`,
  benchmark: (label, criteria, counts) =>
    phrase`${label}: ${criteria}, в том числе ${joinFragments(
      counts.map(({ status, count }) => phrase`${status} (${count})`),
      "; ",
    )}.`,
  benchmarkNote: () => phrase`«Неизвестно» значит, что сведений нет, а не что ничего не сделано.`,
  nothingOnRecord: "Сведений нет",
  score: (framework, asOf, lower, upper) =>
    phrase`Подтвержденная степень соблюдения, измеренная по системе «${framework}» по состоянию на ${asOf}: не менее ${lower} и не более ${upper}. Неизвестное считается за ноль на нижней границе и полностью на верхней.`,
  scoreCaption: (asOf) => phrase`Подтвержденная степень соблюдения по частям, по состоянию на ${asOf}`,
  scoreNote: () =>
    phrase`Степень измеряется от 0 до 1. Широкий интервал значит, что известно мало; государства не ранжируются.`,
  scoreMissing: (labels) =>
    phrase`Сильнее всего интервал сузили бы документы по следующим вопросам: ${joinFragments(labels, "; ")}.`,
  askNothing: (places) =>
    phrase`По этим рекомендациям сведений нет, и Комитет может спросить, что сделано: ${joinFragments(places, ", ")}.`,
  askInstrument: (places) =>
    phrase`По этим рекомендациям имеются лишь утверждения государства, и Комитет может запросить тексты и цифры, которые можно проверить: ${joinFragments(places, ", ")}.`,
  noQuestions: () => phrase`Из имеющихся сведений вопросов не вытекает.`,
  methods: () => [
    phrase`Рекомендации, меры, доказательства и оценки взяты из одного дела, и у каждого утверждения сохранен его источник. То, что относится ко времени после даты доклада, не учтено.`,
    phrase`У каждого доказательства есть уровень, который говорит, насколько читатель может его проверить. То, что государство говорит о себе, всегда остается утверждением, сколько бы раз оно ни повторялось.`,
    phrase`Статистические цифры взяты из таблиц, защищенных до того, как они покинули ведомство, которое ведет подсчет. Скрытая ячейка никогда не показана как ноль, и ни одной цифры нет в предложении, если ее нет в таблице.`,
    phrase`Торговля детьми в значении Протокола — не то же, что торговля людьми: закон или мера против торговли людьми не считается законом или мерой против торговли детьми.`,
  ],
  definitionTitles: {
    readings: "Толкования Протокола",
    coverageStatuses: "Отражение в законе",
    criterionStatuses: "Критерии для учреждений и систем",
    cellMarkers: "Обозначения в таблицах",
  },
  dimensions: {
    year: "Год",
    offence: "Преступление",
    sex: "Пол",
    age: "Возраст",
    settlement: "Городская или сельская местность",
    "ethnic-origin": "Этническое происхождение",
    "socio-economic-status": "Социально-экономическое положение",
    region: "Регион",
    nationality: "Гражданство",
    disability: "Инвалидность",
    stage: "Этап дела",
    support: "Помощь и компенсация",
  },
  counts: { persons: "Лица", cases: "Дела" },
  tableSynthetic: "Вымышленные записи: ни один реальный ребенок здесь не учтен.",
  tableUnit: { persons: "Единица: лица.", cases: "Единица: дела." },
  tableAcross: (dimension) => `По столбцам: ${dimension}.`,
  tableSeveral: { persons: several("Одно лицо"), cases: several("Одно дело") },
  tableUnprinted: "Итоги включают категории, которых в таблице нет.",
  protection: ({ method, version, policy, audit }) => {
    const named = method === protectionMethod ? suppression : method;
    const zeros = policy.zeros === "protect" ? "нули защищены так же" : "нули публикуются";
    const override =
      policy.override === undefined
        ? ""
        : ` Защиту слабее установленной по умолчанию разрешает: ${policy.override}.`;
    const passed = audit.passed ? "пройдена" : "не пройдена";
    return `Защита: ${named}, версия ${version}. Числа меньше ${policy.minimumFrequency} не публикуются, ${zeros}, и неопределенность каждой чувствительной ячейки не меньше ${policy.minimumWidth}.${override} Проверка: ${passed}.`;
  },
};
