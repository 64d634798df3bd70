import type { DifferenceWords } from "./differenceWords.js";

/** The words of the section that shows a difference, in Russian. */
export const russianDifferenceWords: DifferenceWords = {
  title: "Изменения по сравнению с прежним проектом",
  nothing: "Отличий от прежнего проекта нет.",
  captions: {
    recommendations: "Рекомендации, ответ на которые изменился",
    places: "Добавленные, исключенные и переименованные разделы и таблицы",
    paragraphs: "Измененные пункты",
    cells: "Измененные ячейки таблиц",
  },
  columns: {
    recommendation: "Рекомендация",
    change: "Изменение",
    kind: "Что",
    place: "Заголовок",
    section: "Раздел",
    was: "Было",
    is: "Стало",
    table: "Таблица",
    row: "Строка",
    column: "Столбец",
  },
  changes: {
    newlyAnswered: "Появился ответ",
    noLongerAnswered: "Ответа больше нет",
    added: "Добавлено",
    removed: "Исключено",
    changed: "Изменено",
    retitled: "Новый заголовок",
  },
  kinds: { section: "Раздел", table: "Таблица" },
};
