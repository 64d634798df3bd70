import * as z from "zod";
import type { CountryCode } from "../../codes/countries.js";
import { issueSchema, type Issue } from "../../issues/issue.js";

/**
 * What a document of a treaty body is, as its symbol says.
 *
 * @example
 * import { parseSymbol, type DocumentKind } from "opsc/documents";
 * const kind: DocumentKind | undefined = parseSymbol("CRC/C/TKM/CO/2-4").value?.kind;
 * kind; //=> "concluding-observations"
 */
export type DocumentKind =
  | "state-report"
  | "concluding-observations"
  | "list-of-issues"
  | "list-of-issues-prior-to-reporting"
  | "replies"
  | "follow-up"
  | "summary-record"
  | "general-comment"
  | "views"
  | "general-document";

/** Validates a {@link DocumentKind}. */
export const documentKindSchema = z.enum([
  "state-report",
  "concluding-observations",
  "list-of-issues",
  "list-of-issues-prior-to-reporting",
  "replies",
  "follow-up",
  "summary-record",
  "general-comment",
  "views",
  "general-document",
]) satisfies z.ZodType<DocumentKind>;

/**
 * A United Nations treaty-body document symbol, taken apart.
 *
 * @source reporting facts 1.7: harmonised symbols agreed in 2004, and the older series
 * @example
 * import { documentSymbolSchema, parseSymbol, type DocumentSymbol } from "opsc/documents";
 * const symbol: DocumentSymbol | undefined = parseSymbol("CRC/C/OPSC/TKM/CO/1").value;
 * documentSymbolSchema.parse(symbol).country; //=> "TKM"
 */
export interface DocumentSymbol {
  /** The text as it was given. */
  readonly raw: string;
  /** The symbol in its regular form. */
  readonly symbol: string;
  /** The series of the committee, such as `CRC/C`. */
  readonly body: string;
  /** The Protocol segment (`OPSC`, `OPAC`, `OPIC`, `OP`), or null. */
  readonly protocol: string | null;
  /** What the document is. */
  readonly kind: DocumentKind;
  /** The State, or null for a document on none. */
  readonly country: CountryCode | null;
  /** First and last number of the reporting cycle (`2-4`), or null. */
  readonly cycle: { readonly first: number; readonly last: number } | null;
  /** Number of a summary record, a general comment, a communication or a general document, or null. */
  readonly number: number | null;
  /** Session of Views, or null. */
  readonly session: number | null;
  /** Year in the symbol, or null. */
  readonly year: number | null;
  /** Addenda, corrigenda and revisions, in order. */
  readonly suffixes: readonly { readonly kind: "Add" | "Corr" | "Rev"; readonly number: number }[];
  /** Whether it belongs to a series that is no longer used. */
  readonly legacy: boolean;
  /** Further symbols written in the same text: the other half of a joint symbol, or an addendum after "and". */
  readonly others: readonly string[];
}

/** Validates a {@link DocumentSymbol}. */
export const documentSymbolSchema = z.strictObject({
  raw: z.string(),
  symbol: z.string().min(1),
  body: z.string().min(1),
  protocol: z.string().nullable(),
  kind: documentKindSchema,
  country: z.string().length(3).or(z.literal("EU")).nullable(),
  cycle: z.strictObject({ first: z.int().min(1), last: z.int().min(1) }).nullable(),
  number: z.int().nullable(),
  session: z.int().nullable(),
  year: z.int().nullable(),
  suffixes: z.array(z.strictObject({ kind: z.enum(["Add", "Corr", "Rev"]), number: z.int().min(1) })),
  legacy: z.boolean(),
  others: z.array(z.string()),
}) satisfies z.ZodType<DocumentSymbol>;

/**
 * What reading a symbol gives: the symbol where there is one, and what was repaired or is wrong.
 *
 * @example
 * import { parseSymbol, type SymbolReading } from "opsc/documents";
 * const reading: SymbolReading = parseSymbol("CRC/C/OPSC/QAT/Q/ 1");
 * [reading.value?.symbol, reading.issues[0]?.code]; //=> ["CRC/C/OPSC/QAT/Q/1", "symbol-spacing"]
 */
export interface SymbolReading {
  /** The symbol, or undefined where the text is none. */
  readonly value?: DocumentSymbol | undefined;
  /** What was repaired (`information`), is doubtful (`warning`) or wrong (`error`). */
  readonly issues: readonly Issue[];
}

/** Validates a {@link SymbolReading}. */
export const symbolReadingSchema = z.strictObject({
  value: documentSymbolSchema.optional(),
  issues: z.array(issueSchema),
}) satisfies z.ZodType<SymbolReading>;
