import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../src/report/messages/messagesIn.js";
import { periodicMessagesIn } from "../../../src/report/messages/periodic/periodicMessagesIn.js";
import { tableWordsIn } from "../../../src/report/periodic/tableWordsIn.js";
import { bySex, sampleTable, sex } from "../../statistics/publish/sample.js";

describe("the categories of tables", () => {
  it.each([
    ["en", "Female", "Total"],
    ["fr", "Féminin", "Total"],
    ["es", "Femenino", "Total"],
    ["ru", "Женский", "Всего"],
  ] as const)("have the words of %s; a code of no category stays as it is", (language, female, total) => {
    const words = tableWordsIn(messagesIn(language), periodicMessagesIn(language));
    expect(words.category(sex, "F")).toBe(female);
    expect(words.category(sex, "_T")).toBe(total);
    expect(words.category(sex, "NONE-SUCH")).toBe("NONE-SUCH");
  });
});

describe("the note of a table that does not add up", () => {
  it.each([
    [
      "en",
      "Unit: persons. A person may stand in several rows, so that they can add up to more than the total. Totals include categories that are not printed.",
    ],
    [
      "fr",
      "Unité\u00a0: personnes. Une personne peut figurer dans plusieurs lignes, dont la somme peut alors dépasser le total. Les totaux comprennent des catégories qui ne figurent pas dans le tableau.",
    ],
    [
      "es",
      "Unidad: personas. Una persona puede figurar en varias filas, cuya suma puede entonces ser mayor que el total. Los totales comprenden categorías que no figuran en el cuadro.",
    ],
    [
      "ru",
      "Единица: лица. Одно лицо может стоять в нескольких строках, поэтому их сумма может превышать итог. Итоги включают категории, которых в таблице нет.",
    ],
  ] as const)("says why in %s, and nothing of it where it adds up", (language, said) => {
    const words = tableWordsIn(messagesIn(language), periodicMessagesIn(language));
    expect(words.note(bySex, undefined, [], { unprinted: true, several: "rows" })).toBe(said);
    const unit = said.slice(0, said.indexOf(".") + 1);
    expect(words.note(bySex, undefined, [], { unprinted: false })).toBe(unit);
    expect(words.note(bySex, undefined, [])).toBe(unit);
  });

  it("speaks of cases, and of columns", () => {
    const words = tableWordsIn(messagesIn("fr"), periodicMessagesIn("fr"));
    const cases = sampleTable("cases", [sex], ["F 1"], { unit: "cases" });
    expect(words.note(cases, undefined, [], { unprinted: false, several: "rows-and-columns" })).toBe(
      "Unité\u00a0: affaires. Une affaire peut figurer dans plusieurs lignes et plusieurs colonnes, dont la somme peut alors dépasser le total.",
    );
  });
});
