import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { parseCitations } from "../citations/parseCitations.js";
import { parseSymbol } from "../symbol/parseSymbol.js";
import { withoutFootnotes } from "../text/footnotes.js";
import { joinLines, vocabularyOf, type Vocabulary } from "../text/joinLines.js";
import { linesOf, type Line } from "../text/lines.js";
import { withoutFurniture } from "../text/pageFurniture.js";
import { clusterOf } from "./clusterOf.js";
import type { ConcludingObservations, ObservationItem, ObservationParagraph } from "./concludingObservations.js";
import { dueDateIn } from "./dueDate.js";
import { findParagraphs, type Blocks } from "./findParagraphs.js";
import { observationsSymbolOf, readConsideration, sessionIn, stateOfTitle, symbolsIn } from "./headerFacts.js";
import { outlineOf, placesOf, type PlacedHeading } from "./outline.js";
import { paragraphKind, statesConcern } from "./paragraphKind.js";
import { readHeadings, wrapWidth } from "./readHeadings.js";
import { readItems, type ItemTree } from "./readItems.js";
import { findRecommendations, observedRecommendation, provisionsIn, type Found } from "./recommendationsIn.js";
import { recogniseDocument } from "./recogniseDocument.js";
import { resolveSymbol } from "./resolveSymbol.js";
import { splitHead } from "./splitHead.js";

/**
 * Options of {@link readConcludingObservations}.
 *
 * @example
 * import type { ReadOptions } from "opsc/documents";
 * const options: ReadOptions = { symbol: "CRC/C/OPSC/TKM/CO/1" };
 * options.symbol; //=> "CRC/C/OPSC/TKM/CO/1"
 */
export interface ReadOptions {
  /** The document's own symbol, where the caller knows it. */
  readonly symbol?: string | undefined;
}

interface Draft {
  readonly number: number;
  readonly text: string;
  readonly tree: ItemTree;
  readonly found: readonly Found[];
}

const textOf = (lines: readonly Line[], vocabulary: Vocabulary): string => joinLines(lines, vocabulary).text;

/** The first State report's symbol near the top tells which page headers are the document's own. */
const likelySymbol = (lines: readonly Line[]): string | undefined => {
  const top = lines.slice(0, 120).map(({ text }) => text).join(" ").slice(0, 12_000);
  const report = symbolsIn(top).find(({ kind, body }) => kind === "state-report" && body === "CRC/C");
  return report === undefined ? undefined : observationsSymbolOf(report);
};

const placeHeadings = (blocks: Blocks, head: readonly Line[], width: number, vocabulary: Vocabulary): PlacedHeading[] => {
  const placed: PlacedHeading[] = [];
  const place = (lines: readonly Line[], firstParagraph: number | undefined): void => {
    if (firstParagraph === undefined) return;
    for (const heading of readHeadings(lines, width, vocabulary)) placed.push({ ...heading, firstParagraph });
  };
  place(head, blocks.blocks[0]?.number);
  blocks.blocks.forEach((block, index) => {
    place(block.headings, blocks.blocks[index + 1]?.number);
  });
  return placed;
};

/** The label of the item in which an offset of the paragraph's text lies, for messages. */
const labelAt = (number: number, items: readonly ObservationItem[], raw: string): string => {
  const inItem = (list: readonly ObservationItem[], above: string): string | undefined => {
    for (const item of list) {
      const label = `${above}(${item.label})`;
      if (item.text.includes(raw)) return label;
      const deeper = inItem(item.items, label);
      if (deeper !== undefined) return deeper;
    }
    return undefined;
  };
  const label = inItem(items, "");
  return label === undefined ? `${number}` : `${number} ${label}`;
};

/**
 * Reads concluding observations of the Committee on the Rights of the Child, on the Convention, OPSC or OPAC, from text as
 * it comes out of a PDF or HTML file.
 *
 * Page headers, page numbers and footnotes are taken out, broken lines and words are joined, and paragraphs are found by the
 * sequence of their numbers. What was repaired, inferred or cannot be right is said in the issues, never passed over.
 *
 * @param text - The extracted text, in English, of any size. Wrapping, indentation and kinds of dashes do not matter.
 * @param options - The document's own symbol, where known.
 * @returns The document with its issues; for any other text one error that says what was expected, never half a document.
 * @source CRC/C/OPSC/TKM/CO/1 and reporting facts 0.1, 1.7 and 2.1
 * @example
 * import { readConcludingObservations } from "opsc/documents";
 * const text = `Concluding observations on the initial report of Iceland
 * 1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
 * and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
 * 2. The Committee urges the State party to:
 * (a) Adopt a plan of action;
 * (b) Fund it.`;
 * const reading = readConcludingObservations(text);
 * reading.ok ? reading.value.recommendations.map(({ id, strength }) => [id, strength]) : [];
 * //=> [["CRC/C/OPSC/ISL/CO/1#2(a)", "urges"], ["CRC/C/OPSC/ISL/CO/1#2(b)", "urges"]]
 * readConcludingObservations("A press release.").ok; //=> false
 */
export function readConcludingObservations(text: string, options: ReadOptions = {}): Result<ConcludingObservations> {
  const all = linesOf(text);
  const given = options.symbol === undefined ? undefined : (parseSymbol(options.symbol).value?.symbol ?? options.symbol);
  const furniture = withoutFurniture(all, given ?? likelySymbol(all));
  const { lines, footnotes } = withoutFootnotes(furniture.lines);
  const vocabulary = vocabularyOf(lines);
  const blocks = findParagraphs(lines);
  const drafts = blocks.blocks.map(({ number, body }): Draft => {
    const flow = joinLines(body, vocabulary);
    const tree = readItems(flow);
    return { number, text: flow.text, tree, found: findRecommendations(tree) };
  });
  const head = splitHead(blocks.head);
  const title = textOf(head.title, vocabulary).replace(/ ?\*+/g, "").trim();
  const opening = drafts.slice(0, 3).map((draft) => draft.text).join(" ");
  const recognised = recogniseDocument({
    head: textOf(blocks.head, vocabulary),
    title,
    opening,
    paragraphs: drafts.map((draft) => draft.text),
  });
  if ("issue" in recognised) return { ok: false, issues: [recognised.issue] };
  const { instrument } = recognised;

  const notes = footnotes.map((note) => textOf(note, vocabulary));
  const headText = textOf(blocks.head, vocabulary);
  const report = symbolsIn(opening).find(({ kind, body, protocol }) =>
    kind === "state-report" && body === "CRC/C" && (protocol ?? "CRC") === instrument,
  ) ?? symbolsIn(opening).find(({ legacy, kind, suffixes }) => legacy && kind === "general-document" && suffixes.length > 0);
  const titleState = stateOfTitle(title) ?? stateOfTitle(opening.slice(0, 600));
  const resolved = resolveSymbol({
    given: options.symbol,
    printed: symbolsIn([headText, ...furniture.removed.map((line) => line.text)].join("\n")),
    report,
    instrument,
    state: titleState,
    title: `${title} ${opening.slice(0, 400)}`,
  });
  if (resolved.issues.some(({ severity }) => severity === "error")) return { ok: false, issues: resolved.issues };
  const own = resolved.symbol === null ? undefined : parseSymbol(resolved.symbol).value;
  const state = report?.country ?? own?.country ?? titleState ?? null;

  const headings = placeHeadings(blocks, head.headings, wrapWidth(lines), vocabulary);
  const parts = outlineOf(headings);
  const firstPart = parts[0]?.firstParagraph ?? Infinity;
  const loose = headings.filter((each) => each.firstParagraph < firstPart || parts.length === 0);
  const places = placesOf(drafts.map((draft) => draft.number), parts, loose);
  const issues: Issue[] = [...resolved.issues, ...blocks.issues];

  const paragraphs = drafts.map((draft, index): ObservationParagraph => {
    const place = places[index];
    const part = parts[place?.part ?? -1];
    const section = part === undefined ? null : `${part.numeral}. ${part.title}`;
    const heading = place?.heading ?? null;
    const reading = parseCitations(draft.text, { instrument });
    for (const issue of reading.issues) {
      const citation = reading.citations[Number(issue.path[1])];
      const label = labelAt(draft.number, draft.tree.items, citation?.raw ?? "\u0000");
      issues.push({ ...issue, path: ["paragraphs", index, ...issue.path], message: `Paragraph ${label}: ${issue.message}` });
    }
    for (const issue of draft.tree.issues) {
      issues.push({ ...issue, path: ["paragraphs", index, ...issue.path], message: `Paragraph ${draft.number}: ${issue.message}` });
    }
    return {
      number: draft.number,
      section,
      heading,
      kind: paragraphKind({ text: draft.text, section, heading, recommends: draft.found.length > 0, concern: statesConcern(draft.text) }),
      text: draft.text,
      chapeau: draft.tree.chapeau,
      items: draft.tree.items,
      citations: reading.citations,
      cluster: clusterOf(heading, part?.title ?? null),
    };
  });

  pairNotes(paragraphs);

  const sections = parts.map((part, index) => ({
    numeral: part.numeral,
    title: part.title,
    provisions: provisionsIn(part.title, instrument),
    firstParagraph: paragraphs.find((_, at) => places[at]?.part === index)?.number ?? part.firstParagraph,
    lastParagraph: paragraphs.findLast((_, at) => places[at]?.part === index)?.number ?? part.firstParagraph,
    headings: part.headings.map((each) => ({ ...each, provisions: provisionsIn(each.title, instrument) })),
  }));
  const recommendations = drafts.flatMap((draft, index) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return [];
    const own = provisionsIn(paragraph.heading ?? "", instrument);
    const above = own.length > 0 ? own : (sections[places[index]?.part ?? -1]?.provisions ?? []);
    const document = { symbol: resolved.symbol ?? "?", instrument };
    return draft.found.map((found) => observedRecommendation(found, paragraph, document, above));
  });
  const consideration = readConsideration(opening);
  const session = sessionIn([headText, ...notes].join(" . ")) ?? sessionIn(opening.slice(0, 800));
  const asking = paragraphs.filter((paragraph) => paragraph.kind === "recommendation" || paragraph.kind === "mixed" || paragraph.cluster === "next-report");
  const last = [...asking.filter(({ cluster }) => cluster === "next-report"), ...asking.slice(-4).reverse()];
  if (consideration.adoptedOn === null) issues.push(missing("adoptedOn", "the day of adoption"));
  if (session === null) issues.push(missing("session", "the number of the session"));
  if (state === null) issues.push(missing("state", "the State"));
  return {
    ok: true,
    value: {
      symbol: resolved.symbol,
      symbolBasis: resolved.basis,
      title,
      state,
      instrument,
      reportSymbol: report?.symbol ?? null,
      session,
      ...consideration,
      nextReportDueOn: dueDateIn(last.map((paragraph) => paragraph.text)),
      sections,
      paragraphs,
      recommendations,
      footnotes: notes,
    },
    issues,
  };
}

/** A plain note of fact right before a recommendation under the same heading is the concern that it answers. */
const pairNotes = (paragraphs: ObservationParagraph[]): void => {
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    if (paragraph.kind !== "other" || next === undefined) return;
    const answered = next.kind === "recommendation" && next.heading === paragraph.heading && next.section === paragraph.section;
    if (answered && /\bnotes? that\b/.test(paragraph.text)) paragraphs[index] = { ...paragraph, kind: "concern" };
  });
};

const missing = (key: string, what: string): Issue => ({
  code: "header-incomplete",
  severity: "warning",
  path: [key],
  message: `Expected ${what} in the title, a footnote or the first paragraphs; it was not found.`,
});
