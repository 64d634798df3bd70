import type { CitedInstrument } from "./citation.js";

const nationalLaw =
  /\b(?:Code|Law|Act|Constitution|Decree|Ordinance|Regulations?|Statute|Rules?|Bill|Order)\b/;

const acronym = /\b(?:(?:UN)?CRC|OP(?:SC|AC|IC)|OP-?CRC-(?:SC|AC|IC))\b(?!\/)/;

/** The instrument that an acronym stands for: "article 34 CRC", "article 3 of OPSC". */
const abbreviated = (words: string): CitedInstrument => {
  const short = words.replaceAll("-", "").replace(/^OPCRC/, "OP");
  return short === "OPSC" || short === "OPAC" || short === "OPIC" ? short : "CRC";
};

/** The instrument named in a few words, or undefined where they name none. */
const named = (words: string): CitedInstrument | "protocol" | undefined => {
  const convention = words.search(/\bConventions?\b/);
  const protocol = words.search(/\bProtocols?\b/);
  const national = words.search(nationalLaw);
  const short = acronym.exec(words);
  const places = [convention, protocol, national, short?.index ?? -1].filter((place) => place >= 0);
  if (places.length === 0) return undefined;
  const first = Math.min(...places);
  if (first === short?.index) return abbreviated(short[0]);
  if (first === national) return "other";
  if (first === protocol) {
    const rest = words.slice(protocol);
    if (/armed conflict/i.test(rest)) return "OPAC";
    if (/communications procedure/i.test(rest)) return "OPIC";
    if (/sale of children/i.test(rest)) return "OPSC";
    if (/^Protocols? (?:to Prevent|against|No)/.test(rest) || /\bPalermo\b/.test(words)) return "other";
    return "protocol";
  }
  const rest = words.slice(convention + "Convention".length);
  if (/^s? (?:No\.?|concerning|against|relating|for)/.test(rest)) return "other";
  if (/^ on (?!the Rights of the Child)/.test(rest)) return "other";
  const rights = /^ on the Rights of the Child\b/.test(rest);
  // "the Worst Forms of Child Labour Convention", "the Palermo Convention"
  if (!rights && /\b(?!The |This )[A-Z][\w-]* $/.test(words.slice(0, convention))) return "other";
  return /\b(?:ILO|Hague|Geneva|European|Slavery|Vienna|American|Lanzarote)\b/.test(
    words.slice(0, convention),
  )
    ? "other"
    : "CRC";
};

const beside = /^,? (?:UN)?(?:CRC|OP(?:SC|AC|IC)|OP-?CRC-(?:SC|AC|IC))\b(?!\/)/;

/**
 * Which instrument an article belongs to, from the words around it.
 *
 * @returns The instrument and whether it was named, rather than taken from the document that cites.
 */
export function instrumentNear(
  text: string,
  start: number,
  end: number,
  own: CitedInstrument,
): { instrument: CitedInstrument; stated: boolean } {
  const after = text.slice(end, end + 240);
  const following =
    /^[,)]{0,2} ?(?:of|in|to|under|from) (?:the |its |this |that )?([^.;:()]*)/.exec(after)?.[1] ??
    beside.exec(after)?.[0];
  const tail = following === undefined ? undefined : named(following.slice(0, 200));
  const before = text.slice(Math.max(0, start - 60), start);
  // "the Criminal Code (art. 129)", "Penal Code, article 12".
  const head = /[A-Z][\w-]{1,40}(?: \(?|, ?)$/.test(before) ? named(before.slice(-40)) : undefined;
  const found = tail ?? head;
  if (found === undefined) return { instrument: own, stated: false };
  if (found !== "protocol") return { instrument: found, stated: true };
  return { instrument: own === "CRC" || own === "other" ? "OPSC" : own, stated: true };
}
