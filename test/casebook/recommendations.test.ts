import { turkmenistan, turkmenistanParagraphs } from "opsc/casebook";
import { describe, expect, it } from "vitest";

// Strongest verb of each recommendation of CRC/C/OPSC/TKM/CO/1, read off the document by hand.
const strengths: Record<string, string> = {
  "7": "urges",
  "9": "recommends",
  "11": "recommends",
  "13": "urges",
  "15": "urges",
  "17(a)": "recommends",
  "17(b)": "recommends",
  "19": "recommends",
  "21": "urges",
  "23": "urges",
  "25(a)": "encourages",
  "25(b)": "encourages",
  "25(c)": "encourages",
  "27(a)": "recommends",
  "27(b)": "recommends",
  "29": "recommends",
  "31": "recommends",
  "33": "recommends",
  "34": "encourages",
  "36(a)": "recommends",
  "36(b)": "recommends",
  "36(c)": "recommends",
  "38": "recommends",
  "40(a)": "recommends",
  "40(b)": "recommends",
  "40(c)": "recommends",
  "42": "recommends",
  "43": "encourages",
  "44": "recommends",
  "45": "recommends",
  "46": "recommends",
  "47": "requests",
};

const { recommendations } = turkmenistan;

describe("the recommendations of CRC/C/OPSC/TKM/CO/1", () => {
  it("are 31 and the request of paragraph 47, in the order of the document, with the strongest verb each", () => {
    expect(recommendations).toHaveLength(31 + 1);
    expect(recommendations.map(({ id, strength }) => [id, strength])).toEqual(
      Object.entries(strengths)
        .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
        .map(([key, strength]) => [`CRC/C/OPSC/TKM/CO/1#${key}`, strength]),
    );
  });

  it("are 18 single ones and 13 lettered leaves", () => {
    expect(
      recommendations.filter(({ item, strength }) => item === null && strength !== "requests"),
    ).toHaveLength(18);
    expect(recommendations.filter(({ item }) => item !== null)).toHaveLength(13);
    expect(
      new Set(recommendations.filter(({ item }) => item !== null).map(({ paragraph }) => paragraph)),
    ).toEqual(new Set([17, 25, 27, 36, 40]));
  });

  it("have identifiers of their own that say symbol, paragraph and item", () => {
    expect(new Set(recommendations.map(({ id }) => id)).size).toBe(recommendations.length);
    for (const { id, symbol, paragraph, item } of recommendations) {
      expect(id).toBe(`${symbol}#${paragraph}${item === null ? "" : `(${item})`}`);
      expect(symbol).toBe(turkmenistan.symbol);
    }
  });

  it("give a context to leaves and to nothing else", () => {
    for (const { item, context } of recommendations) expect(context !== undefined).toBe(item !== null);
  });

  const leaves = turkmenistanParagraphs
    .filter(({ kind }) => kind === "recommendation")
    .flatMap(({ number, cluster, items, provisions }) =>
      (items.length === 0 ? [{ label: null, provisions }] : items).map((leaf) => ({
        paragraph: number,
        item: leaf.label,
        cluster,
        provisions: leaf.provisions,
      })),
    );

  it("agree with the paragraphs on items and clusters", () => {
    expect(recommendations.map(({ paragraph, item, cluster }) => [paragraph, item, cluster])).toEqual(
      leaves.map(({ paragraph, item, cluster }) => [paragraph, item, cluster]),
    );
  });

  it("rest on provisions at or under those of their paragraph, and on some wherever it has any", () => {
    for (const [index, { id, provisions }] of recommendations.entries()) {
      const above = leaves[index]?.provisions ?? [];
      expect(provisions.length > 0, id).toBe(above.length > 0);
      for (const own of provisions) {
        expect(
          above.some((each) => own === each || own.startsWith(`${each}.`)),
          `${id}: ${own}`,
        ).toBe(true);
      }
    }
  });
});
