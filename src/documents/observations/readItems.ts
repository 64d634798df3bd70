import type { Issue } from "../../issues/issue.js";
import { romanOf, romanValue } from "../citations/ranges.js";
import type { Flow } from "../text/joinLines.js";
import type { ObservationItem } from "./observationItem.js";

/** A paragraph's text taken apart: what stands before its items, and the items as a tree. */
export interface ItemTree {
  /** The words before the first item; the whole text where there is none. */
  readonly chapeau: string;
  /** Lettered items, deeper ones inside. */
  readonly items: readonly ObservationItem[];
  /** Items that seem to be missing; the path is relative to the paragraph. */
  readonly issues: readonly Issue[];
}

interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly atLineStart: boolean;
}

interface Node {
  readonly label: string;
  readonly depth: number;
  readonly start: number;
  readonly textStart: number;
}

const mark = /\(([a-z]{1,5})\) ?/g;
const unbracketed = /^([a-z]|[ivx]{1,5})\) /;
/** A reference to an article or paragraph that the bracket may belong to. */
const referring =
  /\b(?:articles?|arts?\.?|paragraphs?|paras?\.?|sub-?paragraphs?|sections?|rules?|annex|principles?|items?)(?: [\w./-]{1,12}| ?\([a-z0-9]{1,4}\)|,| and| or| to|-)*$/i;

const marksOf = ({ text, lineStarts }: Flow): Mark[] => {
  const marks: Mark[] = [];
  for (const match of text.matchAll(mark)) {
    marks.push({
      label: match[1]!,
      start: match.index,
      end: match.index + match[0].length,
      atLineStart: lineStarts.has(match.index),
    });
  }
  for (const start of lineStarts) {
    const match = unbracketed.exec(text.slice(start, start + 8));
    if (match?.[1] !== undefined)
      marks.push({ label: match[1], start, end: start + match[0].length, atLineStart: true });
  }
  return marks.sort((left, right) => left.start - right.start);
};

/** No document nests deeper; a hostile text would. */
const deepest = 12;

const nextLetter = (label: string): string | undefined =>
  label.length === 1 && label < "z" ? String.fromCharCode(label.charCodeAt(0) + 1) : undefined;

const nextOf = (label: string, depth: number): string | undefined =>
  depth % 2 === 0 ? nextLetter(label) : romanOf(romanValue(label) + 1);

const firstAt = (depth: number): string => (depth % 2 === 0 ? "a" : "i");

/** The depth at which a label may stand now, deepest first; undefined where it fits nowhere. */
const depthFor = (label: string, current: readonly string[], opensList: boolean): number | undefined => {
  const deeper = current.length < deepest;
  if (deeper && opensList && label === firstAt(current.length)) return current.length;
  for (let depth = current.length - 1; depth >= 0; depth -= 1) {
    if (nextOf(current[depth]!, depth) === label) return depth;
  }
  return deeper && label === firstAt(current.length) ? current.length : undefined;
};

/** The first letter left out between the open item and this label; undefined where not just one or two are. */
const skippedBefore = (label: string, [last]: readonly string[]): string | undefined => {
  if (last?.length !== 1 || label.length !== 1) return undefined;
  const ahead = label.charCodeAt(0) - last.charCodeAt(0);
  return ahead === 2 || ahead === 3 ? nextLetter(last) : undefined;
};

const isListBreak = (before: string): boolean => /(?:[;:]|[;,] (?:and|or))$/.test(before);

/** Cuts a paragraph into its items. A bracket inside a sentence ("paragraph 1 (a) (i) c") is none. */
export function readItems(flow: Flow): ItemTree {
  const { text } = flow;
  const marks = marksOf(flow);
  const nodes: Node[] = [];
  const issues: Issue[] = [];
  let current: string[] = [];
  marks.forEach((each, place) => {
    const before = text.slice(Math.max(0, each.start - 120), each.start).trimEnd();
    const opensList = before.endsWith(":");
    const breaks = isListBreak(before);
    // Where the text was not wrapped, or a stop is missing, the next item of an open list is known by its capital letter.
    const capital = /^["“]?\p{Lu}/u.test(text.slice(each.end, each.end + 2));
    const opensSentence =
      capital && (/[.:;]$/.test(before) || (current.length > 0 && /[\p{L}\d)]$/u.test(before)));
    if (!(each.atLineStart || breaks || opensSentence) || (!breaks && referring.test(before))) return;
    let depth = depthFor(each.label, current, opensList);
    const missing = skippedBefore(each.label, current);
    if (depth === undefined && each.atLineStart && /[.;]$/.test(before) && missing !== undefined) {
      depth = 0;
      issues.push({
        code: "item-missing",
        severity: "warning",
        path: ["items"],
        message: `Expected item (${missing}) before item (${each.label}).`,
      });
    }
    if (depth === undefined) return;
    // A list opens after a colon, or where the next mark of the same list comes at a line start too.
    if (depth === current.length && !opensList) {
      const next = nextOf(each.label, depth);
      const goesOn = marks
        .slice(place + 1, place + 30)
        .some((later) => later.label === next && later.atLineStart);
      if (!each.atLineStart || !goesOn) return;
    }
    current = [...current.slice(0, depth), each.label];
    nodes.push({ label: each.label, depth, start: each.start, textStart: each.end });
  });
  return { chapeau: text.slice(0, nodes[0]?.start).trim(), items: treeOf(text, nodes), issues };
}

const treeOf = (text: string, nodes: readonly Node[]): ObservationItem[] => {
  const build = (from: number, depth: number): { items: ObservationItem[]; next: number } => {
    const items: ObservationItem[] = [];
    let place = from;
    for (;;) {
      const node = nodes[place];
      if (node === undefined || node.depth < depth) return { items, next: place };
      const own = text.slice(node.textStart, nodes[place + 1]?.start).trim();
      const inner = build(place + 1, depth + 1);
      items.push({ label: node.label, text: own, items: inner.items });
      place = inner.next;
    }
  };
  return build(0, 0).items;
};
