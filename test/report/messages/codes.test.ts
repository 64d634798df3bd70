import { ageBands } from "opsc/codes";
import { describe, expect, it } from "vitest";
import { definedLists, labelledLists } from "../../../src/report/messages/labelledLists.js";
import { coded, labelIn } from "../../../src/report/messages/coded.js";
import type { CodeLabel, CodeWords, ReportCodes } from "../../../src/report/messages/codeWords.js";
import { messagesIn } from "../../../src/report/messages/messagesIn.js";

const others = ["fr", "es", "ru"] as const;
const lists: Readonly<Record<string, readonly CodeLabel[]>> = { ...definedLists, ...labelledLists, ageBands };
const defined = Object.keys(definedLists);

const english = new Map(
  Object.entries(lists).flatMap(([list, entries]) =>
    entries.map(({ code, label }) => [`${list} ${code}`, label] as const),
  ),
);

/** Labels that English and the language spell alike. */
const cognates: Readonly<Record<(typeof others)[number], ReadonlySet<string>>> = {
  fr: new Set([
    ...["Direct", "Indirect", "Coordination", "Adoption", "Extradition", "Participation", "Protection"],
    ...["Production", "Total"],
  ]),
  es: new Set(["Total", "No"]),
  ru: new Set(),
};

describe.each(others)("labels in %s", (language) => {
  const { codes } = messagesIn(language);

  it("are there for every list and every code, in the order of the list, and for nothing else", () => {
    expect(Object.keys(codes).sort()).toEqual(Object.keys(lists).sort());
    for (const [list, entries] of Object.entries(lists)) {
      const own: readonly CodeLabel[] = codes[list as keyof ReportCodes];
      expect(own.map(({ code }) => code)).toEqual(entries.map(({ code }) => code));
      for (const { code, label } of own) {
        expect(label, `${list} ${code}`).toMatch(/^\S(?:.*\S)?$/u);
        expect(label, `${list} ${code} has no label`).not.toBe(code);
      }
      expect(new Set(own.map(({ label }) => label)).size, list).toBe(own.length);
    }
  });

  it("come with a definition in one sentence where a report defines the list", () => {
    for (const list of defined)
      for (const { code, definition } of codes[list as keyof ReportCodes] as readonly CodeWords[])
        expect(definition, `${list} ${code}`).toMatch(/^[\p{Lu}«].+\.$/u);
  });

  it("are not those of English", () => {
    for (const list of Object.keys(lists))
      for (const { code, label } of codes[list as keyof ReportCodes])
        if (!cognates[language].has(label))
          expect(label, `${list} ${code}`).not.toBe(english.get(`${list} ${code}`));
    const inEnglish = new Set(
      Object.values(definedLists).flatMap((entries) => entries.map(({ definition }): string => definition)),
    );
    for (const list of defined)
      for (const { definition } of codes[list as keyof ReportCodes] as readonly CodeWords[])
        expect(inEnglish.has(definition), definition).toBe(false);
  });

  it("name the offences in the Luxembourg terminology", () => {
    const words = codes.offenceCodes.map(({ label }) => label).join(" ");
    expect(words).not.toMatch(
      /pornogra|порногра|prostitution des enfants|prostitución infantil|детск\S+ проститу/i,
    );
  });
});

describe("labelIn", () => {
  it("finds a label in the language, and answers the code itself where there is none", () => {
    expect(labelIn(messagesIn("fr"), "sexes", "F")).toBe("Féminin");
    expect(labelIn(messagesIn("es"), "residualCategories", "_X")).toBe("No recopilado");
    expect(labelIn(messagesIn("ru"), "ageBands", "Y15T17")).toBe("от 15 до 17 лет");
    expect(labelIn(messagesIn("en"), "stageCategories", "convicted")).toBe("Convicted");
    expect(labelIn(messagesIn("ru"), "clusters", "nothing")).toBe("nothing");
    expect(coded(messagesIn("fr"), "actionStatuses", "none")).toEqual({
      type: "codedValue",
      list: "actionStatuses",
      code: "none",
      label: "Aucune mesure",
    });
  });
});
