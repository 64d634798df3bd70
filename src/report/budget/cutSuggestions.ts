import type { BlockFragment } from "../../fragments/block.js";
import type { CitationFragment } from "../../fragments/citation.js";
import type { SectionFragment } from "../../fragments/section.js";
import { walkFragments } from "../../fragments/walkFragments.js";
import type { Outline } from "../outlines/outline.js";
import { outlineSections } from "../outlines/outlineSections.js";
import { blockCounter } from "./countWords.js";
import type { CutSuggestion } from "./cutSuggestion.js";
import { lineText } from "./lineText.js";
import { linesOf } from "./linesOf.js";
import { visitBlocks } from "./sectionWords.js";
import { wordCounter } from "./wordCounter.js";
import type { WordForms } from "./wordForms.js";

interface Choices {
  readonly forms: WordForms;
  readonly annexes: "apart" | "counted";
  readonly maximum: number;
}

/** A paragraph that has more words than this is called long: a choice of this package. */
const longParagraph = 150;

/** A paragraph that has fewer words than this may be said twice. */
const shortParagraph = 8;

const isText = (block: BlockFragment): block is Extract<BlockFragment, { children: unknown }> =>
  block.type === "paragraph" || block.type === "numberedParagraph" || block.type === "note";

const placeOf = (block: BlockFragment, index: number): CutSuggestion["place"] => ({
  ...("id" in block && block.id !== undefined ? { id: block.id } : {}),
  ...(block.type === "numberedParagraph" ? { number: block.number } : {}),
  block: index,
});

/** What can be cut, what saves most first, then in reading order. */
export function cutSuggestions(
  report: readonly SectionFragment[],
  outline: Outline,
  { forms, annexes, maximum }: Choices,
): CutSuggestion[] {
  const { own } = blockCounter(forms);
  const countText = wordCounter(forms.language);
  const annexNames = new Set(outlineSections(outline).flatMap(({ id, annex }) => (annex ? [id] : [])));
  const cuts: CutSuggestion[] = [];
  const said = new Set<string>();
  const cited = new Map<string, { cut: CutSuggestion; shorter: number }>();
  let index = -1;

  const noteCitation = (fragment: CitationFragment, section: string | null): void => {
    if (fragment.form !== "full" || fragment.paragraph === undefined) return;
    const citation = forms.citation(fragment);
    const key = JSON.stringify([section, citation]);
    const before = cited.get(key);
    if (before === undefined) {
      const shorter = countText(citation) - countText(forms.citation({ ...fragment, form: "place" }));
      const words = countText(citation);
      cited.set(key, {
        shorter,
        cut: { kind: "repeated-citation", section, place: { citation }, words, saves: 0 },
      });
      return;
    }
    const { cut, shorter } = before;
    const words = cut.words + countText(citation);
    cited.set(key, { shorter, cut: { ...cut, words, saves: cut.saves + shorter } });
  };

  visitBlocks(report, outline, (block, section) => {
    index += 1;
    if (annexes === "apart" && section !== null && annexNames.has(section)) return;
    const words = own(block);
    const place = placeOf(block, index);
    if ((block.type === "table" || block.type === "chart") && annexes === "apart" && words > 0) {
      cuts.push({ kind: "annex-material", section, place, words, saves: words });
      return;
    }
    if (!isText(block)) return;
    for (const fragment of walkFragments(block.children)) {
      if (fragment.type === "citation") noteCitation(fragment, section);
    }
    const line = linesOf(block)
      .map((part) => lineText(part, forms))
      .join("\n");
    if (said.has(line) && words >= shortParagraph) {
      cuts.push({ kind: "repeated-paragraph", section, place, words, saves: words });
    } else if (words > longParagraph) {
      cuts.push({ kind: "long-paragraph", section, place, words, saves: words - longParagraph });
    }
    said.add(line);
  });
  const repeated = [...cited.values()].flatMap(({ cut }) => (cut.saves > 0 ? [cut] : []));
  return [...cuts, ...repeated].sort((left, right) => right.saves - left.saves).slice(0, maximum);
}
