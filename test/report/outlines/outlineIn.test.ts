import { lintTerminology } from "opsc/protocol";
import {
  outlineIn,
  outlineKinds,
  outlineOf,
  outlineSchema,
  outlineSections,
  type Outline,
} from "opsc/report";
import { describe, expect, it } from "vitest";

const others = ["fr", "es", "ru"] as const;
const kinds = outlineKinds.map(({ code }) => code);

/** Words of an outline that people read, each with its place. */
const wordsIn = (outline: Outline): ReadonlyMap<string, string> =>
  new Map([
    ["title", outline.title],
    ...outline.limits.map(({ id, document }) => [`limit ${id}`, document] as const),
    ...outlineSections(outline).flatMap(({ id, heading, asks, requiredTables }) => [
      [`${id} heading`, heading] as const,
      ...asks.map((ask, index) => [`${id} asks ${index}`, ask] as const),
      ...requiredTables.flatMap((table) => [
        [`${table.id} title`, table.title] as const,
        [`${table.id} subject`, table.subject] as const,
      ]),
    ]),
  ]);

/** The outline with its words blanked out. */
const structureOf = (outline: Outline): unknown =>
  JSON.parse(
    JSON.stringify(outline, function (this: unknown, key, value: unknown) {
      const isSource = typeof this === "object" && this !== null && "locator" in this;
      if (["heading", "subject", "document"].includes(key) || (key === "title" && "id" in (this as object)))
        return "§";
      return key === "asks" && !isSource ? (value as readonly string[]).map(() => "§") : value;
    }),
  );

describe("outlineIn", () => {
  it("gives in English what outlineOf gives", () => {
    for (const kind of kinds) expect(outlineIn(kind, "en")).toEqual(outlineOf(kind));
  });

  it.each(others)("has in %s the same sections, tables and limits, in other words", (language) => {
    for (const kind of kinds) {
      const outline = outlineIn(kind, language);
      expect(outlineSchema.parse(structuredClone(outline))).toEqual(outline);
      expect(structureOf(outline)).toEqual(structureOf(outlineOf(kind)));
      const english = wordsIn(outlineOf(kind));
      const own = wordsIn(outline);
      expect([...own.keys()]).toEqual([...english.keys()]);
      for (const [place, words] of own) {
        expect(words, `${kind} ${place}`).not.toBe(english.get(place));
        expect(words, `${kind} ${place}`).toMatch(/^\p{Lu}\S*(?:[ \u00a0]\S+)*$/u);
        if (/ asks | subject$|^limit /.test(place)) expect(words, `${kind} ${place}`).toMatch(/[^.]\.$/);
        else expect(words, `${kind} ${place}`).not.toMatch(/\.$/);
        expect(words).not.toMatch(/\b(?:the|of|and|with|which|from|this|that|was|been|say)\b/i);
        if (language === "ru") expect(words).not.toMatch(/[a-z]/i);
      }
    }
  });

  it.each(others)(
    "keeps in %s to the Luxembourg terminology, and sale apart from trafficking",
    (language) => {
      const trafficking = { fr: /\btraite\b/, es: /\btrata\b/, ru: /торговл\S+ людьми/ };
      for (const kind of kinds)
        for (const [place, words] of wordsIn(outlineIn(kind, language))) {
          expect(words).not.toMatch(/pornogra|порногра|prostitution des enfants|prostitución infantil/i);
          const english = wordsIn(outlineOf(kind)).get(place) ?? "";
          expect(lintTerminology(english)).toEqual([]);
          expect(trafficking[language].test(words), words).toBe(/trafficking/.test(english));
        }
    },
  );

  it("has the punctuation of French", () => {
    for (const kind of kinds)
      for (const words of wordsIn(outlineIn(kind, "fr")).values()) {
        expect(words).not.toMatch(/[^\u00a0][;:?!»]/);
        expect(words).not.toMatch(/['"]/);
      }
  });
});
