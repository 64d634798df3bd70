import { describe, expect, it } from "vitest";
import {
  readConcludingObservations,
  type ConcludingObservations,
  type ObservationItem,
} from "opsc/documents";

const title =
  "Concluding observations on the report submitted by Iceland under article 12 (1) of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography";
const note = "* Adopted by the Committee at its sixty-ninth session (18 May-5 June 2015).";
const considered = (number: number): string =>
  `${number}. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 2003rd meeting, held on 26 May 2015, and adopted the present concluding observations at its 2024th meeting, held on 5 June 2015.`;

const reading = (lines: readonly string[]) => readConcludingObservations([title, note, ...lines].join("\n"));
const read = (...lines: string[]): ConcludingObservations => {
  const result = reading(lines);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
};
const numbers = (document: ConcludingObservations): number[] =>
  document.paragraphs.map(({ number }) => number);
const warnings = (...lines: string[]) =>
  reading(lines).issues.filter(({ severity }) => severity === "warning");
const labels = (items: readonly ObservationItem[]): unknown[] =>
  items.map(({ label, items: inner }) => (inner.length === 0 ? label : [label, labels(inner)]));

const second = "2. The Committee welcomes the report.";
const third = "3. The Committee recommends that the State party keep a register.";
const fourth = "4. The Committee requests the State party to publish it.";
const fifth = "5. The Committee notes the dialogue.";
const sixth = "6. The Committee welcomes the delegation.";

describe("the numbers of paragraphs", () => {
  it("count where no reference before them is left open", () => {
    const document = read(
      considered(1),
      second,
      "3. The Committee recalls its previous observations, those in",
      "4. The Committee is of the same view as in the list under No.",
      "4. The title of that list, and others.",
      fourth,
    );
    expect(numbers(document)).toEqual([1, 2, 3, 4]);
    expect(document.paragraphs[3]?.text).toContain("publish it");
  });

  it("count in the last line too, behind a line without a stop", () => {
    const lines = [
      considered(1),
      second,
      "3. The Committee recommends a register",
      "4. The Committee notes it",
    ];
    expect(numbers(read(...lines))).toEqual([1, 2, 3, 4]);
    expect(numbers(read(...lines.slice(0, 3), "4. Registers"))).toEqual([1, 2, 3]);
  });

  it("that are left out are named, one issue each, and their text stays with the one before", () => {
    const lines = [
      considered(1),
      second,
      "The Committee takes note of the annex.",
      "5. The Committee notes more.",
    ];
    expect(numbers(read(...lines))).toEqual([1, 2, 5]);
    expect(warnings(...lines)).toMatchObject([
      { code: "paragraph-missing", path: ["paragraphs", 2] },
      { code: "paragraph-missing", path: ["paragraphs", 2] },
    ]);
    expect(warnings(...lines).map(({ message }) => message.match(/paragraph \d/g))).toEqual([
      ["paragraph 3", "paragraph 5", "paragraph 2"],
      ["paragraph 4", "paragraph 5", "paragraph 2"],
    ]);
    expect(read(...lines).paragraphs[1]?.text).toContain("takes note of the annex");
  });

  it("that come too early are no paragraphs where the next one follows", () => {
    const document = read(
      considered(1),
      second,
      "4. The Committee on migrant workers agrees.",
      third,
      fourth,
    );
    expect(numbers(document)).toEqual([1, 2, 3, 4]);
    expect(document.paragraphs[1]?.text).toContain("migrant workers");
  });

  it("are no paragraphs where they leap too far or open no sentence of the Committee", () => {
    const document = read(
      considered(1),
      second,
      "182. The Committee notes.",
      "5. persons were heard.",
      third,
    );
    expect(numbers(document)).toEqual([1, 2, 3]);
  });

  it("that begin again at one end the document, and that is said", () => {
    const other = "1. The Committee considered the second report of Norway.";
    const lines = [
      considered(1),
      second,
      third,
      fourth,
      fifth,
      sixth,
      other,
      "2. The Committee urges Norway to act.",
    ];
    expect(numbers(read(...lines))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(warnings(...lines)).toMatchObject([{ code: "text-after-document", path: [] }]);
    expect(JSON.stringify(read(...lines))).not.toContain("Norway");
  });

  it("run on from the document before in a sessional report, and stay as printed", () => {
    const lines = [
      considered(41),
      "42. per cent of the children were heard.",
      "42. The Committee recommends that the State party keep a register.",
      "43. The Committee requests the State party to publish it.",
    ];
    expect(numbers(read(...lines))).toEqual([41, 42, 43]);
    expect(warnings(...lines)).toMatchObject([{ code: "numbering-starts-late", path: ["paragraphs", 0] }]);
  });
});

describe("items", () => {
  const chapeau = "3. The Committee recommends that the State party:";
  const itemsOf = (...lines: string[]) =>
    read(considered(1), second, chapeau, ...lines).paragraphs[2]?.items ?? [];

  it("are read with one bracket behind the letter", () => {
    expect(labels(itemsOf("a) Keep a register;", "b) Publish it."))).toEqual(["a", "b"]);
  });

  it("that are left out are named, with the paragraph", () => {
    const lines = [considered(1), second, chapeau, "(a) Keep a register;", "(c) Publish it;", "(f) Fund it."];
    expect(labels(itemsOf(...lines.slice(3)))).toEqual(["a", "c", "f"]);
    const issues = warnings(...lines);
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ["item-missing", "Paragraph 3: Expected item (b) before item (c)."],
      ["item-missing", "Paragraph 3: Expected item (d) before item (f)."],
    ]);
    expect(labels(itemsOf("(a) Keep a register;", "(h) Publish it."))).toEqual(["a"]);
  });

  it("inside an item that has no words of its own are recommendations under it", () => {
    const lines = [
      considered(1),
      second,
      chapeau,
      "(a)",
      "(i) Keep a register;",
      "(ii) Publish it;",
      "(b) Fund it.",
    ];
    const document = read(...lines);
    expect(labels(document.paragraphs[2]?.items ?? [])).toEqual([["a", ["i", "ii"]], "b"]);
    expect(document.recommendations.map(({ item, strength }) => [item, strength])).toEqual([
      ["a.i", "recommends"],
      ["a.ii", "recommends"],
      ["b", "recommends"],
    ]);
  });
});

describe("headings", () => {
  it("are none where a bracket is left open, or a numeral stands without a title", () => {
    for (const line of ["Data (art. 3", "III."]) {
      const document = read(considered(1), second, line, third);
      expect(numbers(document), line).toEqual([1, 2, 3]);
      expect(document.paragraphs[2]?.heading, line).toBeNull();
      expect(document.sections, line).toEqual([]);
    }
  });

  it("of a part without a paragraph of its own stand before the next one", () => {
    const document = read(
      considered(1),
      "I. Introduction",
      second,
      "II. Data",
      "III. Prevention",
      third,
      fourth,
    );
    expect(
      document.sections.map(({ numeral, title: words, firstParagraph, lastParagraph }) => [
        numeral,
        words,
        firstParagraph,
        lastParagraph,
      ]),
    ).toEqual([
      ["I", "Introduction", 1, 2],
      ["II", "Data", 3, 3],
      ["III", "Prevention", 3, 4],
    ]);
    expect(document.paragraphs.map(({ section }) => section)).toEqual([
      "I. Introduction",
      "I. Introduction",
      "III. Prevention",
      "III. Prevention",
    ]);
  });

  it("that fill a line go on in the next", () => {
    const wrapped = (text: string): string[] => text.match(/.{1,66}(?: |$)/g) ?? [];
    const body = (number: number, words: string): string[] =>
      wrapped(
        `${number}. The Committee ${words} the register that the State party keeps, and the figures in it.`,
      );
    const text = [
      ...wrapped(title),
      note,
      ...wrapped(considered(1)),
      "II. Data",
      ...body(2, "welcomes"),
      "Exploitation of children in travel and tourism on the Caspian",
      "Coast",
      ...body(3, "notes"),
      "Legislation",
      "Training",
      ...body(4, "notes"),
    ];
    const result = readConcludingObservations(text.join("\n"));
    expect(result.ok && result.value.sections[0]?.headings.map(({ title: words }) => words)).toEqual([
      "Exploitation of children in travel and tourism on the Caspian Coast",
      "Legislation",
      "Training",
    ]);
  });
});
