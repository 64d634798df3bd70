import { russianForms } from "../../report/budget/russianForms.js";
import type { Wording } from "./wording.js";

/** Russian, in the forms of United Nations documents. */
export const russian: Wording = {
  ...russianForms,
  conventions: {
    verified: false,
    note: "Dates in words stand so in the Russian text of CRC/C/OPSC/TKM/CO/1. Letters with one bracket stand so in the Russian text of OPSC, art. 2. The abbreviations ст. and п., their order and the marks inside numbers are conventions of the package.",
  },
  severities: { error: "Ошибка", warning: "Предупреждение", information: "Информация" },
  synthetic:
    "Синтетические данные: настоящий доклад содержит вымышленные данные для примеров и проверки. Делать из них выводы нельзя.",
  syntheticShort: "Синтетические данные",
  asOf: (date) => `Положение дел на ${date}`,
  punctuation: { colon: ": ", semicolon: "; " },
  contents: "Содержание",
  skip: "Перейти к докладу",
  sources: "Источники",
  note: "Примечание",
};
