import { expect, it } from "vitest";
import { readConcludingObservations, type ConcludingObservations } from "opsc/documents";
import { describeWithShared } from "../../support/shared.js";

const read = (text: string): ConcludingObservations => {
  const reading = readConcludingObservations(text);
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return reading.value;
};

/** Counted by hand in the document: reporting facts 0.1. */
const strengths: Readonly<Record<string, string>> = {
  7: "urges",
  9: "recommends",
  11: "recommends",
  13: "urges",
  15: "urges",
  "17a": "recommends",
  "17b": "recommends",
  19: "recommends",
  21: "urges",
  23: "urges",
  "25a": "encourages",
  "25b": "encourages",
  "25c": "encourages",
  "27a": "recommends",
  "27b": "recommends",
  29: "recommends",
  31: "recommends",
  33: "recommends",
  34: "encourages",
  "36a": "recommends",
  "36b": "recommends",
  "36c": "recommends",
  38: "recommends",
  "40a": "recommends",
  "40b": "recommends",
  "40c": "recommends",
  42: "recommends",
  43: "encourages",
  44: "recommends",
  45: "recommends",
  46: "recommends",
  47: "requests",
};

describeWithShared("the concluding observations on Turkmenistan", "CRC-C-OPSC-TKM-CO-1.txt", (text) => {
  const document = read(text);
  const paragraph = (number: number) => document.paragraphs.find((each) => each.number === number);

  it("have the header facts", () => {
    expect(document).toMatchObject({
      symbol: "CRC/C/OPSC/TKM/CO/1",
      symbolBasis: "inferred",
      state: "TKM",
      instrument: "OPSC",
      reportSymbol: "CRC/C/OPSC/TKM/1",
      session: 68,
      meetings: { considered: [1939], adopted: [1983] },
      consideredOn: "2015-01-14",
      adoptedOn: "2015-01-30",
      nextReportDueOn: "2018-01-28",
    });
  });

  it("have 47 paragraphs in 11 parts", () => {
    expect(document.paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 47 }, (_, index) => index + 1),
    );
    expect(document.sections.map(({ numeral }) => numeral)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
      "VIII",
      "IX",
      "X",
      "XI",
    ]);
    expect(document.sections.map(({ firstParagraph }) => firstParagraph)).toEqual([
      1, 4, 6, 8, 24, 26, 35, 43, 44, 45, 47,
    ]);
  });

  it("have the provisions of their headings, wrapped ones too", () => {
    expect(document.sections.map(({ provisions }) => provisions)).toEqual([
      [],
      [],
      [],
      [],
      ["9.1", "9.2"],
      ["3", "4.2", "4.3", "5", "6", "7"],
      ["8", "9.3", "9.4"],
      ["10"],
      [],
      [],
      [],
    ]);
  });

  it("have 18 concern paragraphs and 24 that recommend or request", () => {
    const kinds = (kind: string) =>
      document.paragraphs.filter((each) => each.kind === kind).map(({ number }) => number);
    expect(kinds("concern")).toEqual([6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 35, 37, 39, 41]);
    expect(kinds("recommendation")).toEqual([
      7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 34, 36, 38, 40, 42, 43, 44, 45, 46, 47,
    ]);
    expect(kinds("introduction")).toEqual([1, 2, 3]);
    expect(kinds("positive-aspect")).toEqual([4, 5]);
  });

  it("have 32 recommendations in the right places with the right strengths", () => {
    const found = Object.fromEntries(
      document.recommendations.map((each) => [`${each.paragraph}${each.item ?? ""}`, each.strength]),
    );
    expect(found).toEqual(strengths);
    expect(document.recommendations).toHaveLength(32);
    expect(
      document.recommendations.find(({ paragraph: number, item }) => number === 27 && item === "a")?.id,
    ).toBe("CRC/C/OPSC/TKM/CO/1#27(a)");
  });

  it("have the items of paragraphs 4, 5, 17, 25, 26, 27, 36 and 40 and of no other", () => {
    const counts = document.paragraphs
      .filter(({ items }) => items.length > 0)
      .map(({ number, items }) => [number, items.length]);
    expect(counts).toEqual([
      [4, 6],
      [5, 2],
      [17, 2],
      [25, 3],
      [26, 4],
      [27, 2],
      [36, 3],
      [40, 3],
    ]);
  });

  it("flag the citation of paragraph 26 (b) and offer 3.1.c", () => {
    const reading = readConcludingObservations(text);
    const flagged = reading.issues.filter(({ code }) => code === "provision-unknown");
    expect(flagged.map(({ suggestion, path }) => [suggestion, path.slice(0, 2)])).toEqual([
      ["3.1.c", ["paragraphs", 25]],
    ]);
    expect(flagged[0]?.message).toContain("26 (b)");
  });

  it("keep the footnote in mid-page out of every paragraph", () => {
    expect(document.footnotes).toHaveLength(1);
    expect(document.paragraphs.filter((each) => each.text.includes("sixty-eighth session"))).toEqual([]);
  });

  it("rest each recommendation on the provisions it cites, or those of its heading", () => {
    const provisions = (id: string) =>
      document.recommendations.find((each) => each.id.endsWith(`#${id}`))?.provisions;
    expect(provisions("36(a)")).toEqual(["9.3"]);
    expect(provisions("40(b)")).toEqual(["9.4"]);
    expect(provisions("43")).toEqual(["10.1"]);
    expect(provisions("47")).toEqual(["12.2"]);
    expect(provisions("25(a)")).toEqual(["9.1", "9.2"]);
    expect(paragraph(26)?.items[0]?.text).toContain("article 3, paragraph 1 (a) (i) c, of");
  });

  it("take a given symbol for what it is", () => {
    const reading = readConcludingObservations(text, { symbol: "CRC/C/OPSC/TKM/CO/1" });
    expect(reading.ok && reading.value.symbolBasis).toBe("given");
    expect(readConcludingObservations(text, { symbol: "nonsense" }).ok).toBe(false);
  });

  it.each([
    ["items on lines of their own", "\n"],
    ["items in the line", " "],
  ])("are the same with each paragraph on one line and %s", (_, beforeItem) => {
    expect(read(written(document, beforeItem))).toEqual(document);
  });

  it.each([
    ["a blank line after every line", (whole: string) => whole.replace(/\n+/g, "\n\n")],
    ["no blank line at all", (whole: string) => whole.replace(/\n\s*\n/g, "\n")],
    ["indented by tabs", (whole: string) => whole.replace(/^ */gm, "\t\t")],
    ["lines ended as on Windows", (whole: string) => whole.replaceAll("\n", "\r\n")],
  ])("are the same with %s", (_, relayout) => {
    expect(read(relayout(text))).toEqual(document);
  });
});

/** Writes a document with each paragraph and each heading on one line, as a text editor without wrapping would hold it. */
const written = (document: ConcludingObservations, beforeItem: string): string => {
  const headings = document.sections.flatMap((section) => [
    { before: section.firstParagraph, text: `${section.numeral}. ${section.title}` },
    ...section.headings.map((heading) => ({ before: heading.firstParagraph, text: heading.title })),
  ]);
  const body = document.paragraphs.flatMap(({ number, chapeau, items }) => [
    ...headings.filter(({ before }) => before === number).map((heading) => heading.text),
    [`${number}. ${chapeau}`, ...items.map(({ label, text }) => `(${label}) ${text}`)].join(beforeItem),
  ]);
  return [document.title, ...document.footnotes, ...body].join("\n");
};
