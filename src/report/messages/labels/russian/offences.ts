import type { PlainLabels } from "../../labelledLists.js";

/** Offences, acts, modes, purposes and obligations in Russian. */
export const offences = {
  offenceCodes: {
    "sale-sexual-exploitation": "Торговля детьми в целях сексуальной эксплуатации",
    "sale-organs": "Торговля детьми в целях передачи органов за вознаграждение",
    "sale-forced-labour": "Торговля детьми в целях принудительного труда",
    "improper-adoption-consent": "Неправомерное склонение к согласию на усыновление (удочерение)",
    "exploitation-in-prostitution": "Сексуальная эксплуатация детей в проституции",
    "child-sexual-abuse-material": "Материалы с изображением сексуального насилия над детьми",
  },
  undeterminedOffences: {
    "sale-purpose-not-shown": "Торговля детьми, цель не установлена",
    undetermined: "Преступление не установлено",
  },
  conducts: {
    offering: "Предложение",
    delivering: "Передача",
    accepting: "Получение",
    "improperly-inducing-consent": "Неправомерное склонение к согласию",
    obtaining: "Приобретение",
    procuring: "Посредничество",
    providing: "Предоставление",
    producing: "Производство",
    distributing: "Распределение",
    disseminating: "Распространение",
    importing: "Импорт",
    exporting: "Экспорт",
    selling: "Продажа материалов",
    possessing: "Хранение",
  },
  modes: { attempt: "Покушение", complicity: "Пособничество", participation: "Соучастие" },
  salePurposes: {
    "sexual-exploitation": "Сексуальная эксплуатация",
    "organ-transfer-for-profit": "Передача органов за вознаграждение",
    "forced-labour": "Принудительный труд",
  },
  obligationTypes: {
    criminalise: "Криминализация",
    jurisdiction: "Юрисдикция",
    cooperation: "Сотрудничество",
    procedural: "Процессуальные меры",
    protection: "Защита",
    prevention: "Предупреждение",
    reporting: "Представление докладов",
    definition: "Определение",
    saving: "Исключающая оговорка",
  },
} as const satisfies Partial<PlainLabels>;
