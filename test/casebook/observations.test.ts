import { turkmenistanParagraphs, turkmenistanParts } from "opsc/casebook";
import { describe, expect, it } from "vitest";

// Source of every expected value: CRC/C/OPSC/TKM/CO/1, counted by hand.
const numbersOf = (kind: string): number[] =>
  turkmenistanParagraphs.filter((paragraph) => paragraph.kind === kind).map(({ number }) => number);

describe("the paragraphs of CRC/C/OPSC/TKM/CO/1", () => {
  it("are 47, numbered without a gap", () => {
    expect(turkmenistanParagraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 47 }, (_, i) => i + 1),
    );
  });

  it("are three of introduction, two of positive aspects, 18 of concern, 23 of recommendation and a request", () => {
    expect(numbersOf("introduction")).toEqual([1, 2, 3]);
    expect(numbersOf("positive-aspect")).toEqual([4, 5]);
    expect(numbersOf("concern")).toEqual([
      6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 35, 37, 39, 41,
    ]);
    expect(numbersOf("recommendation")).toEqual([
      7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 34, 36, 38, 40, 42, 43, 44, 45, 46, 47,
    ]);
    expect(numbersOf("recommendation")).toHaveLength(23 + 1);
  });

  it("have lettered items where the document has them", () => {
    const lettered = turkmenistanParagraphs
      .filter(({ items }) => items.length > 0)
      .map(({ number, items }) => [number, items.map(({ label }) => label).join("")]);
    expect(lettered).toEqual([
      [4, "abcdef"],
      [5, "ab"],
      [17, "ab"],
      [25, "abc"],
      [26, "abcd"],
      [27, "ab"],
      [36, "abc"],
      [40, "abc"],
    ]);
  });

  it("stand in eleven parts, which cover them all", () => {
    expect(turkmenistanParts.map(({ numeral }) => numeral)).toEqual(
      "I II III IV V VI VII VIII IX X XI".split(" "),
    );
    for (const { number, section } of turkmenistanParagraphs) {
      const part = turkmenistanParts.find(
        ({ paragraphs }) => paragraphs.first <= number && number <= paragraphs.last,
      );
      expect(section).toBe(part?.numeral);
    }
    expect(turkmenistanParts.map(({ paragraphs }) => paragraphs.last)).toEqual([
      3, 5, 7, 23, 25, 34, 42, 43, 44, 46, 47,
    ]);
  });

  it("cite the provisions that the document prints", () => {
    const cited = new Map(turkmenistanParagraphs.map(({ number, provisions }) => [number, provisions]));
    expect(cited.get(8)).toEqual(["2", "3"]);
    expect(cited.get(24)).toEqual(["9.1", "9.2"]);
    expect(cited.get(26)).toEqual(["2", "3", "3.1.a.i.c", "3.1.c"]);
    expect(cited.get(28)).toEqual(["3", "4.2", "4.3", "5", "6", "7"]);
    expect(cited.get(34)).toEqual(["3.1"]);
    expect(cited.get(36)).toEqual(["9.3"]);
    expect(cited.get(41)).toEqual(["8", "9.3", "9.4"]);
    expect(cited.get(43)).toEqual(["10.1"]);
    expect(cited.get(47)).toEqual(["12.2"]);
  });

  it("keep the provisions of a paragraph and of its items in step", () => {
    for (const { items, provisions } of turkmenistanParagraphs.filter(
      (paragraph) => paragraph.items.length > 0,
    )) {
      expect([...new Set(items.flatMap((item) => item.provisions))].sort()).toEqual([...provisions].sort());
    }
  });

  it("note the citation of paragraph 26 (b), which no provision answers to", () => {
    const item = turkmenistanParagraphs[25]?.items[1];
    expect(item?.source.locator).toBe("para. 26 (b)");
    expect(item?.citationNote).toMatchObject({
      asPrinted: "article 3, paragraph 1 (ii) (c)",
      suggestion: "3.1.c",
    });
  });

  it("name their place in the document", () => {
    for (const { number, items, source } of turkmenistanParagraphs) {
      expect(source).toEqual({ title: "CRC/C/OPSC/TKM/CO/1", locator: `para. ${number}` });
      for (const item of items) expect(item.source.locator).toBe(`para. ${number} (${item.label})`);
    }
  });
});
