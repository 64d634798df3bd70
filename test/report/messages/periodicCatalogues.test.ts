import { describe, expect, it } from "vitest";
import { periodicMessagesIn } from "../../../src/report/messages/periodic/periodicMessagesIn.js";
import type { PeriodicMessages } from "../../../src/report/messages/periodic/periodicMessages.js";
import { periodicSamplesOf } from "./periodicSamples.js";

const others = ["fr", "es", "ru"] as const;
const english = periodicMessagesIn("en");

const samplesIn = (messages: PeriodicMessages): (readonly [place: string, words: string])[] =>
  Object.entries(periodicSamplesOf).flatMap(([key, sample]) =>
    sample(messages).map((words, index) => [`${key} ${index}`, words] as const),
  );

const holesOf = (words: string): string[] => (words.match(/⟨[^⟩]*⟩/g) ?? []).sort();
const numbersOf = (words: string): string[] => (words.replaceAll(/⟨[^⟩]*⟩/g, "").match(/\d+/g) ?? []).sort();

/** Words that English and another language spell alike. */
const cognates = new Set(["Source", "Date", "Total", "Protection", "Institutions et systèmes"]);

describe.each(others)("the catalogue of periodic reports in %s", (language) => {
  const samples = samplesIn(periodicMessagesIn(language));
  const inEnglish = new Map(samplesIn(english));

  it("has every sentence and word that English has", () => {
    expect(samples.map(([place]) => place)).toEqual([...inEnglish.keys()]);
  });

  it("leaves no English sentence or word", () => {
    for (const [place, words] of samples) {
      if (!cognates.has(words)) expect(words, place).not.toBe(inEnglish.get(place));
      expect(words.replaceAll(/⟨[^⟩]*⟩/g, ""), place).not.toMatch(
        /\b(?:the|of|and|with|which|from|this|that|was|been|report|State)\b/i,
      );
    }
  });

  it("says everything that the English sentence says: the same dates, numbers and parts", () => {
    for (const [place, words] of samples) {
      expect(holesOf(words), place).toEqual(holesOf(inEnglish.get(place) ?? ""));
      expect(numbersOf(words), place).toEqual(numbersOf(inEnglish.get(place) ?? ""));
    }
  });

  it("leaves no hole", () => {
    for (const [place, words] of samples) {
      expect(words, place).toMatch(/\p{L}/u);
      expect(words, place).not.toMatch(/undefined|null|\[object|NaN|\(\)|«\s*»/);
      expect(words, place).not.toMatch(/ {2}|^\s|\s$| [.,)]/);
    }
  });

  it("has the punctuation of its language", () => {
    for (const [, words] of samples) {
      if (language === "fr") {
        expect(words).not.toMatch(/[^\u00a0][;:?!»]/);
        expect(words).not.toMatch(/«[^\u00a0]/);
        expect(words).not.toMatch(/['"]/);
      } else expect(words).not.toMatch(/[\s\u00a0][;:?!»]/);
    }
  });
});

describe("sale and trafficking", () => {
  it("are kept apart in every language", () => {
    const wanted = {
      en: ["sale", "trafficking"],
      fr: ["vente", "traite"],
      es: ["venta", "trata"],
      ru: ["Торговля детьми", "торговля людьми"],
    };
    for (const [language, words] of Object.entries(wanted)) {
      const last = periodicSamplesOf.methods(periodicMessagesIn(language as keyof typeof wanted)).at(-1);
      for (const word of words) expect(last).toContain(word);
    }
  });
});
