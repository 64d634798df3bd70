import * as z from "zod";
import { issueSchema, type Issue } from "../../issues/issue.js";

/**
 * Which instrument a reference to an article is to. `other` is a national law or another treaty.
 *
 * @example
 * import { parseCitations, type CitedInstrument } from "opsc/documents";
 * const [citation] = parseCitations("article 164 of the Criminal Code").citations;
 * const instrument: CitedInstrument | undefined = citation?.kind === "provision" ? citation.instrument : undefined;
 * instrument; //=> "other"
 */
export type CitedInstrument = "CRC" | "OPSC" | "OPAC" | "OPIC" | "other";

/**
 * A reference to a document, with the paragraphs cited.
 *
 * @example
 * import { parseCitations, type DocumentCitation } from "opsc/documents";
 * const citation = parseCitations("(CRC/C/TKM/CO/1, para. 12)").citations[0] as DocumentCitation;
 * citation.paragraphs; //=> [{ paragraph: 12, item: null }]
 */
export interface DocumentCitation {
  /** Tells it from a provision citation. */
  readonly kind: "document";
  /** The words as they stand. */
  readonly raw: string;
  /** Offset of the first character in the plain text. */
  readonly start: number;
  /** Offset after the last. */
  readonly end: number;
  /** Symbol of the document in its regular form. */
  readonly symbol: string;
  /** Whether the symbol stands there or is taken from the citation before ("ibid."). */
  readonly via: "symbol" | "ibid";
  /** Paragraphs cited, ranges written out; empty where only the document is cited. */
  readonly paragraphs: readonly { readonly paragraph: number; readonly item: string | null }[];
}

/**
 * A reference to articles of an instrument, as provision identifiers.
 *
 * @example
 * import { parseCitations, type ProvisionCitation } from "opsc/documents";
 * const citation = parseCitations("article 3, paragraph 1 (a) (i) c, of the Optional Protocol").citations[0] as ProvisionCitation;
 * citation.provisions; //=> ["3.1.a.i.c"]
 */
export interface ProvisionCitation {
  /** Tells it from a document citation. */
  readonly kind: "provision";
  /** The words as they stand. */
  readonly raw: string;
  /** Offset of the first character in the plain text. */
  readonly start: number;
  /** Offset after the last. */
  readonly end: number;
  /** The instrument meant. */
  readonly instrument: CitedInstrument;
  /** Whether the text names the instrument, or the document's own is assumed. */
  readonly instrumentStated: boolean;
  /** Identifiers such as `9.4`, ranges written out. One that does not exist stays as it was printed, with an issue. */
  readonly provisions: readonly string[];
}

/**
 * A reference found in a text.
 *
 * @example
 * import { parseCitations, type Citation } from "opsc/documents";
 * const citations: readonly Citation[] = parseCitations("art. 10; see CRC/C/SR.1939").citations;
 * citations.map((citation) => citation.kind); //=> ["provision", "document"]
 */
export type Citation = DocumentCitation | ProvisionCitation;

/**
 * What reading the references of a text gives.
 *
 * @example
 * import { parseCitations, type CitationReading } from "opsc/documents";
 * const reading: CitationReading = parseCitations("article 3, paragraph 1 (ii) (c), of the Optional Protocol");
 * reading.issues.map((issue) => issue.suggestion); //=> ["3.1.c"]
 */
export interface CitationReading {
  /** References in the order of the text. */
  readonly citations: readonly Citation[];
  /** What is wrong or doubtful, with a correction where there is one. The path is `["citations", index]`. */
  readonly issues: readonly Issue[];
}

/** Validates a {@link DocumentCitation}. */
export const documentCitationSchema = z.strictObject({
  kind: z.literal("document"),
  raw: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  symbol: z.string(),
  via: z.enum(["symbol", "ibid"]),
  paragraphs: z.array(z.strictObject({ paragraph: z.int().min(1), item: z.string().nullable() })),
}) satisfies z.ZodType<DocumentCitation>;

/** Validates a {@link ProvisionCitation}. */
export const provisionCitationSchema = z.strictObject({
  kind: z.literal("provision"),
  raw: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  instrument: z.enum(["CRC", "OPSC", "OPAC", "OPIC", "other"]),
  instrumentStated: z.boolean(),
  provisions: z.array(z.string()),
}) satisfies z.ZodType<ProvisionCitation>;

/** Validates a {@link Citation}. */
export const citationSchema = z.discriminatedUnion("kind", [
  documentCitationSchema,
  provisionCitationSchema,
]) satisfies z.ZodType<Citation>;

/** Validates a {@link CitationReading}. */
export const citationReadingSchema = z.strictObject({
  citations: z.array(citationSchema),
  issues: z.array(issueSchema),
}) satisfies z.ZodType<CitationReading>;
