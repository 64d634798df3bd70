import { countryCodeOf, type CountryCode } from "../../codes/countries.js";
import type { Instrument } from "../../codes/instruments.js";
import { englishDatesIn } from "../../time/englishDates.js";
import type { PlainDate } from "../../time/plainDate.js";
import { parseSymbol } from "../symbol/parseSymbol.js";
import type { DocumentSymbol } from "../symbol/documentSymbol.js";
import { ordinalValue } from "./ordinals.js";
import { sentencesOf } from "./sentences.js";

const symbols = /(?<![\w/])(?:CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|E)(?:\/ ?[A-Z0-9][\w.-]{0,19}){1,8}/g;

/** Every symbol of a text that can be read, in order. */
export function symbolsIn(text: string): DocumentSymbol[] {
  // In text from HTML the cover's cells run together: "United NationsCRC/C/OPSC/XYZ/CO/1Distr.".
  const apart = text
    .replace(/([a-z])(?=CRC\/C\/)/g, "$1 ")
    .replace(/(\/CO\/\d{1,2}(?:-\d{1,2})?)(?=[A-Za-z])/g, "$1 ");
  return [...apart.matchAll(symbols)].flatMap(([raw]) => {
    const { value } = parseSymbol(raw);
    return value === undefined ? [] : [value];
  });
}

/** The instrument of one of the Committee's own symbols, or undefined for another body's or the third Protocol's. */
export function instrumentOf(symbol: DocumentSymbol): Instrument | undefined {
  if (symbol.body !== "CRC/C") return undefined;
  if (symbol.protocol === null) return "CRC";
  return symbol.protocol === "OPSC" || symbol.protocol === "OPAC" ? symbol.protocol : undefined;
}

/** The instrument that a title names, or undefined. */
export function instrumentOfTitle(title: string): Instrument | undefined {
  if (/\bsale of children\b/i.test(title)) return "OPSC";
  if (/\barmed conflict\b/i.test(title)) return "OPAC";
  return /\bconvention\b|\bperiodic reports?\b|\barticle 44\b|\bconcluding observations\b/i.test(title)
    ? "CRC"
    : undefined;
}

/** Symbol of the concluding observations on a report, from the report's symbol. */
export function observationsSymbolOf(report: DocumentSymbol): string | undefined {
  if (report.country === null || report.cycle === null) return undefined;
  const { first, last } = report.cycle;
  const head = [report.body, ...(report.protocol === null ? [] : [report.protocol]), report.country, "CO"];
  return [...head, first === last ? `${first}` : `${first}-${last}`].join("/");
}

const ordinalWord =
  "(?:\\d{1,3} ?(?:st|nd|rd|th)|(?:one )?hundred and [a-z-]{4,16}|[a-z]{4,11}(?:-[a-z]{4,9})?)";
const sessionAt = new RegExp(`\\b(${ordinalWord})(?: \\([a-z]{4,20}\\)| [a-z]{7,13})? session\\b`, "gi");

/** Number of the session, from the words that name it; the adopting one where there are several. */
export function sessionIn(text: string): number | null {
  let first: number | null = null;
  for (const match of text.matchAll(sessionAt)) {
    const value = ordinalValue(match[1]!);
    if (value === undefined) continue;
    if (/\badopted\b[^.]{0,60}$/i.test(text.slice(Math.max(0, match.index - 90), match.index))) return value;
    first ??= value;
  }
  return first;
}

const meeting = new RegExp(
  `\\b((?:\\d{1,4} ?(?:st|nd|rd|th)(?:, | and |,? & | to |-)?(?: and )?){1,4}) (?:\\([^()]{1,40}\\) )?meetings?\\b`,
  "gi",
);

const meetingsIn = (text: string): number[] => [
  ...new Set(
    [...text.matchAll(meeting)].flatMap(([words]) =>
      [...words.matchAll(/\d{1,4}(?= ?(?:st|nd|rd|th))/g)].map(Number),
    ),
  ),
];

/** What the first paragraphs say of how the report was considered and the observations adopted. */
export interface Consideration {
  /** Numbers of the meetings. */
  readonly meetings: { readonly considered: readonly number[]; readonly adopted: readonly number[] };
  /** The last day of the dialogue. */
  readonly consideredOn: PlainDate | null;
  /** The day of adoption. */
  readonly adoptedOn: PlainDate | null;
}

const adoption = /\badopt(?:ed|s)\b/i;

/**
 * Reads the sentence that says when the report was considered and the observations adopted: "… adopted at its 12th meeting,
 * held on 5 May 2006", or "at its 12th meeting, held on 5 May 2006, it adopted …".
 */
export function readConsideration(opening: string): Consideration {
  const sentences = sentencesOf(opening);
  const place = sentences.findIndex(
    (sentence) => adoption.test(sentence) && /\bobservations\b/i.test(sentence),
  );
  const [first = ""] = sentences;
  const sentence = sentences[place] ?? "";
  const cut = sentence.search(adoption);
  const earlier = sentences.slice(0, Math.max(0, place)).join(" ");
  const before = `${earlier} ${place === -1 ? first : sentence.slice(0, cut)}`;
  const after = place === -1 ? "" : sentence.slice(cut);
  const datesBefore = englishDatesIn(before);
  const datesAfter = englishDatesIn(after);
  const meetingsBefore = meetingsIn(before);
  const meetingsAfter = meetingsIn(after);
  const turned = place !== -1 && datesAfter.length === 0 && meetingsAfter.length === 0;
  return {
    meetings: turned
      ? { considered: meetingsBefore.slice(0, -1), adopted: meetingsBefore.slice(-1) }
      : { considered: meetingsBefore, adopted: meetingsAfter },
    consideredOn: (turned ? datesBefore.slice(0, -1) : datesBefore).at(-1) ?? null,
    adoptedOn: (turned ? datesBefore.at(-1) : datesAfter[0]) ?? null,
  };
}

const named = [
  /\breports? (?:submitted by|of|from) (.{3,80}?)(?: under| submitted| on the| \(|\*|,|\.|$)/i,
  /\bconcluding observations ?: ?(.{3,60}?)(?:\*|\(|\.|$| \d)/i,
] as const;

/** The State that a title names. */
export function stateOfTitle(title: string): CountryCode | undefined {
  for (const pattern of named) {
    for (const match of title.matchAll(new RegExp(pattern, "gi"))) {
      const words = match[1]!.split(" ");
      // The name may be followed by more of the title; the longest beginning that is a State wins.
      for (let length = words.length; length > 0; length -= 1) {
        const name = words.slice(0, length).join(" ");
        const code =
          countryCodeOf(name) ??
          countryCodeOf(
            name.replace(/^(?:the )?(?:Republic|Principality|Kingdom|State|Commonwealth) of /i, ""),
          );
        if (code !== undefined) return code;
      }
    }
  }
  return undefined;
}

/** The cycle that a title names: "combined third and fourth periodic reports" is 3 to 4, an initial report is 1. */
export function cycleOfTitle(title: string): { readonly first: number; readonly last: number } | undefined {
  const combined =
    /\bcombined ([a-z\d]+)(?:,| to| and|-)(?: ([a-z\d]+) and)? ([a-z\d]+) (?:periodic )?reports?\b/i.exec(
      title,
    );
  if (combined !== null) {
    const first = ordinalValue(combined[1]!);
    const last = ordinalValue(combined[3]!);
    if (first !== undefined && last !== undefined) return { first, last };
  }
  const single = /\b([a-z]+) (?:periodic )?report\b/i.exec(title)?.[1] ?? "";
  if (/\binitial report\b|\barticle (?:12|8)(?:, paragraph 1\b| \(1\))/i.test(title))
    return { first: 1, last: 1 };
  const value = ordinalValue(single);
  return value === undefined ? undefined : { first: value, last: value };
}
