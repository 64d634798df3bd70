import { parseSymbol } from "../symbol/parseSymbol.js";
import type { Line } from "./lines.js";

/** Lines that are running text, and those that belong to the page. */
export interface WithoutFurniture {
  /** Lines of the document itself; a line's gap is raised where furniture stood before it. */
  readonly lines: readonly Line[];
  /** Page headers, page numbers, job numbers. */
  readonly removed: readonly Line[];
}

const symbolAlone =
  /^(?:page \d{1,3} |\d{1,3} )?((?:CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED)(?:\/[A-Z0-9][\w.-]{0,19}){1,8})(?: (?:page )?\d{1,3})?$/i;
const pageOf = /^(?:page |p\. ?|- ?)?\d{1,3} ?(?:\/|of) ?\d{1,3}(?: ?-)?$/i;
const pageWord = /^page \d{1,3}$|^- ?\d{1,3} ?-$/i;
const jobNumber =
  /^(?:\d{1,3}(?: ?\/ ?\d{1,3})? )?GE\.? ?\d{2}-\d{4,6}(?: ?\([A-Z]\))?(?: \d{6}){0,3}(?: \d{1,3}(?: ?\/ ?\d{1,3})?)?$/;
const barcode = /^\*?\d{7,8}\*?$/;
const rule = /^(?:[-_*=] ?){3,}$/;
const recycle = /^(?:\d{1,3} )?Please recycle\b/i;
const bareNumber = /^\d{1,3}$/;

const isHeader = (line: string): boolean =>
  rule.test(line) ||
  pageOf.test(line) ||
  pageWord.test(line) ||
  jobNumber.test(line) ||
  barcode.test(line) ||
  recycle.test(line);

/** Symbols that stand alone on a line more than once. */
const repeatedSymbols = (lines: readonly Line[]): Set<string> => {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of lines) {
    const found = text.length < 90 ? symbolAlone.exec(text)?.[1] : undefined;
    if (found === undefined) continue;
    (seen.has(found) ? repeated : seen).add(found);
  }
  return repeated;
};

const dangling =
  /(?:\b(?:articles?|arts?\.|paragraphs?|paras?\.|Nos?\.?|and|or|to|of|on|in|by|from|until|with|the|target|goal|age|least|than|under|every|section|session|chapter|between|aged)|[(,-])$/i;
const citing = /\b(?:articles?|arts?\.|paragraphs?|paras?\.|Nos?\.?|section|target|goal|chapter)$/i;
const goesOn =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|years?|months?|days?|hours?|per cent|and|or|to|of|\()/;

const textBefore = (lines: readonly Line[], index: number, furniture: ReadonlySet<number>): string => {
  let at = index - 1;
  while (furniture.has(at)) at -= 1;
  return lines[at]?.text ?? "";
};

/** Whether the page furniture next to a line has a page number already. */
const isNumbered = (lines: readonly Line[], index: number, furniture: ReadonlySet<number>): boolean => {
  for (const step of [-1, 1]) {
    for (let at = index + step; furniture.has(at); at += step) {
      const { text } = lines[at]!;
      if (pageOf.test(text) || pageWord.test(text) || /^\d{1,3} | (?:page )?\d{1,3}$/i.test(text))
        return true;
    }
  }
  return false;
};

const textAfter = (lines: readonly Line[], index: number, furniture: ReadonlySet<number>): string => {
  let at = index + 1;
  while (furniture.has(at)) at += 1;
  return lines[at]?.text ?? "";
};

/** Numbers alone on a line that count pages: they rise by one from page to page, or stand beside other furniture. */
const pageNumbers = (lines: readonly Line[], furniture: ReadonlySet<number>): Set<number> => {
  const found = new Set<number>();
  const places = lines.flatMap((line, index) => (bareNumber.test(line.text) ? [index] : []));
  // The longest run n, n + 1, n + 2 … in the order of the text, some lines apart.
  const endings = new Map<number, { length: number; last: number; before: number | undefined }>();
  const chains = new Map<number, number | undefined>();
  for (const index of places) {
    const value = Number(lines[index]?.text);
    const previous = endings.get(value - 1);
    const before = previous !== undefined && index - previous.last > 12 ? previous : undefined;
    chains.set(index, before?.last);
    endings.set(value, { length: (before?.length ?? 0) + 1, last: index, before: before?.last });
  }
  const best = [...endings.values()].sort((left, right) => right.length - left.length)[0];
  const run: number[] = [];
  for (let at: number | undefined = best?.last; at !== undefined; at = chains.get(at)) run.push(at);
  // Wrapped citations may count up by chance ("paragraph / 2", "articles 2 and / 3"); pages mostly stand where no number is wanted.
  const isWanted = (at: number): boolean =>
    dangling.test(textBefore(lines, at, furniture)) || goesOn.test(textAfter(lines, at, furniture));
  const free = run.filter((at) => !isWanted(at)).length;
  if (run.length >= 3 && free >= 2 && free * 2 >= run.length) {
    for (const at of run) if (!citing.test(textBefore(lines, at, furniture))) found.add(at);
  }
  let pages = 1;
  let place = 0;
  lines.forEach((line, index) => {
    const opensPage = line.pageBreak || (furniture.has(index) && !furniture.has(index - 1));
    if (opensPage) pages += 1;
    if (places[place] !== index) return;
    place += 1;
    const next = lines[index + 1];
    if (!furniture.has(index - 1) && !furniture.has(index + 1) && !line.pageBreak && next?.pageBreak !== true)
      return;
    // Where the words around would take a number, it counts as the page's only if it is the one to be expected there.
    const before = textBefore(lines, index, furniture);
    if (citing.test(before)) return;
    const wanted = isWanted(index);
    const value = Number(line.text);
    const expected = value >= pages - 1 && value <= pages + 1 && !isNumbered(lines, index, furniture);
    if (!wanted || expected) found.add(index);
  });
  return found;
};

/** A lone number between blank lines in a text whose lines otherwise stand close is a page number too. */
const isolatedNumbers = (lines: readonly Line[], furniture: ReadonlySet<number>): Set<number> => {
  const close = lines.filter((line) => line.gap === 0).length;
  const found = new Set<number>();
  if (close * 2 < lines.length) return found;
  lines.forEach((line, index) => {
    if (!bareNumber.test(line.text) || line.gap === 0) return;
    const next = lines[index + 1];
    const before = textBefore(lines, index, furniture);
    if (
      (next === undefined || next.gap > 0) &&
      !dangling.test(before) &&
      !goesOn.test(textAfter(lines, index, furniture))
    )
      found.add(index);
  });
  return found;
};

/**
 * Takes page headers, page numbers and job numbers out of the lines.
 *
 * A symbol alone on a line is a header where it stands there more than once, or where it is of concluding observations
 * and comes before the first paragraph or on a line next to a page number.
 */
export function withoutFurniture(lines: readonly Line[], ownSymbol: string | undefined): WithoutFurniture {
  const repeated = repeatedSymbols(lines);
  const furniture = new Set<number>();
  lines.forEach((line, index) => {
    if (line.text.length >= 90) return;
    if (isHeader(line.text)) furniture.add(index);
    const symbol = symbolAlone.exec(line.text)?.[1];
    // A line that ends with a stop is a footnote on the document, not its header.
    if (symbol === undefined || line.text.endsWith(".")) return;
    const regular = parseSymbol(symbol).value?.symbol;
    if (
      repeated.has(symbol) ||
      regular === ownSymbol ||
      /\bpage\b|^\d|\d$/i.test(line.text.replace(symbol, ""))
    ) {
      furniture.add(index);
    }
  });
  for (const index of pageNumbers(lines, furniture)) furniture.add(index);
  for (const index of isolatedNumbers(lines, furniture)) furniture.add(index);
  if (furniture.size === 0) return { lines, removed: [] };
  const kept: Line[] = [];
  const removed: Line[] = [];
  let gap = 0;
  lines.forEach((line, index) => {
    if (furniture.has(index)) {
      removed.push(line);
      gap = Math.max(gap, line.gap);
      return;
    }
    kept.push(gap > line.gap ? { ...line, gap } : line);
    gap = 0;
  });
  return { lines: kept, removed };
}
