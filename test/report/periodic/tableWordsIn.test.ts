import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../src/report/messages/messagesIn.js";
import { periodicMessagesIn } from "../../../src/report/messages/periodic/periodicMessagesIn.js";
import { tableWordsIn } from "../../../src/report/periodic/tableWordsIn.js";
import { sex } from "../../statistics/publish/sample.js";

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
