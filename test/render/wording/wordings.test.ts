import { citation, count, date, dayCount, figure, quantityUnitSchema } from "opsc/fragments";
import { provisions } from "opsc/protocol";
import { toHtml, toMarkdown, type Renderable } from "opsc/render";
import { describe, expect, it } from "vitest";
import type { Wording } from "../../../src/render/wording/wording.js";
import { wordingIn, wordings } from "../../../src/render/wording/wordingIn.js";

const languages = ["en", "fr", "es", "ru"] as const;
const others = ["fr", "es", "ru"] as const;

/** Every string of a wording that does not hang on a value, by its place. */
const fixedWords = (wording: Wording): Map<string, string> =>
  new Map([
    ...Object.entries(wording.severities).map(([key, words]) => [`severities.${key}`, words] as const),
    ["synthetic", wording.synthetic],
    ["syntheticShort", wording.syntheticShort],
    ["asOf", wording.asOf("§")],
    ["contents", wording.contents],
    ["skip", wording.skip],
    ["sources", wording.sources],
    ["note", wording.note],
  ]);

/** Words that are the same in English and in another language. */
const cognates = new Set(["severities.information", "severities.error", "sources", "note"]);

describe("wordingIn", () => {
  it("knows the four languages, by their first subtag too, and else English", () => {
    expect([...wordings.keys()].sort()).toEqual([...languages].sort());
    for (const language of languages) {
      expect(wordingIn(language).language).toBe(language);
      expect(wordingIn(language).conventions.note).toMatch(/\.$/);
    }
    expect(wordingIn("fr-CH").language).toBe("fr");
    expect(wordingIn("tk").language).toBe("en");
  });

  it.each(others)("leaves no English words in %s", (language) => {
    const english = fixedWords(wordingIn("en"));
    for (const [place, words] of fixedWords(wordingIn(language))) {
      expect(words, place).toMatch(/\S/);
      if (!cognates.has(place)) expect(words, place).not.toBe(english.get(place));
    }
  });
});

describe("dates", () => {
  it.each([
    ["en", ["28 January 2018", "1 June 2018", "May 2024", "2020"]],
    ["fr", ["28 janvier 2018", "1er juin 2018", "mai 2024", "2020"]],
    ["es", ["28 de enero de 2018", "1 de junio de 2018", "mayo de 2024", "2020"]],
    ["ru", ["28 января 2018 года", "1 июня 2018 года", "май 2024 года", "2020 год"]],
  ] as const)("are written in words in %s", (language, expected) => {
    expect(["2018-01-28", "2018-06-01", "2024-05", "2020"].map(wordingIn(language).date)).toEqual(expected);
  });

  it.each(others)("name the months as the engine's own language data does in %s", (language) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) {
      const day = `2019-${String(month).padStart(2, "0")}-17`;
      const expected = format.format(Date.parse(`${day}T00:00:00Z`)).replace(/г\.$/, "года");
      expect(wordingIn(language).date(day)).toBe(expected.replaceAll("\u00a0", " "));
    }
  });

  it.each(others)("leave what is no date as it is in %s", (language) => {
    for (const words of ["", "soon", "2018-13", "2018-1-2"])
      expect(wordingIn(language).date(words)).toBe(words);
  });
});

describe("places", () => {
  it.each([
    [
      "en",
      "art. 3 (1) (a) (i) c",
      "art. 7 (a) (i)",
      "art. 8",
      "para. 36 (a)",
      "CRC/C/156, para. 27 (a) (ii)",
    ],
    ["fr", "art. 3, par. 1 a) i) c", "art. 7 a) i)", "art. 8", "par. 36 a)", "CRC/C/156, par. 27 a) ii)"],
    ["es", "art. 3, párr. 1 a) i) c", "art. 7 a) i)", "art. 8", "párr. 36 a)", "CRC/C/156, párr. 27 a) ii)"],
    ["ru", "ст. 3, п. 1 a) i) c", "ст. 7 a) i)", "ст. 8", "п. 36 a)", "CRC/C/156, п. 27 a) ii)"],
  ] as const)("are cited in %s", (language, deep, lettered, whole, place, full) => {
    const { provision, citation: cite } = wordingIn(language);
    expect(["3.1.a.i.c", "7.a.i", "8"].map(provision)).toEqual([deep, lettered, whole]);
    expect(cite(citation("CRC/C/156", { paragraph: 36, item: "a", form: "place" }))).toBe(place);
    expect(cite(citation("CRC/C/156", { paragraph: 27, item: "a.ii" }))).toBe(full);
    expect(cite(citation("CRC/C/156"))).toBe("CRC/C/156");
    expect(provision("3.9")).toBe("3.9");
  });

  it.each(languages)(
    "keep every number and letter of every provision, and tell all apart, in %s",
    (language) => {
      const { provision } = wordingIn(language);
      const cited = provisions.map(({ id }) => provision(id));
      expect(new Set(cited).size).toBe(provisions.length);
      for (const [index, { id }] of provisions.entries()) {
        const words = (cited[index] ?? "").replace(/(?:art|par|párr|ст|п)\. /g, "");
        expect(words.match(/[a-z0-9]+/g)).toEqual(id.split("."));
      }
    },
  );
});

describe("quantities", () => {
  const unitsIn = (language: string, value: number): string[] =>
    quantityUnitSchema.options.map((unit) =>
      wordingIn(language).quantity(unit === "day" ? dayCount(value) : count(value, unit)),
    );

  it("take the three forms of Russian", () => {
    const one = "рекомендация мера доказательство оценка критерий вывод источник день";
    const few = "рекомендации меры доказательства оценки критерия вывода источника дня";
    const many = "рекомендаций мер доказательств оценок критериев выводов источников дней";
    const forms = [
      [0, many],
      [1, one],
      [2, few],
      [4, few],
      [5, many],
      [11, many],
      [12, many],
      [21, one],
      [22, few],
      [25, many],
      [111, many],
    ] as const;
    for (const [value, words] of forms)
      expect(unitsIn("ru", value)).toEqual(words.split(" ").map((word) => `${value} ${word}`));
  });

  it("take the singular for 0 and 1 in French, and for 1 alone in Spanish and English", () => {
    const recommendations = (language: string, values: readonly number[]) =>
      values.map((value) => wordingIn(language).quantity(count(value, "recommendation")));
    expect(recommendations("fr", [0, 1, 2, 5, 21])).toEqual([
      "0 recommandation",
      "1 recommandation",
      "2 recommandations",
      "5 recommandations",
      "21 recommandations",
    ]);
    expect(recommendations("es", [0, 1, 2])).toEqual([
      "0 recomendaciones",
      "1 recomendación",
      "2 recomendaciones",
    ]);
    expect(recommendations("en", [0, 1, 2])).toEqual([
      "0 recommendations",
      "1 recommendation",
      "2 recommendations",
    ]);
  });

  it.each(others)("name each unit differently from English in %s", (language) => {
    const english = unitsIn("en", 2);
    for (const [index, words] of unitsIn(language, 2).entries())
      if (words !== "2 sources") expect(words).not.toBe(english[index]);
  });
});

describe("figures", () => {
  const origin = { from: "aggregate", source: "a" } as const;
  const written = (language: string, form: "cell" | "prose") => [
    wordingIn(language).figure(figure({ value: { kind: "count", count: 1234567 }, origin, form })),
    wordingIn(language).figure(figure({ value: { kind: "rate", rate: 12.5, per: 100 }, origin, form })),
    wordingIn(language).figure(figure({ value: { kind: "rate", rate: 3.25, per: 100_000 }, origin, form })),
    wordingIn(language).figure(figure({ value: { kind: "suppressed" }, origin, form })),
  ];

  it.each([
    ["en", ["1,234,567", "12.5%", "3.25 per 100,000", "suppressed"]],
    ["fr", ["1 234 567", "12,5 %", "3,25 pour 100 000", "non publié"]],
    ["es", ["1 234 567", "12,5 %", "3,25 por cada 100 000", "no publicado"]],
    ["ru", ["1 234 567", "12,5 %", "3,25 на 100 000", "не публикуется"]],
  ] as const)("are set in %s", (language, expected) => {
    expect(written(language, "prose").map((words) => words.replaceAll("\u00a0", " "))).toEqual(expected);
    expect(written(language, "cell")[3]).toBe("c");
  });

  it.each(["fr", "ru"] as const)(
    "group and round as the engine's own language data does in %s",
    (language) => {
      const format = new Intl.NumberFormat(language);
      for (const number of [0, 7, 999, 1000, 2620, 54321, 1234567, 0.125, 1234.5])
        expect(
          wordingIn(language).figure(
            figure({ value: { kind: "rate", rate: number, per: 1 }, origin, form: "cell" }),
          ),
        ).toMatch(new RegExp(`^${format.format(number).replaceAll(/[\u00a0\u202f]/g, "\u00a0")} `));
    },
  );

  it("leave four digits together in Spanish", () => {
    expect(wordingIn("es").quantity(dayCount(2620))).toBe("2620 días");
  });
});

describe("renderings", () => {
  const reportIn = (language: string): Renderable => ({
    title: "T",
    language,
    asOf: "2025-04-01",
    synthetic: true,
    fragments: [
      {
        type: "section",
        id: "a",
        title: "A",
        provisions: ["2.a", "3.1.c"],
        children: [
          {
            type: "finding",
            code: "f",
            severity: "warning",
            message: [date("2020")],
            sources: [{ title: "S" }, { title: "Z" }],
          },
        ],
      },
    ],
  });

  it.each(languages)("say their language and use its words in %s", (language) => {
    const wording = wordingIn(language);
    const html = toHtml(reportIn(language));
    expect(html).toContain(`<html lang="${language}">`);
    for (const words of [
      wording.skip,
      wording.contents,
      wording.synthetic,
      wording.asOf(wording.date("2025-04-01")),
    ])
      expect(html).toContain(words);
    expect(html).toContain(`@top-right { content: "${wording.syntheticShort}"`);
    const markdown = toMarkdown(reportIn(language));
    expect(markdown).toContain(`**${wording.severities.warning}.** ${wording.date("2020")}`);
    expect(markdown).toContain(
      `${wording.sources}${wording.punctuation.colon}S${wording.punctuation.semicolon}Z`,
    );
  });

  it("have no break before a colon or semicolon in French", () => {
    const markdown = toMarkdown(reportIn("fr"));
    expect(markdown).toContain("## A (art. 2 a)\u00a0; 3, par. 1 c))");
    expect(markdown).not.toMatch(/[^\u00a0][;:]/);
  });
});
