import type { Instrument } from "../../codes/instruments.js";
import type { Issue } from "../../issues/issue.js";
import { parseSymbol } from "../symbol/parseSymbol.js";
import { normaliseCharacters } from "../text/normaliseCharacters.js";
import type { Citation, CitationReading, DocumentCitation } from "./citation.js";
import { instrumentNear } from "./instrumentNear.js";
import { provisionIssue } from "./provisionIssue.js";
import { readProvisions } from "./readProvisions.js";
import { tokenAt } from "./tokens.js";

const symbolOrIbid =
  /(?<![\w/])(?:(?:CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|E)(?:\/ ?[A-Z0-9][\w.-]{0,19}){1,9}(?: (?:and|&) (?:Add|Corr|Rev)\.\d{1,2})?|ibid\b\.?)/gi;
const articleWord = /\b(?:articles?|arts?\.?)(?= ?\d)/gi;
const reversed = /\b(?:paragraphs?|paras?\.?) (\d{1,2}(?: ?\([a-z]{1,4}\)){0,3}),? of (?:articles?|arts?\.?) (\d{1,3})(?!\d)/gi;

const paragraphsAfter = (text: string, end: number): { paths: readonly (readonly string[])[]; end: number } => {
  const none = { paths: [], end };
  let position = end;
  // A stop or a colon in the place of the comma is a misprint that changes nothing.
  while (/[\s,;.:]/.test(text[position] ?? "") && position - end < 4) position += 1;
  const word = tokenAt(text, position);
  if (word?.type !== "paragraph") return none;
  let start = word.end;
  if (text[start] === ".") start += 1;
  return readProvisions(text, start) ?? none;
};

const documentCitations = (text: string, issues: Issue[]): DocumentCitation[] => {
  const found: DocumentCitation[] = [];
  for (const match of text.matchAll(symbolOrIbid)) {
    const start = match.index;
    const isIbid = /^ibid/i.test(match[0]);
    const words = match[0].replace(/[.-]+$/, "");
    const reading = isIbid ? undefined : parseSymbol(words);
    if (!isIbid && reading?.value === undefined) continue;
    const symbol = reading?.value?.symbol ?? found.at(-1)?.symbol;
    const index = found.length;
    if (symbol === undefined) {
      issues.push({
        code: "ibid-without-citation",
        severity: "warning",
        path: ["citations", index],
        message: '"Ibid." stands before any other citation. Name the document.',
      });
      continue;
    }
    const run = paragraphsAfter(text, start + words.length);
    found.push({
      kind: "document",
      raw: text.slice(start, Math.max(run.end, start + words.length)),
      start,
      end: Math.max(run.end, start + words.length),
      symbol,
      via: isIbid ? "ibid" : "symbol",
      paragraphs: run.paths.map(([paragraph = "1", ...items]) => ({
        paragraph: Number(paragraph),
        item: items.length === 0 ? null : items.join("."),
      })),
    });
    for (const issue of reading?.issues ?? []) {
      if (issue.severity !== "information") issues.push({ ...issue, path: ["citations", index] });
    }
  }
  return found;
};

/**
 * Finds the references of a text: documents with their paragraphs, and articles as provision identifiers.
 *
 * Ranges are written out, letters inherit their paragraph, "ibid." takes the document before, and stops in the wrong place
 * do no harm. A provision that the Protocol does not have stays as printed and is flagged, with a correction where just one is near.
 *
 * @param text - Text of any length; offsets of the answer count in it once its dashes and spaces are made plain.
 * @param options - `instrument`: the one meant where an article names none (OPSC unless told).
 * @returns Citations in the order of the text, and the issues.
 * @source OPSC arts. 1-17 for what exists
 * @example
 * import { parseCitations } from "opsc/documents";
 * const { citations } = parseCitations("CRC/C/SVN/CO/3-4, paras. 24 (b) and 58 (b)");
 * citations.map((citation) => (citation.kind === "document" ? citation.paragraphs : []));
 * //=> [[{ paragraph: 24, item: "b" }, { paragraph: 58, item: "b" }]]
 * const articles = parseCitations("arts. 3; 4, paras. 2-3; 5-7").citations[0];
 * articles?.kind === "provision" ? articles.provisions : []; //=> ["3", "4.2", "4.3", "5", "6", "7"]
 */
export function parseCitations(text: string, options: { readonly instrument?: Instrument } = {}): CitationReading {
  const own = options.instrument ?? "OPSC";
  const plain = normaliseCharacters(text.replace(/\s/g, " "));
  const issues: Issue[] = [];
  const documents = documentCitations(plain, issues);
  const documentIssues = new Map<string | number | undefined, Issue[]>();
  for (const issue of issues.splice(0)) {
    documentIssues.set(issue.path[1], [...(documentIssues.get(issue.path[1]) ?? []), issue]);
  }
  const provisions: { start: number; end: number; paths: readonly (readonly string[])[] }[] = [];
  for (const match of plain.matchAll(reversed)) {
    const labels = [...(match[1] ?? "").matchAll(/\d+|[a-z]+/g)].map(([label]) => label);
    provisions.push({
      start: match.index,
      end: match.index + match[0].length,
      paths: [[match[2] ?? "", ...labels]],
    });
  }
  const turned = [...provisions];
  let next = 0;
  let past = 0;
  for (const match of plain.matchAll(articleWord)) {
    const start = match.index;
    while (next < turned.length && (turned[next]?.end ?? 0) <= start) next += 1;
    if (start < past || start >= (turned[next]?.start ?? Infinity)) continue;
    const run = readProvisions(plain, start + match[0].length);
    if (run === undefined) continue;
    past = run.end;
    provisions.push({ start, end: run.end, paths: run.paths });
  }
  const all: { start: number; place?: number; provision?: (typeof provisions)[number] }[] = [
    ...documents.map((document, place) => ({ start: document.start, place })),
    ...provisions.map((provision) => ({ start: provision.start, provision })),
  ].sort((left, right) => left.start - right.start);

  const citations: Citation[] = [];
  for (const { place, provision } of all) {
    const index = citations.length;
    const document = place === undefined ? undefined : documents[place];
    if (document !== undefined) {
      for (const issue of documentIssues.get(place) ?? []) issues.push({ ...issue, path: ["citations", index] });
      citations.push(document);
    }
    if (provision === undefined) continue;
    const { instrument, stated } = instrumentNear(plain, provision.start, provision.end, own);
    for (const path of provision.paths) {
      const issue = provisionIssue(path, instrument, index);
      if (issue !== undefined) issues.push(issue);
    }
    citations.push({
      kind: "provision",
      raw: plain.slice(provision.start, provision.end),
      start: provision.start,
      end: provision.end,
      instrument,
      instrumentStated: stated,
      provisions: [...new Set(provision.paths.map((path) => path.join(".")))],
    });
  }
  return { citations, issues };
}
