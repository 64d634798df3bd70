import type { DocumentKind, DocumentSymbol } from "./documentSymbol.js";

/** Addenda, corrigenda and revisions at the end of a symbol. */
export type Suffixes = { readonly kind: "Add" | "Corr" | "Rev"; readonly number: number }[];

/** A symbol while it is being taken apart. */
export interface Parts {
  /** The series of the committee. */
  body: string;
  /** The Protocol segment. */
  protocol: string | null;
  /** What the document is. */
  kind: DocumentKind;
  /** The document type as printed, such as `CO` or `FIR`; null where there is none. */
  type: string | null;
  /** The country code as printed. */
  country: string | null;
  /** Numbers of the reports. */
  cycle: DocumentSymbol["cycle"];
  /** The number of a document on no State. */
  number: number | null;
  /** Session of Views and of documents of a session. */
  session: number | null;
  /** Year of Views and of older general comments. */
  year: number | null;
  /** Addenda, corrigenda and revisions. */
  suffixes: Suffixes;
  /** Whether the series is no longer used. */
  legacy: boolean;
}

/** Document types of the harmonised symbols. */
export const kindsOfType: Readonly<Record<string, DocumentKind>> = {
  CO: "concluding-observations",
  Q: "list-of-issues",
  QPR: "list-of-issues-prior-to-reporting",
  RQ: "replies",
  FCO: "follow-up",
  FIR: "follow-up",
  FU: "follow-up",
};

/** A whole number of at most five figures, or null. */
export const integer = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;

/** Reads one segment as a suffix: `Add.1`, also `ADD 1`. */
export function readSuffix(segment: string): Suffixes[number] | undefined {
  const match = /^(Add|Corr|Rev)\.?0?([1-9]\d{0,2})$/i.exec(segment);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const name = match[1].toLowerCase();
  return { kind: name === "add" ? "Add" : name === "corr" ? "Corr" : "Rev", number: Number(match[2]) };
}

/** Reads the numbers of the reports a document is on: `1`, `2-4`. */
export function readCycle(segment: string | undefined): Parts["cycle"] {
  const match = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(segment ?? "");
  if (match?.[1] === undefined) return null;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  return first === 0 || last === 0 ? null : { first, last };
}

/** The segments below the committee and the Protocol; one that is not known is empty. */
const pathOf = (parts: Parts): (string | number | null)[] => {
  const { cycle } = parts;
  const number = `${parts.number ?? ""}`;
  if (parts.country !== null && cycle !== null) {
    const last = cycle.first === cycle.last ? `${cycle.first}` : `${cycle.first}-${cycle.last}`;
    const type = parts.type === null ? [] : [parts.type];
    return parts.legacy ? [...type, parts.country, last] : [parts.country, ...type, last];
  }
  switch (parts.kind) {
    case "summary-record":
      return [`SR.${number}`];
    case "general-comment":
      return ["GC", ...(parts.year === null ? [] : [`${parts.year}`]), number];
    case "views":
      return [parts.session, "D", parts.number, parts.year];
    case "replies":
      return [parts.type, parts.number];
    default:
      return [...(parts.session === null ? [] : [`${parts.session}`]), number];
  }
};

/** Writes a symbol in its regular form. */
export function writeSymbol(parts: Parts): string {
  const head = parts.protocol === null ? [parts.body] : [parts.body, parts.protocol];
  return [...head, ...pathOf(parts), ...parts.suffixes.map(({ kind, number }) => `${kind}.${number}`)].join(
    "/",
  );
}
