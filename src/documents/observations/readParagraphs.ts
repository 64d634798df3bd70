import type { Instrument } from "../../codes/instruments.js";
import type { Issue } from "../../issues/issue.js";
import { parseCitations } from "../citations/parseCitations.js";
import { clusterOf } from "./clusterOf.js";
import type { ObservationItem } from "./observationItem.js";
import type { ObservationParagraph } from "./observationParagraph.js";
import type { ObservationSection } from "./observationSection.js";
import type { ObservedRecommendation } from "./observedRecommendation.js";
import { boundsOfParts, outlineOf, placesOf, type Part, type Place } from "./outline.js";
import { paragraphKind, statesConcern } from "./paragraphKind.js";
import type { Draft, PreparedText } from "./prepareText.js";
import { observedRecommendation, provisionsIn } from "./recommendationsIn.js";

/** The body of a document. */
export interface Body {
  /** Parts with their headings. */
  readonly sections: readonly ObservationSection[];
  /** Paragraphs. */
  readonly paragraphs: readonly ObservationParagraph[];
  /** Recommendations. */
  readonly recommendations: readonly ObservedRecommendation[];
  /** Doubtful citations and missing items. */
  readonly issues: readonly Issue[];
}

/** Where each item of a paragraph begins in its text, with its label as people write it: `26 (b)`. */
const labelsOf = ({ number, text, tree }: Draft): ((offset: number) => string) => {
  const starts: { readonly start: number; readonly label: string }[] = [];
  let from = tree.chapeau.length;
  const walk = (items: readonly ObservationItem[], above: string): void => {
    for (const item of items) {
      const label = `${above}(${item.label})`;
      from = text.indexOf(item.text, from);
      starts.push({ start: from, label });
      walk(item.items, label);
    }
  };
  walk(tree.items, "");
  return (offset) => {
    const label = starts.findLast(({ start }) => start <= offset)?.label;
    return label === undefined ? `${number}` : `${number} ${label}`;
  };
};

const paragraphOf = (
  draft: Draft,
  index: number,
  { heading }: Place,
  part: Part | undefined,
  instrument: Instrument,
): { readonly paragraph: ObservationParagraph; readonly issues: readonly Issue[] } => {
  const section = part === undefined ? null : `${part.numeral}. ${part.title}`;
  const { items, chapeau } = draft.tree;
  const reading = parseCitations(draft.text, { instrument });
  const placed = (issue: Issue, label: string): Issue => ({
    ...issue,
    path: ["paragraphs", index, ...issue.path],
    message: `Paragraph ${label}: ${issue.message}`,
  });
  const labelAt = labelsOf(draft);
  const ofCitations = reading.issues.map((issue) =>
    placed(issue, labelAt(reading.citations[Number(issue.path[1])]?.start ?? 0)),
  );
  return {
    paragraph: {
      number: draft.number,
      section,
      heading,
      kind: paragraphKind({
        first: index === 0,
        text: draft.text,
        section,
        heading,
        recommends: draft.found.length > 0,
        concern: statesConcern(draft.text),
      }),
      text: draft.text,
      chapeau,
      items,
      citations: reading.citations,
      cluster: clusterOf(heading, part?.title ?? null),
    },
    issues: [...ofCitations, ...draft.tree.issues.map((issue) => placed(issue, `${draft.number}`))],
  };
};

/** A plain note of fact right before a recommendation under the same heading is the concern that it answers. */
const withPairedNotes = (paragraphs: readonly ObservationParagraph[]): ObservationParagraph[] =>
  paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1];
    const answered =
      paragraph.kind === "other" &&
      next?.kind === "recommendation" &&
      next.heading === paragraph.heading &&
      next.section === paragraph.section;
    return answered && /\bnotes? that\b/.test(paragraph.text) ? { ...paragraph, kind: "concern" } : paragraph;
  });

/** Puts the paragraphs in their places and reads what each of them does. */
export function readParagraphs(
  { drafts, headings }: Pick<PreparedText, "drafts" | "headings">,
  document: { readonly symbol: string; readonly instrument: Instrument },
): Body {
  const { instrument } = document;
  const parts = outlineOf(headings);
  const firstPart = parts[0]?.firstParagraph ?? Infinity;
  const loose = headings.filter((heading) => heading.firstParagraph < firstPart);
  const numbers = drafts.map(({ number }) => number);
  const places = placesOf(numbers, parts, loose);
  const read = drafts.map((draft, index) => {
    const place = places[index]!;
    return paragraphOf(draft, index, place, parts[place.part], instrument);
  });
  const paragraphs = withPairedNotes(read.map(({ paragraph }) => paragraph));
  const bounds = boundsOfParts(numbers, places);
  const sections = parts.map(({ numeral, title, firstParagraph, headings: inside }, index) => ({
    numeral,
    title,
    provisions: provisionsIn(title, instrument),
    firstParagraph: bounds.get(index)?.first ?? firstParagraph,
    lastParagraph: bounds.get(index)?.last ?? firstParagraph,
    headings: inside.map((heading) => ({ ...heading, provisions: provisionsIn(heading.title, instrument) })),
  }));
  const recommendations = paragraphs.flatMap((paragraph, index) => {
    const own = provisionsIn(paragraph.heading ?? "", instrument);
    const above = own.length > 0 ? own : (sections[places[index]!.part]?.provisions ?? []);
    return drafts[index]!.found.map((found) => observedRecommendation(found, paragraph, document, above));
  });
  return { sections, paragraphs, recommendations, issues: read.flatMap(({ issues }) => issues) };
}
