import { isCountryCode } from "../../codes/countries.js";
import type { Issue } from "../../issues/issue.js";
import { normaliseCharacters } from "../text/normaliseCharacters.js";
import type { DocumentKind, DocumentSymbol, SymbolReading } from "./documentSymbol.js";
import { editDistance } from "./editDistance.js";
import { nearestCountry } from "./nearestCountry.js";

const bodies = ["CRC/C", "CCPR/C", "CEDAW/C", "CAT/C", "CERD/C", "CMW/C", "CRPD/C", "CED/C", "E/C.12"] as const;
const committees: readonly string[] = bodies.filter((body) => body !== "E/C.12").map((body) => body.slice(0, -2));
const protocols = ["OPSC", "OPAC", "OPIC"] as const;

const kindsOfType: Readonly<Record<string, DocumentKind>> = {
  CO: "concluding-observations",
  Q: "list-of-issues",
  QPR: "list-of-issues-prior-to-reporting",
  RQ: "replies",
  FCO: "follow-up",
  FIR: "follow-up",
  FU: "follow-up",
};

const longest = 200;

class Reading {
  readonly issues: Issue[] = [];
  say(code: string, severity: Issue["severity"], message: string, suggestion?: string): void {
    this.issues.push({ code, severity, path: [], message, ...(suggestion === undefined ? {} : { suggestion }) });
  }
}

interface Parts {
  body: string;
  protocol: string | null;
  kind: DocumentKind;
  country: string | null;
  cycle: DocumentSymbol["cycle"];
  number: number | null;
  session: number | null;
  year: number | null;
  suffixes: { kind: "Add" | "Corr" | "Rev"; number: number }[];
  legacy: boolean;
}

const integer = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;

const readSuffix = (segment: string): Parts["suffixes"][number] | undefined => {
  const match = /^(Add|Corr|Rev)\.?(\d{1,3})$/i.exec(segment);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const name = match[1].toLowerCase();
  return { kind: name === "add" ? "Add" : name === "corr" ? "Corr" : "Rev", number: Number(match[2]) };
};

const readCycle = (segment: string | undefined): Parts["cycle"] => {
  const match = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(segment ?? "");
  if (match?.[1] === undefined) return null;
  const first = Number(match[1]);
  return { first, last: match[2] === undefined ? first : Number(match[2]) };
};

/** Takes the suffixes off the end. */
const takeSuffixes = (segments: string[]): Parts["suffixes"] => {
  const suffixes: Parts["suffixes"] = [];
  for (;;) {
    const suffix = readSuffix(segments.at(-1) ?? "");
    if (suffix === undefined) return suffixes;
    suffixes.unshift(suffix);
    segments.pop();
  }
};

const readProtocol = (segments: string[], reading: Reading): string | null => {
  const segment = segments[0] ?? "";
  if (!/^OP[A-Z]{0,3}$/.test(segment)) return null;
  segments.shift();
  if ((protocols as readonly string[]).includes(segment) || segment === "OP") return segment;
  const near = protocols.filter((protocol) => editDistance(protocol, segment) === 1);
  const suggestion = near.length === 1 ? near[0] : undefined;
  reading.say(
    "symbol-instrument",
    "warning",
    `Expected one of the Protocol segments ${protocols.join(", ")} after the committee.`,
    suggestion,
  );
  return suggestion ?? segment;
};

const readCountry = (segment: string, reading: Reading): string => {
  if (isCountryCode(segment) || segment === "EU") return segment;
  const suggestion = nearestCountry(segment);
  reading.say("symbol-country", "warning", "Expected a country code that ISO 3166-1 assigns.", suggestion);
  return segment;
};

const readState = (parts: Parts, segments: string[], reading: Reading): boolean => {
  parts.country = readCountry(segments.shift() ?? "", reading);
  const type = /^[A-Z]{1,3}$/.test(segments[0] ?? "") ? segments.shift() : undefined;
  const kind = type === undefined ? "state-report" : kindsOfType[type];
  if (kind === undefined) {
    reading.say("symbol-type", "error", `Expected a document type among ${Object.keys(kindsOfType).join(", ")}.`);
    return false;
  }
  // Before the type RQ existed, replies to a list of issues were issued as its addendum.
  parts.kind = kind === "list-of-issues" && parts.suffixes.some(({ kind: name }) => name === "Add") ? "replies" : kind;
  parts.cycle = readCycle(segments.shift());
  if (parts.cycle === null || segments.length > 0) {
    reading.say("symbol-cycle", "error", "Expected the number of the report at the end, such as 1 or 2-4.");
    return false;
  }
  if (parts.cycle.last < parts.cycle.first || (parts.cycle.first === 0)) {
    reading.say("symbol-cycle", "warning", "Expected the lower number of the combined reports first, as in 2-4.");
  }
  return true;
};

const readGeneral = (parts: Parts, segments: string[], reading: Reading): boolean => {
  const [head = "", second, third, fourth] = segments;
  const record = /^SR\.?(\d{1,5})$/.exec(head);
  if (record !== null && segments.length === 1) {
    Object.assign(parts, { kind: "summary-record", number: integer(record[1]) } satisfies Partial<Parts>);
    return true;
  }
  if (head === "GC") {
    const legacy = segments.length === 3;
    const number = integer(legacy ? third : second);
    Object.assign(parts, { kind: "general-comment", number, legacy, year: legacy ? integer(second) : null } satisfies Partial<Parts>);
    if (number !== null && segments.length <= 3) return true;
  } else if (integer(head) !== null && second === "D" && segments.length === 4) {
    const views = { kind: "views", session: integer(head), number: integer(third), year: integer(fourth) } satisfies Partial<Parts>;
    Object.assign(parts, views);
    if (views.number !== null && views.year !== null) return true;
  } else if (integer(head) !== null && segments.length === 1) {
    parts.number = integer(head);
    parts.legacy = parts.suffixes.some(({ kind }) => kind === "Add");
    // The series CRC/C/15/Add. held the concluding observations until 2004; the State is not in the symbol.
    if (parts.body === "CRC/C" && parts.number === 15 && parts.legacy) parts.kind = "concluding-observations";
    return true;
  }
  reading.say("symbol-form", "error", "Expected a document symbol such as CRC/C/OPSC/TKM/CO/1 or CRC/C/SR.1939.");
  return false;
};

const takeBody = (segments: string[], reading: Reading): string | undefined => {
  const two = segments.slice(0, 2).join("/");
  if ((bodies as readonly string[]).includes(two)) {
    segments.splice(0, 2);
    return two;
  }
  if (!committees.includes(segments[0] ?? "")) return undefined;
  const committee = segments.shift() ?? "";
  const place = segments.indexOf("C");
  if (place > 0) {
    segments.splice(place, 1);
    reading.say("symbol-order", "warning", 'Expected "C" right after the committee, as in CRC/C/OPSC/TKM/1.');
    return `${committee}/C`;
  }
  return committee;
};

const write = (parts: Parts): string => {
  const typeOf = (): string[] => {
    switch (parts.kind) {
      case "state-report":
        return [];
      case "concluding-observations":
        return ["CO"];
      case "list-of-issues":
        return ["Q"];
      case "list-of-issues-prior-to-reporting":
        return ["QPR"];
      case "replies":
        return [parts.suffixes.some(({ kind }) => kind === "Add") ? "Q" : "RQ"];
      default:
        return ["FCO"];
    }
  };
  const head = [parts.body, ...(parts.protocol === null ? [] : [parts.protocol])];
  const suffixes = parts.suffixes.map(({ kind, number }) => `${kind}.${number}`);
  const cycle = parts.cycle;
  const last = cycle === null ? "" : cycle.first === cycle.last ? `${cycle.first}` : `${cycle.first}-${cycle.last}`;
  if (parts.country !== null) return [...head, parts.country, ...typeOf(), last, ...suffixes].join("/");
  switch (parts.kind) {
    case "summary-record":
      return [...head, `SR.${parts.number ?? ""}`, ...suffixes].join("/");
    case "general-comment":
      return [...head, "GC", ...(parts.year === null ? [] : [`${parts.year}`]), `${parts.number ?? ""}`, ...suffixes].join("/");
    case "views":
      return [...head, `${parts.session ?? ""}`, "D", `${parts.number ?? ""}`, `${parts.year ?? ""}`, ...suffixes].join("/");
    default:
      return [...head, `${parts.number ?? ""}`, ...suffixes].join("/");
  }
};

const readOne = (text: string, reading: Reading): (Parts & { symbol: string }) | undefined => {
  const segments = text.split("/");
  const suffixes = takeSuffixes(segments);
  const fixed = /^(Add|Corr|Rev)/i;
  const upper = segments.map((segment) => (fixed.test(segment) ? segment : segment.toUpperCase()));
  if (upper.join("/") !== segments.join("/")) reading.say("symbol-case", "information", "Capital letters were restored.");
  const body = takeBody(upper, reading);
  if (body === undefined) {
    reading.say("symbol-body", "error", `Expected a symbol that begins with a treaty body, such as ${bodies.join(", ")}.`);
    return undefined;
  }
  const parts: Parts = {
    body,
    protocol: null,
    kind: "general-document",
    country: null,
    cycle: null,
    number: null,
    session: null,
    year: null,
    suffixes,
    legacy: false,
  };
  if (!body.includes("/")) {
    // Older series without the segment C: CRC/OP/SA/1 and CRC/GC/2003/5.
    parts.legacy = true;
    if (upper[0] === "GC") return readGeneral(parts, upper, reading) ? { ...parts, legacy: true, symbol: write(parts) } : undefined;
    const number = integer(upper.at(-1));
    if (upper[0] !== "OP" || number === null) {
      reading.say("symbol-form", "error", 'Expected "C" after the committee, as in CRC/C/OPSC/TKM/1.');
      return undefined;
    }
    return { ...parts, protocol: "OP", number, symbol: [body, ...upper, ...suffixes.map((s) => `${s.kind}.${s.number}`)].join("/") };
  }
  parts.protocol = readProtocol(upper, reading);
  const isState = /^[A-Z]{3}$/.test(upper[0] ?? "") || (upper[0] === "EU" && body === "CRPD/C");
  const ok = isState ? readState(parts, upper, reading) : readGeneral(parts, upper, reading);
  return ok ? { ...parts, symbol: write(parts) } : undefined;
};

/**
 * Reads a United Nations treaty-body document symbol, repairing what is often broken in print.
 *
 * It accepts State reports, concluding observations, lists of issues (before and prior to reporting), replies, summary
 * records, general comments, Views, the older series, joint symbols and "... and Add.1". En dashes, embedded spaces, lower
 * case and a misplaced `C` are mended and said; country codes are checked against ISO 3166-1.
 *
 * @param text - The symbol, and nothing else but white space, brackets or a stop around it.
 * @returns The symbol where it is one, and the issues. An unknown country or Protocol segment is a warning with a suggestion.
 * @source reporting facts 1.7; United Nations, harmonised treaty-body symbols (2004)
 * @example
 * import { parseSymbol } from "opsc/documents";
 * parseSymbol("CRC/C/TKM/CO/2–4").value?.cycle; //=> { first: 2, last: 4 }
 * parseSymbol("CRC/C/OPSA/QAR/1").issues.map((issue) => issue.suggestion); //=> ["OPSC", "QAT"]
 * parseSymbol("CRC/C/OPSC/2").value?.kind; //=> "general-document"
 */
export function parseSymbol(text: string): SymbolReading {
  const reading = new Reading();
  if (text.length > longest) {
    reading.say("symbol-length", "error", `Expected a document symbol of at most ${longest} characters.`);
    return { value: undefined, issues: reading.issues };
  }
  const plain = normaliseCharacters(text.replace(/\s+/g, " "))
    .trim()
    .replace(/^[([]/, "")
    .replace(/[)\].,;]+$/, "");
  if (/[\u2010-\u2015\u2212]/.test(text)) reading.say("symbol-dash", "information", "A dash was replaced by a hyphen.");
  const [main = "", ...additions] = plain.split(/ (?:and|&) (?=(?:Add|Corr|Rev)\.?\s?\d)/i);
  const halves = main.replace(/ ?- ?(?=(?:CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|E)\/)/gi, "\n").split("\n");
  const tight = halves.map((half) => half.replace(/\s+/g, ""));
  if (tight.join("") !== halves.join("")) {
    reading.say("symbol-spacing", "information", "Spaces inside the symbol were removed.");
  }
  const first = readOne(tight[0] ?? "", reading);
  if (first === undefined) return { value: undefined, issues: reading.issues };
  const others: string[] = [];
  for (const half of tight.slice(1)) {
    const other = readOne(half, reading);
    if (other !== undefined) others.push(other.symbol);
  }
  for (const addition of additions) {
    const suffix = readSuffix(addition.replace(/\s+/g, ""));
    if (suffix !== undefined) others.push(`${first.symbol}/${suffix.kind}.${suffix.number}`);
  }
  const { symbol, ...rest } = first;
  return { value: { raw: text, symbol, ...rest, others }, issues: reading.issues };
}
