import { lineage, wordSimilarity, type Recommendation } from "opsc/recommendations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const one = (
  symbol: string,
  paragraph: number,
  text: string,
  item: string | null = null,
): Recommendation => ({
  id: `${symbol}#${paragraph}${item === null ? "" : `(${item})`}`,
  symbol,
  paragraph,
  item,
  strength: "recommends",
  cluster: "helpline",
  provisions: [],
  text,
});
const line = "Open a free telephone line for children in every province, staffed day and night.";
const earlier = [
  one("A", 12, line, "a"),
  one("A", 12, "Publish figures on the calls once a year.", "b"),
  one("A", 20, "Train the operators of hotlines in interview techniques."),
];

const shown = (links: ReturnType<typeof lineage>) =>
  links.map(({ earlier: from, later: to, relation, basis }) => [from, to, relation, basis]);

describe("lineage", () => {
  it("finds a repetition, a modification, a new one and what is dropped", () => {
    const later = [
      one("B", 5, line),
      one(
        "B",
        6,
        "Train the operators of hotlines and police desks in interview techniques, law and first aid, every year.",
      ),
      one("B", 7, "Evaluate the emblem."),
    ];
    expect(shown(lineage(earlier, later))).toEqual([
      ["A#12(a)", "B#5", "repeats", "text-similarity"],
      ["A#20", "B#6", "modifies", "text-similarity"],
      [null, "B#7", "new", "text-similarity"],
      ["A#12(b)", null, "drops", "text-similarity"],
    ]);
  });

  it("takes a citation of a paragraph for all its items, and of an item for that one", () => {
    const later = [one("B", 5, "Do as was said before.")];
    const cites = (item: string | null) => ({ cites: { "B#5": [{ symbol: "A", paragraph: 12, item }] } });
    expect(shown(lineage(earlier, later, cites(null)))).toEqual([
      ["A#12(a)", "B#5", "modifies", "citation"],
      ["A#12(b)", "B#5", "modifies", "citation"],
      ["A#20", null, "drops", "text-similarity"],
    ]);
    expect(shown(lineage(earlier, later, cites("b")))[0]).toEqual(["A#12(b)", "B#5", "modifies", "citation"]);
  });

  it("calls a cited recommendation with the same words a repetition", () => {
    const cites = { "B#5": [{ symbol: "A", paragraph: 12, item: "a" }] };
    expect(shown(lineage(earlier, [one("B", 5, line)], { cites }))[0]).toEqual([
      "A#12(a)",
      "B#5",
      "repeats",
      "citation",
    ]);
  });

  it("takes a citation of an item that the paragraph does not have for the paragraph, and a second one for nothing more", () => {
    const cite = { symbol: "A", paragraph: 20, item: "b" };
    const links = lineage(earlier, [one("B", 5, "Do as was said before.")], {
      cites: { "B#5": [cite, cite] },
    });
    expect(shown(links)[0]).toEqual(["A#20", "B#5", "modifies", "citation"]);
    expect(links.filter(({ later }) => later === "B#5")).toHaveLength(1);
  });

  it("lets what was called new or dropped by hand stand against a citation", () => {
    const cites = { "B#5": [{ symbol: "A", paragraph: 12, item: "a" }] };
    for (const given of [
      { earlier: null, later: "B#5", relation: "new" },
      { earlier: "A#12(a)", later: null, relation: "drops" },
    ] as const) {
      const links = lineage(earlier.slice(0, 1), [one("B", 5, line)], { cites, given: [given] });
      expect(links.map(({ relation }) => relation)).toEqual(["new", "drops"]);
    }
  });

  it("passes over a citation of another document", () => {
    const cites = { "B#5": [{ symbol: "CRC/C/TKM/CO/9", paragraph: 12, item: null }] };
    expect(lineage([], [one("B", 5, line)], { cites })).toEqual([
      { earlier: null, later: "B#5", relation: "new", basis: "text-similarity", similarity: 0 },
    ]);
  });

  it("puts ties drawn by hand above all others", () => {
    const later = [one("B", 5, line)];
    const given = [
      { earlier: "A#12(a)", later: null, relation: "drops" },
      { earlier: null, later: "B#5", relation: "new" },
      { earlier: "A#99", later: "B#5", relation: "repeats" },
    ] as const;
    expect(shown(lineage(earlier.slice(0, 1), later, { given }))).toEqual([
      [null, "B#5", "new", "given"],
      ["A#12(a)", null, "drops", "given"],
    ]);
    const drawn = [{ earlier: "A#20", later: "B#5", relation: "modifies" }] as const;
    expect(shown(lineage(earlier, later, { given: drawn }))).toContainEqual([
      "A#20",
      "B#5",
      "modifies",
      "given",
    ]);
  });

  it("compares words only inside a cluster", () => {
    const later = [{ ...one("B", 5, line), cluster: "training" as const }];
    expect(lineage(earlier, later).map((link) => link.relation)).toEqual(["new", "drops", "drops", "drops"]);
  });

  it("keeps both halves of a recommendation that was split", () => {
    const later = [
      one("B", 5, "Open a free telephone line for children in every province."),
      one("B", 6, "Have the telephone line for children staffed day and night in every province."),
    ];
    expect(lineage(earlier.slice(0, 1), later).map((link) => [link.earlier, link.later])).toEqual([
      ["A#12(a)", "B#5"],
      ["A#12(a)", "B#6"],
    ]);
  });

  it("leaves no recommendation out, whatever the order", () => {
    const words = fc.array(
      fc.constantFrom("plan", "budget", "line", "children", "training", "figures", "law"),
      { maxLength: 8 },
    );
    const set = (symbol: string) =>
      fc
        .array(words, { maxLength: 6 })
        .map((texts) => texts.map((text, index) => one(symbol, index + 1, `x ${text.join(" ")}`)));
    fc.assert(
      fc.property(set("A"), set("B"), (before, after) => {
        const links = lineage(before, after);
        expect(new Set(links.flatMap((link) => link.later ?? []))).toEqual(
          new Set(after.map(({ id }) => id)),
        );
        expect(new Set(links.flatMap((link) => link.earlier ?? []))).toEqual(
          new Set(before.map(({ id }) => id)),
        );
        const turned = lineage([...before].reverse(), [...after].reverse());
        const asSet = (found: typeof links) => new Set(found.map((link) => JSON.stringify(link)));
        expect(asSet(turned)).toEqual(asSet(links));
      }),
    );
  });
});

describe("wordSimilarity", () => {
  it("is symmetric, between 0 and 1, and blind to case, accents and order", () => {
    expect(wordSimilarity("Créer une ligne", "LIGNE une creer")).toMatchObject({
      overlap: 1,
      containment: 1,
    });
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const found = wordSimilarity(left, right);
        expect(found).toEqual(wordSimilarity(right, left));
        expect(found.overlap).toBeLessThanOrEqual(found.containment);
        expect(found.containment).toBeLessThanOrEqual(1);
      }),
    );
  });
});
