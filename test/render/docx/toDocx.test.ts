import fc from "fast-check";
import { turkmenistan } from "opsc/casebook";
import { list, numberedParagraph, paragraph, section, table, tableCell, text } from "opsc/fragments";
import { toDocx, type Renderable } from "opsc/render";
import { assembleFollowUp } from "opsc/report";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Element } from "xml-js";
import { everyBlock } from "../../fragments/everyFragment.js";
import { hostileWords } from "../hostile.js";
import { expectedOf } from "./expected.js";
import { readBack } from "./readBack.js";
import { reports } from "./reports.js";
import { attribute, elementsIn, partOf, wordParts } from "./wordParts.js";

const runs = Number(process.env["OPSC_RUNS"] ?? 1) * 8;
const asOf = "2025-04-01";

const everything = (words: string, synthetic = true): Renderable => ({
  title: words,
  language: "en",
  asOf,
  synthetic,
  fragments: [section({ id: "all", title: words, children: everyBlock(words) })],
});

/** What a document must hold whatever stands in it; Word mends or refuses one that breaks these. */
const checkParts = (parts: ReadonlyMap<string, Element>, report: Renderable, mark: string): void => {
  const body = partOf(parts, "word/document.xml");
  const valuesOf = (names: readonly string[], key: string, root = body): string[] =>
    elementsIn(root, ...names).map((element) => attribute(element, key) ?? "");

  for (const table of elementsIn(body, "w:tbl")) {
    const rows = elementsIn(table, "w:tr");
    const repeated = rows.map((row) =>
      elementsIn(row, "w:tblHeader").map((mark) => attribute(mark, "w:val") ?? "true"),
    );
    expect(repeated).toEqual(rows.map((_, index) => (index === 0 ? ["true"] : [])));
  }

  const starts = valuesOf(["w:bookmarkStart"], "w:id");
  const names = valuesOf(["w:bookmarkStart"], "w:name");
  expect(new Set(starts).size).toBe(starts.length);
  expect(new Set(names).size).toBe(names.length);
  expect(valuesOf(["w:bookmarkEnd"], "w:id")).toEqual(starts);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,39}$/i);
  for (const link of elementsIn(body, "w:hyperlink")) {
    const anchor = attribute(link, "w:anchor");
    if (anchor !== undefined) expect(names).toContain(anchor);
    expect(elementsIn(link, "w:hyperlink", "w:footnoteReference")).toEqual([]);
  }

  for (const [path, part] of parts) {
    for (const relationship of elementsIn(part, "Relationship")) {
      if (attribute(relationship, "TargetMode") === undefined) continue;
      expect(attribute(relationship, "Target")).toMatch(/^https:\/\/\S+$/);
    }
    if (!/^word\/(?:document|footnotes)\.xml$/.test(path)) continue;
    const known = valuesOf(["Relationship"], "Id", partOf(parts, path.replace("/", "/_rels/") + ".rels"));
    expect(new Set(known).size).toBe(known.length);
    const used = [
      ...valuesOf(["w:hyperlink"], "r:id", part),
      ...valuesOf(["w:headerReference"], "r:id", part),
    ];
    expect(used.filter((id) => id !== "" && !known.includes(id))).toEqual([]);
  }

  const footnotes = valuesOf(["w:footnote"], "w:id", partOf(parts, "word/footnotes.xml"));
  expect(footnotes.filter((id) => Number(id) > 0)).toEqual(valuesOf(["w:footnoteReference"], "w:id"));

  const sections = elementsIn(body, "w:sectPr");
  expect(sections.length).toBeGreaterThan(0);
  for (const part of sections) {
    expect(elementsIn(part, "w:footerReference")).toHaveLength(1);
    const [header, ...others] = elementsIn(part, "w:headerReference");
    expect(others).toEqual([]);
    expect(header !== undefined).toBe(report.synthetic);
    if (header === undefined) continue;
    const target = elementsIn(partOf(parts, "word/_rels/document.xml.rels"), "Relationship").find(
      (relationship) => attribute(relationship, "Id") === attribute(header, "r:id"),
    );
    const words = elementsIn(partOf(parts, `word/${attribute(target, "Target")}`), "w:t")
      .flatMap(({ elements = [] }) => elements.map(({ text }) => text))
      .join("");
    expect(words).toBe(mark);
  }
};

afterEach(() => {
  vi.useRealTimers();
});

const shapeOf = async (document: Uint8Array): Promise<unknown[]> =>
  elementsIn(
    partOf(await wordParts(document), "word/document.xml"),
    ...["w:p", "w:tbl", "w:hyperlink", "w:r"],
  ).map(({ name }) => name);

describe("toDocx", () => {
  const report = assembleFollowUp(turkmenistan, { asOf });
  const written = toDocx(report);
  const plainShape = toDocx(everything("words")).then(shapeOf);

  it("is read back by mammoth with the headings, numbered paragraphs, captions and cells of the tree", async () => {
    const found = await readBack(await written);
    const { numbers, ...expected } = expectedOf(report);
    expect(found).toMatchObject(expected);
    expect(found.complaints).toEqual([]);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(30);
    expect(expected.tables.length).toBeGreaterThan(3);
  });

  const wideTable = (id: string) =>
    table({
      id,
      caption: [text(id)],
      columns: [..."abcdefgh"].map((key) => ({ key, label: key })),
      rows: [[tableCell([text("1")])]],
    });
  const plain = (...fragments: readonly ReturnType<typeof section>[]): Renderable => ({
    title: "T",
    language: "en",
    asOf,
    synthetic: false,
    fragments,
  });

  it("takes the headings of a wide table along to its page, and leaves no page empty", async () => {
    const sections = ["one", "two"].map((id) =>
      section({ id, title: `Section ${id}`, children: [wideTable(`table-${id}`)] }),
    );
    const body = partOf(await wordParts(await toDocx(plain(...sections))), "word/document.xml");
    const [all] = elementsIn(body, "w:body");
    // What stands in each section of pages, by style; the last paragraph of a section holds its properties.
    const pagesOf: string[][] = [[]];
    for (const block of all?.elements ?? []) {
      const [style] = elementsIn(block, "w:pStyle");
      pagesOf.at(-1)?.push(attribute(style, "w:val") ?? block.name ?? "");
      if (elementsIn(block, "w:sectPr").length > 0) pagesOf.push([]);
    }
    const sides = elementsIn(body, "w:pgSz").map((size) => attribute(size, "w:orient"));
    expect(sides).toEqual(["portrait", "landscape", "landscape"]);
    expect(pagesOf.slice(1, 3).map(([heading]) => heading)).toEqual(["Heading1", "Heading1"]);
    expect(pagesOf[0]).not.toContain("Heading1");
  });

  it("gives a row that is too short empty cells at its end", async () => {
    const body = partOf(
      await wordParts(await toDocx(plain(section({ id: "a", title: "A", children: [wideTable("t")] })))),
      "word/document.xml",
    );
    const [, row] = elementsIn(body, "w:tr");
    const cells = row === undefined ? [] : elementsIn(row, "w:tc");
    expect(cells.map((cell) => elementsIn(cell, "w:t").length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("puts no mark of a list before a paragraph that has a number", async () => {
    const numbered = numberedParagraph(1, [text("numbered")]);
    const entries = section({
      id: "a",
      title: "A",
      children: [list([[numbered], [paragraph([text("plain")])]])],
    });
    const body = partOf(await wordParts(await toDocx(plain(entries))), "word/document.xml");
    const written = elementsIn(body, "w:p").filter((each) => elementsIn(each, "w:numPr").length > 0);
    expect(written.map((each) => attribute(elementsIn(each, "w:pStyle")[0], "w:val"))).toEqual([
      "NumberedParagraph",
      "BodyText",
    ]);
    const [first, second] = written.map((each) => attribute(elementsIn(each, "w:numId")[0], "w:val"));
    expect(first).not.toBe(second);
  });

  it("has Word number the paragraphs, from 1 and in one sequence", async () => {
    const parts = await wordParts(await written);
    const paragraphs = elementsIn(partOf(parts, "word/document.xml"), "w:p").filter(
      (element) => attribute(elementsIn(element, "w:pStyle")[0], "w:val") === "NumberedParagraph",
    );
    const used = new Set(paragraphs.map((element) => attribute(elementsIn(element, "w:numId")[0], "w:val")));
    expect(paragraphs).toHaveLength(expectedOf(report).numbers.length);
    expect(used.size).toBe(1);
    const numbering = partOf(parts, "word/numbering.xml");
    const num = elementsIn(numbering, "w:num").find((element) => used.has(attribute(element, "w:numId")));
    const abstract = elementsIn(numbering, "w:abstractNum").find(
      (element) =>
        attribute(element, "w:abstractNumId") ===
        attribute(num && elementsIn(num, "w:abstractNumId")[0], "w:val"),
    );
    const level = abstract && elementsIn(abstract, "w:lvl")[0];
    const valueOf = (name: string) => attribute(level && elementsIn(level, name)[0], "w:val");
    expect([valueOf("w:start"), valueOf("w:numFmt"), valueOf("w:lvlText")]).toEqual(["1", "decimal", "%1."]);
  });

  it("writes numbers out where Word would come to others", async () => {
    const bytes = await toDocx({
      ...everything("words"),
      fragments: [
        section({
          id: "a",
          title: "A",
          children: [{ type: "numberedParagraph", number: 7, children: [text("x")] }],
        }),
      ],
    });
    expect((await readBack(bytes)).numbered).toEqual(["7.\tx"]);
  });

  it.each([
    ["en", "en-GB"],
    ["fr", "fr-FR"],
    ["es", "es-ES"],
    ["ru", "ru-RU"],
  ] as const)("says that the language is %s", async (language, tag) => {
    const parts = await wordParts(await toDocx({ ...report, language, fragments: [] }));
    const [defaults] = elementsIn(partOf(parts, "word/styles.xml"), "w:rPrDefault");
    expect(attribute(defaults && elementsIn(defaults, "w:lang")[0], "w:val")).toBe(tag);
    expect(elementsIn(partOf(parts, "docProps/core.xml"), "dc:language")[0]?.elements?.[0]?.text).toBe(tag);
  });

  it("names title and language in the properties, and neither author nor time", async () => {
    const core = partOf(
      await wordParts(await toDocx({ ...report, title: "A < B & C", fragments: [] })),
      "docProps/core.xml",
    );
    expect(core.elements?.map(({ name }) => name)).toEqual(["dc:title", "dc:language"]);
    expect(core.elements?.[0]?.elements?.[0]?.text).toBe("A < B & C");
  });

  it("gives the same bytes on another day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2001, 1, 3) });
    const first = await toDocx(everything("words"));
    vi.setSystemTime(Date.UTC(2031, 5, 7, 8, 9, 10));
    expect(Buffer.from(await toDocx(everything("words"))).equals(Buffer.from(first))).toBe(true);
  });

  it("stands on its side for a wide table, under its heading, and says on all pages that data are made up", async () => {
    const cells = Array.from({ length: 8 }, (_, index) => `c${index}`);
    const wide = {
      ...everything("words"),
      fragments: [
        section({ id: "before", title: "Before", children: [paragraph([text("x")])] }),
        section({
          id: "wide",
          title: "Wide",
          children: [
            {
              type: "table" as const,
              caption: [text("Table")],
              columns: cells.map((key) => ({ key, label: key })),
              rows: [cells.map((key) => ({ lines: [[text(key)]] }))],
            },
            paragraph([text("after")]),
          ],
        }),
      ],
    };
    const parts = await wordParts(await toDocx(wide));
    checkParts(parts, wide, "Synthetic data");
    const body = partOf(parts, "word/document.xml").elements?.[0]?.elements ?? [];
    const breaks = body.flatMap((block, index) => (elementsIn(block, "w:sectPr").length > 0 ? [index] : []));
    const sizes = elementsIn(partOf(parts, "word/document.xml"), "w:pgSz");
    expect(sizes.map((size) => attribute(size, "w:orient"))).toEqual(["portrait", "landscape", "portrait"]);
    expect(sizes.map((size) => Number(attribute(size, "w:w")) > Number(attribute(size, "w:h")))).toEqual([
      false,
      true,
      false,
    ]);
    const heading = body.findIndex(
      (block) => attribute(elementsIn(block, "w:bookmarkStart")[0], "w:name") === "wide",
    );
    expect(heading).toBeGreaterThan(breaks[0] ?? Infinity);
  });

  it.each(hostileWords)("prints %j as words", async (words) => {
    const hostile = everything(words);
    const bytes = await toDocx(hostile);
    expect(await shapeOf(bytes)).toEqual(await plainShape);
    checkParts(await wordParts(bytes), hostile, "Synthetic data");
    const { numbers, ...expected } = expectedOf(hostile);
    expect(numbers).toEqual([1]);
    expect(await readBack(bytes)).toMatchObject(expected);
  });

  it("keeps what any tree says, whatever its words", async () => {
    const marks: Record<string, string> = {
      en: "Synthetic data",
      fr: "Données synthétiques",
      es: "Datos sintéticos",
      ru: "Синтетические данные",
    };
    await fc.assert(
      fc.asyncProperty(reports, async (any) => {
        const bytes = await toDocx(any);
        checkParts(await wordParts(bytes), any, marks[any.language] ?? "Synthetic data");
        const { numbers, numbered, ...expected } = expectedOf(any);
        const found = await readBack(bytes);
        expect(found).toMatchObject(expected);
        expect(found.complaints).toEqual([]);
        const counted = numbers.every((number, index) => number === index + 1);
        expect(found.numbered).toEqual(
          numbered.map((words, index) => (counted ? words : `${numbers[index]}.\t${words}`)),
        );
        for (const link of found.links) expect(link).toMatch(/^(?:#|https:)/);
      }),
      { numRuns: runs },
    );
  });

  it("holds a measure of 10,000 words in one paragraph", async () => {
    const long = Array.from({ length: 10_000 }, (_, index) => `w${index}`).join(" ");
    const { numbered } = await readBack(
      await toDocx({
        ...everything("words"),
        fragments: [
          section({
            id: "a",
            title: "A",
            children: [{ type: "numberedParagraph", number: 1, children: [text(long)] }],
          }),
        ],
      }),
    );
    expect(numbered).toEqual([long]);
  });
});
