import fc from "fast-check";
import { citation, numberedParagraph, paragraph, section, table, tableCell, text } from "opsc/fragments";
import { countWords, outlineOf, wordBudget, wordBudgetSchema } from "opsc/report";
import { describe, expect, it } from "vitest";
import { sections } from "../blocks.js";

const wordsOf = (number: number): ReturnType<typeof paragraph> => paragraph([text("word ".repeat(number))]);

const replies = outlineOf("replies-to-list-of-issues");
const matrix = outlineOf("follow-up-matrix");

describe("a word budget", () => {
  it("counts each word once, inside the sections of the outline or outside them", () => {
    fc.assert(
      fc.property(sections, (report) => {
        const budget = wordBudget(report, replies, { annexes: "counted" });
        const own = budget.sections.reduce((sum, entry) => sum + entry.own, 0);
        expect(own + budget.outside).toBe(countWords(report));
        expect(budget.total.words).toBe(countWords(report));
        const apart = wordBudget(report, replies);
        expect(apart.total.words + apart.annexWords).toBe(countWords(report));
        expect(wordBudgetSchema.parse(structuredClone(apart))).toEqual(apart);
      }),
    );
  });

  it("is over 10,700 words by what stands above them, and not at them", () => {
    const report = (words: number) => [
      section({ id: "data", title: "Data", children: [wordsOf(words - 1)] }),
    ];
    expect(wordBudget(report(10_700), replies).total).toEqual({
      words: 10_700,
      limit: 10_700,
      share: 1,
      overBy: 0,
    });
    expect(wordBudget(report(10_700), replies).findings).toEqual([]);
    const over = wordBudget(report(10_701), replies);
    expect(over.total.overBy).toBe(1);
    expect(over.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["over-word-limit", "error"],
    ]);
    expect(over.findings[0]?.source).toEqual({ title: "CRC/C/TKM/Q/2-4" });
  });

  it("gives targets that bring the report inside its limit", () => {
    const report = [
      section({ id: "data", title: "Data", children: [wordsOf(9999)] }),
      section({ id: "prevention", title: "Prevention", children: [wordsOf(4999)] }),
    ];
    const { sections: entries } = wordBudget(report, replies);
    const targets = entries
      .map(({ section: name, target }) => [name, target] as const)
      .filter(([, target]) => target > 0);
    // 10,700 of 15,000 words may stay: 0.7133 of 10,000 and of 5,000.
    expect(targets).toEqual([
      ["data", 7133],
      ["prevention", 3566],
    ]);
    // The section around both in the outline has no words of its own.
    expect(entries.find(({ section: name }) => name === "replies")).toMatchObject({ own: 0, words: 15_000 });
  });

  it("counts a section with those inside it", () => {
    const inner = section({ id: "data", title: "Data", children: [wordsOf(10)] });
    const report = [section({ id: "replies", title: "Replies", children: [wordsOf(4), inner] })];
    const entry = wordBudget(report, replies).sections.find(({ section: name }) => name === "replies");
    expect([entry?.own, entry?.words, entry?.share]).toEqual([5, 16, 1]);
  });

  it("holds a section against a limit of its own", () => {
    const report = [section({ id: "data", title: "Data", children: [wordsOf(99)] })];
    const budget = wordBudget(report, replies, { sectionLimits: { data: 80 } });
    expect(budget.findings.map(({ code }) => code)).toEqual(["section-over-word-limit"]);
    expect(budget.sections.find(({ section: name }) => name === "data")?.overBy).toBe(20);
  });

  it("turns no pages into words, and takes the limit of a list of issues", () => {
    const pages = wordBudget([], replies, { limit: "replies-to-protocol-list-of-issues" });
    expect([pages.limit?.amount, pages.limit?.unit, pages.total.limit]).toEqual([15, "pages", null]);
    const own = {
      id: "own",
      unit: "words",
      amount: 5,
      document: "Replies.",
      source: { title: "X" },
      verified: true,
    } as const;
    const report = [section({ id: "data", title: "Data", children: [wordsOf(6)] })];
    expect(wordBudget(report, replies, { limit: own }).total.overBy).toBe(2);
    expect(() => wordBudget([], replies, { limit: "no-such-limit" })).toThrow(RangeError);
    expect(wordBudget(report, matrix).total).toEqual({ words: 7, limit: null, share: null, overBy: 0 });
  });
});

describe("what to cut", () => {
  const cited = (form: "full" | "place") =>
    paragraph([text("See "), citation("CRC/C/OPSC/TKM/CO/1", { paragraph: 27, form }), text(".")]);
  const sale = "Sale is defined by itself in the new law of the State.";
  const report = [
    section({
      id: "data",
      title: "Data",
      children: [
        numberedParagraph(4, [text("word ".repeat(200))], "p-4"),
        cited("full"),
        cited("full"),
        cited("full"),
        cited("place"),
        paragraph([text(sale)]),
        table({
          id: "t",
          caption: [text("Three words here")],
          columns: [{ key: "a", label: "A" }],
          rows: [[tableCell()]],
        }),
      ],
    }),
    section({ id: "prevention", title: "Prevention", children: [paragraph([text(sale)]), cited("full")] }),
    section({
      id: "statistical-annex",
      title: "Annex",
      children: [numberedParagraph(5, [text("word ".repeat(900))], "p-5")],
    }),
  ];

  it("is ranked by the words that it saves", () => {
    const { cuts } = wordBudget(report, replies);
    // 200 words less 150; a sentence of 11 said again; a table of 4; a symbol of one word said again twice, not counting the section beside it.
    expect(cuts.map(({ kind, section: name, saves }) => [kind, name, saves])).toEqual([
      ["long-paragraph", "data", 50],
      ["repeated-paragraph", "prevention", 12],
      ["annex-material", "data", 4],
      ["repeated-citation", "data", 2],
    ]);
    expect(cuts[0]?.place).toMatchObject({ id: "p-4", number: 4 });
    expect(cuts[3]?.place.citation).toContain("CRC/C/OPSC/TKM/CO/1");
  });

  it("reaches into the annex only where annexes count, and then moves nothing there", () => {
    const { cuts } = wordBudget(report, replies, { annexes: "counted" });
    expect(cuts[0]).toMatchObject({ kind: "long-paragraph", section: "statistical-annex", saves: 750 });
    expect(cuts.filter(({ kind }) => kind === "annex-material")).toEqual([]);
  });

  it("is as long as asked for, and never saves more than there is", () => {
    expect(wordBudget(report, replies, { maximumCuts: 1 }).cuts).toHaveLength(1);
    fc.assert(
      fc.property(sections, (random) => {
        for (const { words, saves } of wordBudget(random, replies).cuts)
          expect(saves).toBeLessThanOrEqual(words);
      }),
    );
  });
});
