import type { Issue } from "../../issues/issue.js";
import { normaliseCharacters } from "../text/normaliseCharacters.js";
import type { SymbolReading } from "./documentSymbol.js";
import { readSymbol, type Say } from "./readSymbol.js";
import { readSuffix, writeSymbol, type Parts } from "./symbolParts.js";

const longest = 200;
const committees = "(?:CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|E)";
/** Joint symbols are joined by a dash; OHCHR also prints them with a slash. */
const joint = new RegExp(` ?(?:- ?(?=${committees} ?/)|/ ?(?=${committees} ?/ ?C))`, "gi");
const addition = / (?:and|&) (?=(?:Add|Corr|Rev)\.?\s?\d)/i;
const furtherRecords = /^(.*\/ ?SR\. ?\d{1,5})((?:(?:, | (?:and|&) | ?- ?)\d{1,5}){1,6})$/i;

/** Characters of print that stand for others in a symbol, and marks that stand around it. */
const plainOf = (text: string): string => (/^[\w/.-]+[\w/]$/.test(text) ? text : made(text));

const made = (text: string): string =>
  normaliseCharacters(text.replace(/\s+/g, " "))
    .replace(/[\u2044\u2215\uFF0F]/g, "/")
    .replace(/(?<=\d ?)\u00AD(?= ?\d)/g, "-")
    .replaceAll("\u00AD", "")
    .trim()
    .replace(/^[([]/, "")
    .replace(/[)\].,;*†‡]{1,9}$/, "")
    .trim();

/** Numbers of the further records in ", 1940 and 1941" or "-1941". */
const recordsIn = (first: number, more: string): number[] =>
  [...more.matchAll(/(-)? ?(\d{1,5})/g)].flatMap(([, dash, figures], index) => {
    const last = Number(figures);
    if (dash === undefined || index > 0 || last <= first || last - first > 10) return [last];
    return Array.from({ length: last - first }, (_, step) => first + step + 1);
  });

/** "… and Add.2" after Add.1 is its sibling; "… and Corr.1" is its child. */
const withAddition = (parts: Parts, text: string): string[] => {
  const suffix = readSuffix(text.replace(/\s+/g, ""));
  if (suffix === undefined) return [];
  const kept = parts.suffixes.at(-1)?.kind === suffix.kind ? parts.suffixes.slice(0, -1) : parts.suffixes;
  return [writeSymbol({ ...parts, suffixes: [...kept, suffix] })];
};

/**
 * Reads a United Nations treaty-body document symbol, repairing what is often broken in print.
 *
 * It accepts State reports, concluding observations, lists of issues (before and prior to reporting), replies, summary
 * records, general comments, Views, documents of a session, the older series, joint symbols and "... and Add.1". En dashes,
 * embedded spaces, lower case, a misplaced segment and a footnote's asterisk are mended and said; country codes are checked
 * against ISO 3166-1.
 *
 * @param text - The symbol, and nothing else but white space, brackets, an asterisk or a stop around it.
 * @returns The symbol where it is one, and the issues. An unknown country or Protocol segment is a warning with a suggestion.
 * @source reporting facts 1.7; United Nations, harmonised treaty-body symbols (2004)
 * @example
 * import { parseSymbol } from "opsc/documents";
 * parseSymbol("CRC/C/TKM/CO/2–4").value?.cycle; //=> { first: 2, last: 4 }
 * parseSymbol("CRC/C/OPSA/QAR/1").issues.map((issue) => issue.suggestion); //=> ["OPSC", "QAT"]
 * parseSymbol("CRC/C/OPSC/2").value?.kind; //=> "general-document"
 */
export function parseSymbol(text: string): SymbolReading {
  const issues: Issue[] = [];
  const say: Say = (code, severity, message, suggestion) => {
    issues.push({ code, severity, path: [], message, ...(suggestion === undefined ? {} : { suggestion }) });
  };
  if (text.length > longest) {
    say("symbol-length", "error", `Expected a document symbol of at most ${longest} characters.`);
    return { value: undefined, issues };
  }
  const plain = plainOf(text);
  if (/[\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/.test(text)) {
    say("symbol-dash", "information", "A dash was replaced by a hyphen.");
  }
  const records = furtherRecords.exec(plain);
  const [main = "", ...additions] = (records?.[1] ?? plain).split(addition);
  const halves = main.replace(joint, "\n").split("\n");
  const tight = halves.map((half) => half.replaceAll(" ", ""));
  if (tight.join("") !== halves.join("")) {
    say("symbol-spacing", "information", "Spaces inside the symbol were removed.");
  }
  const [half = "", ...otherHalves] = tight;
  const first = readSymbol(half, say);
  if (first === undefined) return { value: undefined, issues };
  const { parts, symbol } = first;
  if (issues.length === 0 && symbol !== half) {
    say("symbol-form", "information", `The symbol was written in its regular form, ${symbol}.`);
  }
  const joined = otherHalves.flatMap((each) => readSymbol(each, say)?.symbol ?? []);
  // Behind a joint symbol the numbers are not those of its first half.
  const further =
    records === null || parts.number === null || parts.kind !== "summary-record"
      ? []
      : recordsIn(parts.number, records[2]!);
  const others = [
    ...joined,
    ...additions.flatMap((each) => withAddition(parts, each)),
    ...further.map((number) => writeSymbol({ ...parts, number })),
  ];
  const { body, protocol, kind, country, cycle, number, session, year, suffixes, legacy } = parts;
  const value = {
    raw: text,
    symbol,
    body,
    protocol,
    kind,
    country,
    cycle,
    number,
    session,
    year,
    suffixes,
    legacy,
    others,
  };
  return { value, issues };
}
