import { numberedParagraph, section, tableCell, text } from "opsc/fragments";
import {
  differenceSection,
  differenceWords,
  differenceWordsIn,
  draftDifference,
  type ReportDraft,
} from "opsc/report";
import { describe, expect, it } from "vitest";

const leavesOf = (value: unknown, place = ""): (readonly [place: string, words: string])[] =>
  typeof value === "string"
    ? [[place, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, `${place}/${key}`));

describe("differenceSection", () => {
  it("prints the title of a section where it is known, and its identifier elsewhere", () => {
    const draft = (words: string): ReportDraft => ({
      fragments: [
        section({ id: "data", title: "Данные", children: [numberedParagraph(1, [text(words)], "p-7")] }),
      ],
      recommendations: [],
    });
    const difference = draftDifference(draft("Было так."), draft("Было иначе."));
    const first = (titles?: ReadonlyMap<string, string>) => {
      const [table] = differenceSection(difference, differenceWordsIn("ru"), "changes", titles).children;
      return table?.type === "table" ? table.rows[0]?.[0] : undefined;
    };
    expect(first(new Map([["data", "Данные"]]))).toEqual(tableCell([text("Данные")]));
    expect(first()).toEqual(tableCell([text("data")]));
  });
});

describe("differenceWordsIn", () => {
  it("is the English words in English", () => {
    expect(differenceWordsIn("en")).toBe(differenceWords);
  });

  it.each(["fr", "es", "ru"] as const)("has every word in %s, and none in English", (language) => {
    const english = new Map(leavesOf(differenceWords));
    const own = leavesOf(differenceWordsIn(language));
    expect(own.map(([place]) => place).sort()).toEqual([...english.keys()].sort());
    for (const [place, words] of own) {
      expect(words, place).toMatch(/^\p{Lu}/u);
      if (words !== "Section") expect(words, place).not.toBe(english.get(place));
    }
  });

  it("heads the section in the language", () => {
    const draft = { fragments: [], recommendations: [{ id: "X#9", answered: true }] };
    const changed = draftDifference({ ...draft, recommendations: [{ id: "X#9", answered: false }] }, draft);
    expect(differenceSection(changed, differenceWordsIn("es")).title).toBe(
      "Cambios respecto de la versión anterior",
    );
    expect(JSON.stringify(differenceSection(changed, differenceWordsIn("es")))).toContain("Nueva respuesta");
  });
});
