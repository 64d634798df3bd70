import mammoth from "mammoth";
import type { Element } from "xml-js";
import { attribute, elementsIn, readXml } from "./wordParts.js";

/** What a reader of Word documents finds in one. */
export interface ReadBack {
  /** The headings with their ranks, in order. */
  readonly headings: readonly (readonly [number, string])[];
  /** The words of the numbered paragraphs, in order. */
  readonly numbered: readonly string[];
  /** The cells of each table, headings first: the lines of each cell. */
  readonly tables: readonly (readonly (readonly (readonly string[])[])[])[];
  /** The words of the captions. */
  readonly captions: readonly string[];
  /** Addresses of the links. */
  readonly links: readonly string[];
  /** What the reader complains of. */
  readonly complaints: readonly string[];
}

const styleMap = [
  "p[style-name='Title'] => div.title:fresh",
  "p[style-name='Numbered Paragraph'] => div.numbered:fresh",
  "p[style-name='Table Text'] => p:fresh",
  "p[style-name='Table Head'] => p:fresh",
  "p[style-name='caption'] => div.caption:fresh",
];

// The marks of footnotes are no words of the text.
const wordsOf = (element: Element): string =>
  (element.elements ?? [])
    .map((child) => (child.type === "text" ? String(child.text) : child.name === "sup" ? "" : wordsOf(child)))
    .join("");

const ofClass = (root: Element, name: string): string[] =>
  elementsIn(root, "div")
    .filter((element) => attribute(element, "class") === name)
    .map(wordsOf);

/** Has mammoth read a document. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap, ignoreEmptyParagraphs: false },
  );
  const root = readXml(`<root>${value}</root>`);
  return {
    headings: elementsIn(root, "h1", "h2", "h3", "h4", "h5", "h6").map((element) => [
      Number(element.name?.slice(1)),
      wordsOf(element),
    ]),
    numbered: ofClass(root, "numbered"),
    captions: ofClass(root, "caption"),
    tables: elementsIn(root, "table").map((table) =>
      elementsIn(table, "tr").map((row) =>
        elementsIn(row, "th", "td").map((cell) => elementsIn(cell, "p").map(wordsOf)),
      ),
    ),
    links: elementsIn(root, "a").flatMap((link) => attribute(link, "href") ?? []),
    complaints: messages.filter(({ type }) => type === "error").map(({ message }) => message),
  };
}
