import type { Issue } from "../../issues/issue.js";
import { parseSymbol } from "../symbol/parseSymbol.js";
import type { DocumentCitation } from "./citation.js";
import { readProvisions } from "./readProvisions.js";
import { tokenAt } from "./tokens.js";

/** A document citation with what is wrong with it; one that could not be resolved holds its issue only. */
export interface FoundDocument {
  /** Offset at which it stands. */
  readonly start: number;
  /** The citation, or undefined for an "ibid." that follows nothing. */
  readonly citation: DocumentCitation | undefined;
  /** Its issues, the path still to be filled in. */
  readonly issues: readonly Issue[];
}

const symbolOrIbid =
  /(?<![\w/])(?:(?:CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|E)(?:\/ ?[A-Z0-9][\w.-]{0,19}){1,9}(?: (?:and|&) (?:Add|Corr|Rev)\.\d{1,2})?|ibid\b\.?)/gi;
// "SYMBOL, at para. 3", "(SYMBOL), para. 3", "SYMBOL, chap. III, para. 3"
const between = /\)?[\s,;.:]{0,4}(?:(?:at|see|in) |(?:chap|sect)(?:\.|ter|ion)? [IVXL\d]{1,6},? )?/y;

const paragraphsAfter = (
  text: string,
  end: number,
): { paths: readonly (readonly string[])[]; end: number } => {
  const none = { paths: [], end };
  // It matches everywhere, if only nothing.
  between.lastIndex = end;
  between.test(text);
  const position = between.lastIndex;
  const gap = text.slice(end, position);
  const word = tokenAt(text, position);
  if (word?.type !== "paragraph" || word.bracketed) return none;
  // A stop in the place of the comma is a misprint that changes nothing; before a capital it ends the sentence.
  if (gap.includes(".") && !/(?:chap|sect)/.test(gap) && /[A-Z]/.test(text.charAt(position))) return none;
  const start = text[word.end] === "." ? word.end + 1 : word.end;
  return readProvisions(text, start, "paragraphs") ?? none;
};

const paragraphWord = /\bpara(?:graph)?s?\b\.?(?= ?\d)/gi;
const ofDocument = /^,? (?:of|in) (?:the|its|that|this|document)\b[^.;:()]{0,120}$/;
const lookBack = 160;

/** "paragraph 24 (b) of its previous concluding observations (SYMBOL)". */
const paragraphsBefore = (
  text: string,
  start: number,
): { paths: readonly (readonly string[])[]; start: number } => {
  const none = { paths: [], start };
  const from = Math.max(0, start - lookBack);
  const word = [...text.slice(from, start).matchAll(paragraphWord)].at(-1);
  if (word === undefined) return none;
  const begin = from + word.index;
  const run = readProvisions(text, begin + word[0].length, "paragraphs");
  if (run === undefined || run.end > start) return none;
  const words = text.slice(run.end, start).replace(/ \(?(?:see )?$/, "");
  return ofDocument.test(words) && !/\barticle/i.test(words) ? { paths: run.paths, start: begin } : none;
};

/** Finds the documents cited, with their paragraphs. "Ibid." takes the one before. */
export function documentCitations(text: string): FoundDocument[] {
  const found: FoundDocument[] = [];
  let last: string | undefined;
  let past = 0;
  for (const match of text.matchAll(symbolOrIbid)) {
    const start = match.index;
    const isIbid = /^ibid/i.test(match[0]);
    const words = match[0].replace(/[.-]{1,20}$/, "");
    const reading = isIbid ? undefined : parseSymbol(words);
    if (!isIbid && reading?.value === undefined) continue;
    const symbol = reading?.value?.symbol ?? last;
    if (symbol === undefined) {
      const message = '"Ibid." stands before any other citation. Name the document.';
      const issue: Issue = { code: "ibid-without-citation", severity: "warning", path: [], message };
      found.push({ start, citation: undefined, issues: [issue] });
      continue;
    }
    last = symbol;
    const run = paragraphsAfter(text, start + words.length);
    const end = Math.max(run.end, start + words.length);
    const before = run.paths.length > 0 || isIbid || start < past ? undefined : paragraphsBefore(text, start);
    const begin = Math.max(before?.start ?? start, past);
    past = end;
    const paragraphs = (before?.paths ?? run.paths)
      .map(([paragraph = "", ...items]) => ({
        paragraph: Number.parseInt(paragraph, 10),
        item: items.length === 0 ? null : items.join("."),
      }))
      .filter(({ paragraph }) => paragraph > 0);
    const via = isIbid ? "ibid" : "symbol";
    const issues = (reading?.issues ?? []).filter(({ severity }) => severity !== "information");
    found.push({
      start: begin,
      citation: { kind: "document", raw: text.slice(begin, end), start: begin, end, symbol, via, paragraphs },
      issues,
    });
  }
  return found;
}
