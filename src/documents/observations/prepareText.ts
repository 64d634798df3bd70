import type { Issue } from "../../issues/issue.js";
import { withoutFootnotes } from "../text/footnotes.js";
import { joinLines, vocabularyOf, type Vocabulary } from "../text/joinLines.js";
import { linesOf, type Line } from "../text/lines.js";
import { withoutFurniture } from "../text/pageFurniture.js";
import { findParagraphs } from "./findParagraphs.js";
import { observationsSymbolOf, symbolsIn } from "./headerFacts.js";
import type { PlacedHeading } from "./outline.js";
import { readHeadings, wrapWidth } from "./readHeadings.js";
import { readItems, type ItemTree } from "./readItems.js";
import { findRecommendations, type Found } from "./recommendationsIn.js";
import { splitHead, type Head } from "./splitHead.js";

/** A numbered paragraph before its place in the document is known. */
export interface Draft {
  /** Number as printed. */
  readonly number: number;
  /** The whole text on one line. */
  readonly text: string;
  /** The text taken apart into items. */
  readonly tree: ItemTree;
  /** Recommendations found in it. */
  readonly found: readonly Found[];
}

/** A text cut into what a document is made of. */
export interface PreparedText {
  /** Cover and title. */
  readonly head: Head;
  /** Numbered paragraphs. */
  readonly drafts: readonly Draft[];
  /** Headings, each before a paragraph. */
  readonly headings: readonly PlacedHeading[];
  /** Footnotes, each on one line. */
  readonly footnotes: readonly string[];
  /** Page headers and the like. */
  readonly furniture: readonly string[];
  /** What was repaired, and what could not be right. */
  readonly issues: readonly Issue[];
}

/** The first State report's symbol near the top tells which page headers are the document's own. */
const likelySymbol = (lines: readonly Line[]): string | undefined => {
  const top = lines
    .slice(0, 120)
    .map(({ text }) => text)
    .join(" ")
    .slice(0, 12_000);
  const report = symbolsIn(top).find(({ kind, body }) => kind === "state-report" && body === "CRC/C");
  return report === undefined ? undefined : observationsSymbolOf(report);
};

const repaired = (code: string, number: number, what: string): Issue[] =>
  number === 0
    ? []
    : [
        {
          code,
          severity: "information",
          path: [],
          message: `${number} ${what} taken out of the running text.`,
        },
      ];

const draftOf = (number: number, body: readonly Line[], vocabulary: Vocabulary): Draft => {
  const flow = joinLines(body, vocabulary);
  const tree = readItems(flow);
  return { number, text: flow.text, tree, found: findRecommendations(tree) };
};

/** Takes a text apart: page furniture and footnotes out, paragraphs and headings found, lines joined. */
export function prepareText(text: string, givenSymbol: string | undefined): PreparedText {
  const all = linesOf(text);
  const furniture = withoutFurniture(all, givenSymbol ?? likelySymbol(all));
  const { lines, footnotes } = withoutFootnotes(furniture.lines);
  const vocabulary = vocabularyOf(lines);
  const { head: headLines, blocks, issues } = findParagraphs(lines);
  const head = splitHead(headLines, vocabulary);
  const width = wrapWidth(lines);
  const place = (zone: readonly Line[], before: number | undefined): PlacedHeading[] =>
    before === undefined
      ? []
      : readHeadings(zone, width, vocabulary).map((heading) => ({ ...heading, firstParagraph: before }));
  return {
    head,
    drafts: blocks.map(({ number, body }) => draftOf(number, body, vocabulary)),
    headings: [
      ...place(head.headings, blocks[0]?.number),
      ...blocks.flatMap((block, index) => place(block.headings, blocks[index + 1]?.number)),
    ],
    footnotes: footnotes.map((note) => joinLines(note, vocabulary).text),
    furniture: furniture.removed.map((line) => line.text),
    issues: [
      ...repaired(
        "page-furniture",
        furniture.removed.length,
        "line(s) of page headers and page numbers were",
      ),
      ...repaired("footnotes", footnotes.length, "footnote(s) were"),
      ...issues,
    ],
  };
}
