import {
  citation,
  count,
  date,
  dayCount,
  figure,
  paragraph,
  provisionReference,
  quantityUnitSchema,
  section,
  type FigureValue,
  type InlineFragment,
} from "opsc/fragments";
import { provisions } from "opsc/protocol";
import { toMarkdown } from "opsc/render";
import { countWords, reportLanguages, wordFormsIn, type ReportLanguage } from "opsc/report";
import { describe, expect, it } from "vitest";

/** A space that groups digits parts no words. */
const grouping = /(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g;

/** Words that a reader of the Markdown sees: what stands between spaces and holds a letter or a digit. */
const printed = (fragment: InlineFragment, language: ReportLanguage): number => {
  const fragments = [section({ id: "x", title: "Heading", children: [paragraph([fragment])] })];
  const report = { title: "T", language, asOf: "2025-01-01", synthetic: false, fragments };
  const body = toMarkdown(report).split("## Heading")[1] ?? "";
  return body
    .replaceAll("&nbsp;", "\u00a0")
    .replace(grouping, "")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
};

const origin = { from: "protected-table", table: "t", coordinates: ["F"] } as const;
const values: readonly FigureValue[] = [
  { kind: "count", count: 1234 },
  { kind: "rate", rate: 12.5, per: 100 },
  { kind: "rate", rate: 3, per: 100_000 },
  { kind: "score", score: 0.5, end: "lower" },
  { kind: "suppressed" },
  { kind: "not-collected" },
];

const fragments: readonly InlineFragment[] = [
  ...["2015", "2015-01", "2015-01-30", "2015-02-01"].map((day) => date(day)),
  citation("CRC/C/156"),
  citation("CRC/C/OPSC/TKM/CO/1", { paragraph: 27, item: "a.ii", form: "full" }),
  citation("CRC/C/OPSC/TKM/CO/1", { paragraph: 27, form: "place" }),
  ...provisions.map(({ id }) => provisionReference(id)),
  ...[0, 1, 2, 5, 21, 2620].flatMap((value) => [
    dayCount(value),
    ...quantityUnitSchema.options.flatMap((unit) => (unit === "day" ? [] : [count(value, unit)])),
  ]),
  ...values.flatMap((value) => [
    figure({ value, origin, form: "prose" }),
    figure({ value, origin, form: "cell" }),
  ]),
];

describe("wordFormsIn", () => {
  it.each(reportLanguages)("counts in %s the words that a renderer prints", (language) => {
    const forms = wordFormsIn(language);
    expect(forms.language).toBe(language);
    const counted = fragments.map((fragment) => [fragment, countWords([paragraph([fragment])], forms)]);
    expect(counted).toEqual(fragments.map((fragment) => [fragment, printed(fragment, language)]));
  });

  it("takes the common form of a unit where the language has a form of its own for millions", () => {
    const million = [1_000_000, 2].map((value) => count(value, "recommendation"));
    expect(million.map(wordFormsIn("fr").quantity)).toEqual([
      "1\u00a0000\u00a0000 recommandations",
      "2 recommandations",
    ]);
    expect(million.map(wordFormsIn("es").quantity)).toEqual([
      "1\u00a0000\u00a0000 recomendaciones",
      "2 recomendaciones",
    ]);
  });

  it("writes dates in more words where a language takes more", () => {
    const words = reportLanguages.map((language) =>
      countWords([paragraph([date("2015-01-30")])], wordFormsIn(language)),
    );
    // 30 January 2015; 30 janvier 2015; 30 de enero de 2015; 30 января 2015 года
    expect(words).toEqual([3, 3, 5, 4]);
  });
});
