import type { PlainLabels } from "../../labelledLists.js";

/** What tables print in Russian. */
export const statistics = {
  sexes: { F: "Женский", M: "Мужской", X: "Иной, как записано" },
  nationalityGroups: {
    national: "Гражданин государства",
    foreign: "Иностранный гражданин",
    stateless: "Лицо без гражданства",
  },
  stageCategories: {
    reported: "Сообщено",
    investigated: "Расследовано",
    prosecuted: "Предъявлено обвинение",
    convicted: "Вынесен обвинительный приговор",
    sanctioned: "Назначено наказание",
    "convicted-only": "Обвинительный приговор, наказания пока нет",
    "prosecuted-only": "Обвинение, приговора пока нет",
    "investigated-only": "Расследование, обвинения пока нет",
    "reported-only": "Сообщение, расследования пока нет",
    NONE: "Ни одна стадия не достигнута",
  },
  residualCategories: {
    _T: "Всего",
    _O: "Прочее",
    _U: "Неизвестно",
    _Z: "Неприменимо",
    _X: "Сведения не собирались",
  },
} as const satisfies Partial<PlainLabels>;
