import fc from "fast-check";
import {
  chart,
  citation,
  codedValue,
  count,
  crossReference,
  date,
  definitionList,
  emphasis,
  figure,
  finding,
  list,
  note,
  numberedParagraph,
  paragraph,
  provisionReference,
  section,
  sourceReference,
  table,
  tableCell,
  text,
  type BlockFragment,
} from "opsc/fragments";
import { toMarkdown } from "opsc/render";
import { countWords, type WordForms } from "opsc/report";
import { describe, expect, it } from "vitest";
import { blocks } from "../blocks.js";

const words = (value: string, forms?: WordForms): number => countWords([paragraph([text(value)])], forms);

const formsIn = (language: string): WordForms => ({
  language,
  date: (value) => value,
  provision: (id) => id,
  provisions: (ids) => ids.join(", "),
  citation: ({ symbol }) => symbol,
  quantity: ({ value }) => `${value}`,
  figure: ({ value }) => value.kind,
});

describe("words of a text", () => {
  it("are what a reader counts", () => {
    expect(words("")).toBe(0);
    expect(words("  \n\t ")).toBe(0);
    expect(words("One law, two bodies.")).toBe(4);
    expect(words("The Committee – and the State – replied.")).toBe(6);
    expect(words("State's self-report")).toBe(2);
    expect(words("See CRC/C/OPSC/TKM/CO/1, para. 27 (a).")).toBe(5);
    expect(words("1. * & —")).toBe(1);
  });

  it("take a number with spaces between its digits for one", () => {
    expect(words("21\u00a0200 слов", formsIn("ru"))).toBe(2);
    expect(words("31\u202f800 mots", formsIn("fr"))).toBe(2);
    expect(words("in 2014\u00a02015", formsIn("fr"))).toBe(3);
  });

  it("are found between signs where a script has no spaces, and signs are none", () => {
    expect(words("儿童 妇女")).toBe(2);
    expect(words("儿童、妇女。")).toBe(2);
    expect(words("儿童、2014")).toBe(2);
  });

  it("are counted in Russian, French and Spanish", () => {
    expect(words("Комитет рекомендует государству-участнику принять закон.", formsIn("ru"))).toBe(5);
    expect(words("L’État partie n’a pas répondu.", formsIn("fr"))).toBe(5);
    expect(words("¿Qué ha hecho el Estado parte?", formsIn("es"))).toBe(6);
  });

  it("are found in scripts without spaces, as the Unicode boundaries have them", () => {
    // 儿童 (children) and 权利 (rights) are two words, as every dictionary has them.
    expect(words("儿童权利", formsIn("zh"))).toBe(2);
    expect(words("儿童权利 in 2014", formsIn("zh"))).toBe(4);
    const boundaries = [...new Intl.Segmenter("th", { granularity: "word" }).segment("สิทธิเด็ก")];
    expect(words("สิทธิเด็ก", formsIn("th"))).toBe(boundaries.filter(({ isWordLike }) => isWordLike).length);
  });

  it("agree with the word boundaries of Unicode between spaces", () => {
    const segmenter = new Intl.Segmenter("en", { granularity: "word" });
    const piece = fc.constantFrom(
      "law",
      "art.",
      "3",
      "(a)",
      "–",
      "State’s",
      "CRC/C/156",
      "é",
      "...",
      "закон",
    );
    const gap = fc.constantFrom(" ", "  ", "\n", "\t");
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, gap)), (parts) => {
        const spoken = parts.filter(([word]) => [...segmenter.segment(word)].some((part) => part.isWordLike));
        expect(words(parts.flat().join(""))).toBe(spoken.length);
      }),
    );
  });

  // No clock: were the time to grow with the square of the text, the test would run out of it.
  it("are counted in hostile text", () => {
    expect(words("-".repeat(200_000))).toBe(0);
    expect(words(`${"1\u00a0".repeat(100_000)}`)).toBeGreaterThan(0);
    expect(words("( ".repeat(100_000))).toBe(0);
  });
});

describe("words of fragments", () => {
  it("are those of each kind, counted by hand", () => {
    const origin = { from: "protected-table", table: "t", coordinates: ["F"] } as const;
    const data = table({
      caption: [text("Victims by sex")], // 3
      columns: [
        { key: "sex", label: "Sex" }, // 1
        { key: "n", label: "Persons" }, // 1
      ],
      rows: [
        [
          tableCell([text("Girls")]), // 1
          tableCell([figure({ value: { kind: "count", count: 12 }, origin, form: "cell" })]), // 1
        ],
        [tableCell(), tableCell([figure({ value: { kind: "suppressed" }, origin, form: "cell" })])], // 0 + 1
      ],
      note: [text("Unit: persons.")], // 2
    });
    const byHand: readonly (readonly [BlockFragment, number])[] = [
      [section({ id: "a", title: "Two words", provisions: ["9.4"], children: [] }), 2 + 3], // art. 9 (4)
      [numberedParagraph(117, [text("Only these words count.")]), 4],
      [paragraph([text("un"), emphasis([text("broken")])]), 1],
      [paragraph([date("2015-01-30"), text(" and "), date("2024-05")]), 3 + 1 + 2],
      [paragraph([citation("CRC/C/OPSC/TKM/CO/1", { paragraph: 27, item: "a" })]), 4],
      [paragraph([citation("CRC/C/156", { paragraph: 9, form: "place" })]), 2],
      [paragraph([provisionReference("3.1.a.i.c")]), 6], // art. 3 (1) (a) (i) c
      [paragraph([sourceReference({ title: "OPSC", locator: "art. 12" })]), 3],
      [paragraph([codedValue("actionStatuses", "partial", "Partially implemented")]), 2],
      [paragraph([count(3, "evidence"), text(", "), count(3, "evidence", "bare")]), 4 + 1],
      [paragraph([crossReference("b", [text("see below")])]), 2],
      [list([[paragraph([text("one two")])], [paragraph([text("three")])]]), 3],
      [note([text("Nothing else.")]), 2],
      [
        finding({
          code: "a-b",
          severity: "error",
          message: [text("Look here.")],
          sources: [{ title: "OPSC" }],
        }),
        3,
      ],
      [{ type: "emptyContent", cause: "explained", reason: [text("No reply yet.")] }, 3],
      [definitionList([{ term: [text("State")], definition: [text("A party to it")] }]), 5],
      [data, 10],
      [chart({ id: "c", caption: data.caption, alternative: "One bar.", specification: {}, data }), 12],
    ];
    for (const [block, expected] of byHand) expect([block, countWords([block])]).toEqual([block, expected]);
    const all = byHand.map(([block]) => block);
    const sum = byHand.reduce((total, [, expected]) => total + expected, 0);
    expect(countWords(all)).toBe(sum);
    expect(countWords([section({ id: "all", title: "All", children: all })])).toBe(sum + 1);
  });

  it("add up over parts", () => {
    fc.assert(
      fc.property(blocks, blocks, (one, other) => {
        expect(countWords([...one, ...other])).toBe(countWords(one) + countWords(other));
      }),
    );
  });

  it("are those that the Markdown of running text holds", () => {
    const sentence = fc
      .array(fc.constantFrom("law", "State", "2014", "children", "measure"), { minLength: 1 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        const section1: BlockFragment = section({
          id: "x",
          title: "Heading",
          children: sentences.map((value) => paragraph([text(value)])),
        });
        const report = {
          title: "",
          language: "en",
          asOf: "2025-01-01",
          synthetic: false,
          fragments: [section1],
        };
        const body = toMarkdown(report).split("## Heading")[1] ?? "";
        expect(countWords([section1]) - 1).toBe(body.split(/\s+/).filter((word) => word !== "").length);
      }),
      { numRuns: 20 },
    );
  });

  it("of a long report are counted", () => {
    const line = "The State party adopted a law on the sale of children in 2024. ".repeat(20);
    const long = Array.from({ length: 2000 }, () => paragraph([text(line)]));
    expect(countWords(long)).toBe(2000 * 20 * 13);
  });
});
