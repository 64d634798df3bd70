import { countryCodes } from "opsc/codes";
import { reportLanguages } from "opsc/report";
import { describe, expect, it } from "vitest";
import { messagesIn } from "../../../src/report/messages/messagesIn.js";
import type { ReportMessages } from "../../../src/report/messages/reportMessages.js";
import { samplesOf } from "./sampleLines.js";

const others = ["fr", "es", "ru"] as const;
const english = messagesIn("en");

const samplesIn = (messages: ReportMessages): (readonly [place: string, words: string])[] =>
  Object.entries(samplesOf).flatMap(([key, sample]) =>
    sample(messages).map((words, index) => [`${key} ${index}`, words] as const),
  );

/** What stands in the brackets of sample arguments, in any order. */
const holesOf = (words: string): string[] => (words.match(/⟨[^⟩]*⟩/g) ?? []).sort();

/** Words that English and another language spell alike. */
const cognates = new Set(["Sources", "Source", "Instrument", "Date", "Total"]);

describe("messagesIn", () => {
  it("has a catalogue for every language, which says where its words come from", () => {
    for (const language of reportLanguages) {
      const { language: own, translation } = messagesIn(language);
      expect(own).toBe(language);
      expect(translation.note).toMatch(/\.$/);
      expect(translation.verified || translation.read.length > 0).toBe(true);
    }
  });
});

describe.each(others)("the catalogue of %s", (language) => {
  const messages = messagesIn(language);
  const samples = samplesIn(messages);

  it("has every sentence and word that English has, and the checks besides", () => {
    const places = samples.map(([place]) => place).filter((place) => !place.startsWith("checks "));
    expect(places).toEqual(samplesIn(english).map(([place]) => place));
    expect(samples.filter(([place]) => place.startsWith("checks "))).toHaveLength(6);
  });

  it("leaves no English sentence or word", () => {
    const inEnglish = new Map(samplesIn(english));
    for (const [place, words] of samples)
      if (!cognates.has(words)) expect(words, place).not.toBe(inEnglish.get(place));
    for (const [place, words] of samples)
      expect(words.replaceAll(/⟨[^⟩]*⟩/g, ""), place).not.toMatch(/\b(?:the|of|and|with|which|from|this)\b/i);
  });

  it("says everything that the English sentence says: the same dates, numbers and parts", () => {
    const inEnglish = new Map(samplesIn(english));
    for (const [place, words] of samples)
      if (inEnglish.has(place)) expect(holesOf(words), place).toEqual(holesOf(inEnglish.get(place) ?? ""));
  });

  it("leaves no hole", () => {
    for (const [place, words] of samples) {
      expect(words, place).toMatch(/\p{L}/u);
      expect(words, place).not.toMatch(/undefined|null|\[object|NaN|\(\)|«\s*»/);
      expect(words, place).not.toMatch(/ {2}|^\s|\s$| [.,)]/);
    }
  });

  it("names an entry of the case file in every check, and both where two are compared", () => {
    const checks = messages.checks ?? english.checks;
    for (const [code, words] of Object.entries(checks ?? {})) {
      const said = words("⟨entry⟩", "⟨older⟩");
      expect(said, code).toContain("⟨entry⟩");
      expect(said.includes("⟨older⟩"), code).toBe(
        code.startsWith("supersedes-") && code !== "supersedes-itself",
      );
    }
  });

  it("names every State, and in its own language", () => {
    const names = countryCodes.map((code) => messages.country(code));
    expect(new Set(names).size).toBe(countryCodes.length);
    for (const [index, name] of names.entries()) expect(name).not.toBe(countryCodes[index]);
    const alike = names.filter((name, index) => name === english.country(countryCodes[index] ?? "")).length;
    expect(alike / names.length).toBeLessThan(language === "ru" ? 0.001 : 0.5);
    expect(messages.country("XYZ")).toBe("XYZ");
  });
});

describe("dates that may lack a day", () => {
  const said = (language: "en" | "fr" | "es" | "ru", key: "effective" | "measureFacts", index: number) =>
    samplesOf[key](messagesIn(language))[index];

  it("take the preposition of their precision", () => {
    expect([0, 2, 4].map((index) => said("fr", "effective", index))).toEqual([
      "Le rapport initial était attendu le ⟨2018-01-28⟩, date fixée par le Comité.",
      "Le rapport initial était attendu en ⟨2018-01⟩, date fixée par le Comité.",
      "Le rapport initial était attendu en ⟨2018⟩, date fixée par le Comité.",
    ]);
    expect([0, 2, 4].map((index) => said("es", "effective", index))).toEqual([
      "El informe inicial debía presentarse el ⟨2018-01-28⟩, fecha fijada por el Comité.",
      "El informe inicial debía presentarse en ⟨2018-01⟩, fecha fijada por el Comité.",
      "El informe inicial debía presentarse en ⟨2018⟩, fecha fijada por el Comité.",
    ]);
    expect([0, 4].map((index) => said("en", "effective", index))).toEqual([
      "The initial report was due on ⟨2018-01-28⟩, as set by the Committee.",
      "The initial report was due in ⟨2018⟩, as set by the Committee.",
    ]);
    expect([3, 4, 5].map((index) => said("fr", "measureFacts", index))).toEqual([
      "prévue jusqu’au ⟨2018-01-28⟩",
      "prévue jusqu’en ⟨2018-01⟩",
      "prévue jusqu’en ⟨2018⟩",
    ]);
  });

  it("stand after a colon in Russian, where no preposition asks for another case", () => {
    const sentences = [
      ...samplesOf.effective(messagesIn("ru")),
      ...samplesOf.measureFacts(messagesIn("ru")).slice(0, 6),
    ];
    for (const words of sentences) expect(words).toMatch(/: ⟨2018/);
  });
});

describe("Russian", () => {
  const russian = messagesIn("ru");
  const pages = [...samplesIn(russian)].map(([, words]) => words);

  it("has a number with its unit only where the form in which it stands alone is right", () => {
    const withUnit = /⟨\d+ (?:recommendation|source|day)⟩/;
    const before = pages.flatMap((words) => {
      const at = withUnit.exec(words);
      return at === null ? [] : [words.slice(0, at.index).trimEnd()];
    });
    expect(before.length).toBeGreaterThan(4);
    for (const words of before) expect(words).toMatch(/(?:составляет|всего|:)$/);
  });

  it("puts years of age after a preposition into the genitive", () => {
    expect([1, 2, 4, 5, 11, 17, 21].map((years) => russian.ageRange(0, years))).toEqual([
      "от 0 до 1 года",
      "от 0 до 2 лет",
      "от 0 до 4 лет",
      "от 0 до 5 лет",
      "от 0 до 11 лет",
      "от 0 до 17 лет",
      "от 0 до 21 года",
    ]);
    expect(russian.ageFrom(18)).toBe("от 18 лет и старше");
  });

  it("keeps the sale of children and trafficking in persons apart", () => {
    const [words = ""] = samplesOf.trafficking(russian);
    expect(words).toContain("торговля людьми");
    expect(words).toContain("торговли детьми в значении Протокола");
  });
});

describe("punctuation", () => {
  const drafted = (language: "en" | "fr" | "es" | "ru"): string[] => {
    const messages = messagesIn(language);
    return [
      ...samplesIn(messages).map(([, words]) => words),
      ...Object.values(messages.codes).flatMap((list) =>
        list.flatMap((entry) => ("definition" in entry ? [entry.label, entry.definition] : [entry.label])),
      ),
      `x${messages.punctuation.colon}x${messages.punctuation.semicolon}x${messages.punctuation.references}x`,
    ].map(String);
  };

  it("has a non-breaking space before high marks and inside quotation marks in French, and typographic apostrophes", () => {
    for (const words of drafted("fr")) {
      expect(words).not.toMatch(/[^\u00a0][;:?!»]/);
      expect(words).not.toMatch(/«[^\u00a0]/);
      expect(words).not.toMatch(/['"]/);
    }
    expect(drafted("fr").some((words) => words.includes("\u00a0;"))).toBe(true);
  });

  it("has no space before a mark in the other languages", () => {
    for (const language of ["en", "es", "ru"] as const)
      for (const words of drafted(language)) expect(words).not.toMatch(/[\s\u00a0][;:?!»]/);
  });
});
