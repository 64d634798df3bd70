import * as z from "zod";
import { clusters, type Cluster } from "../../codes/clusters.js";
import { codesOf } from "../../codes/codesOf.js";
import type { CountryCode } from "../../codes/countries.js";
import { instruments, type Instrument } from "../../codes/instruments.js";
import { paragraphKinds, type ParagraphKind } from "../../codes/paragraphKinds.js";
import { recommendationStrengths, type RecommendationStrength } from "../../codes/recommendationStrengths.js";
import { plainDateSchema, type PlainDate } from "../../time/plainDate.js";
import { citationSchema, type Citation } from "../citations/citation.js";

/**
 * A lettered item of a paragraph; deeper ones stand inside.
 *
 * @example
 * import { observationItemSchema, type ObservationItem } from "opsc/documents";
 * const item: ObservationItem = { label: "a", text: "Adopt a plan:", items: [{ label: "i", text: "With a budget;", items: [] }] };
 * observationItemSchema.parse(item).items.length; //=> 1
 */
export interface ObservationItem {
  /** The label without brackets: `a`, or `ii` one level deeper. */
  readonly label: string;
  /** The item's own words, without those of deeper items. */
  readonly text: string;
  /** Deeper items. */
  readonly items: readonly ObservationItem[];
}

/** Validates an {@link ObservationItem}. */
export const observationItemSchema: z.ZodType<ObservationItem> = z.strictObject({
  label: z.string().regex(/^[a-z]{1,5}$/),
  text: z.string(),
  items: z.lazy(() => z.array(observationItemSchema)),
});

/**
 * A numbered paragraph of concluding observations.
 *
 * @example
 * import type { ObservationParagraph } from "opsc/documents";
 * const paragraph: Pick<ObservationParagraph, "number" | "kind"> = { number: 7, kind: "recommendation" };
 * paragraph.kind; //=> "recommendation"
 */
export interface ObservationParagraph {
  /** Number as printed. */
  readonly number: number;
  /** The part it stands in, as printed with its numeral (`III. Data`); null where the document has no parts. */
  readonly section: string | null;
  /** The nearest sub-heading above it in that part, or null. */
  readonly heading: string | null;
  /** What it does. */
  readonly kind: ParagraphKind;
  /** The whole paragraph on one line, items included. */
  readonly text: string;
  /** The words before its items; the whole text where it has none. */
  readonly chapeau: string;
  /** Lettered items. */
  readonly items: readonly ObservationItem[];
  /** References found in it. */
  readonly citations: readonly Citation[];
  /** Cluster of its heading. */
  readonly cluster: Cluster;
}

/** Validates an {@link ObservationParagraph}. */
export const observationParagraphSchema = z.strictObject({
  number: z.int().min(1),
  section: z.string().nullable(),
  heading: z.string().nullable(),
  kind: z.enum(codesOf(paragraphKinds)),
  text: z.string(),
  chapeau: z.string(),
  items: z.array(observationItemSchema),
  citations: z.array(citationSchema),
  cluster: z.enum(codesOf(clusters)),
}) satisfies z.ZodType<ObservationParagraph>;

/**
 * A heading inside a part.
 *
 * @example
 * import type { ObservationHeading } from "opsc/documents";
 * const heading: ObservationHeading = { numeral: null, title: "Training", provisions: [], firstParagraph: 18 };
 * heading.firstParagraph; //=> 18
 */
export interface ObservationHeading {
  /** Letter or number in front, or null. */
  readonly numeral: string | null;
  /** The words of the heading. */
  readonly title: string;
  /** Provisions printed in it. */
  readonly provisions: readonly string[];
  /** The first paragraph below it. */
  readonly firstParagraph: number;
}

/** Validates an {@link ObservationHeading}. */
export const observationHeadingSchema = z.strictObject({
  numeral: z.string().nullable(),
  title: z.string(),
  provisions: z.array(z.string()),
  firstParagraph: z.int().min(1),
}) satisfies z.ZodType<ObservationHeading>;

/**
 * A part of the document, from one numbered heading to the next.
 *
 * @example
 * import type { ObservationSection } from "opsc/documents";
 * const section: ObservationSection = {
 *   numeral: "III",
 *   title: "Data",
 *   provisions: [],
 *   firstParagraph: 6,
 *   lastParagraph: 7,
 *   headings: [],
 * };
 * section.numeral; //=> "III"
 */
export interface ObservationSection {
  /** Numeral as printed. */
  readonly numeral: string;
  /** The words of the heading, provisions in brackets included. */
  readonly title: string;
  /** Provisions printed in the heading, in the numbering of the document's instrument. */
  readonly provisions: readonly string[];
  /** Its first paragraph. */
  readonly firstParagraph: number;
  /** Its last paragraph. */
  readonly lastParagraph: number;
  /** Headings inside it. */
  readonly headings: readonly ObservationHeading[];
}

/** Validates an {@link ObservationSection}. */
export const observationSectionSchema = z.strictObject({
  numeral: z.string(),
  title: z.string(),
  provisions: z.array(z.string()),
  firstParagraph: z.int().min(1),
  lastParagraph: z.int().min(1),
  headings: z.array(observationHeadingSchema),
}) satisfies z.ZodType<ObservationSection>;

/**
 * A recommendation as the document holds it: a paragraph, or a leaf of its items.
 *
 * @example
 * import type { ObservedRecommendation } from "opsc/documents";
 * const item: ObservedRecommendation["item"] = "a.ii";
 * item; //=> "a.ii"
 */
export interface ObservedRecommendation {
  /** Identifier such as `CRC/C/OPSC/TKM/CO/1#27(a)`. */
  readonly id: string;
  /** Number of the paragraph. */
  readonly paragraph: number;
  /** Item such as `a` or `a.ii`, or null. */
  readonly item: string | null;
  /** The strongest verb that the leaf or its chapeau holds. */
  readonly strength: RecommendationStrength;
  /** Cluster of the heading. */
  readonly cluster: Cluster;
  /** Provisions of the document's own instrument it rests on. */
  readonly provisions: readonly string[];
  /** Where the provisions come from: its own words, the heading above it, or nowhere. */
  readonly provisionsFrom: "text" | "heading" | "none";
  /** The recommendation's words; a leaf without its chapeau. */
  readonly text: string;
  /** The words before the items, for a leaf; null otherwise. */
  readonly context: string | null;
}

/** Validates an {@link ObservedRecommendation}. */
export const observedRecommendationSchema = z.strictObject({
  id: z.string(),
  paragraph: z.int().min(1),
  item: z.string().nullable(),
  strength: z.enum(codesOf(recommendationStrengths)),
  cluster: z.enum(codesOf(clusters)),
  provisions: z.array(z.string()),
  provisionsFrom: z.enum(["text", "heading", "none"]),
  text: z.string(),
  context: z.string().nullable(),
}) satisfies z.ZodType<ObservedRecommendation>;

/**
 * Concluding observations of the Committee on the Rights of the Child, as a typed document.
 *
 * Text is plain: one kind of dash and of space, words mended at line ends. The input itself stays with the caller.
 *
 * @example
 * import { concludingObservationsSchema, readConcludingObservations, type ConcludingObservations } from "opsc/documents";
 * const text = `Concluding observations on the initial report of Iceland
 * 1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
 * and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
 * 2. The Committee recommends that the State party adopt a plan of action.`;
 * const document = readConcludingObservations(text).document as ConcludingObservations;
 * concludingObservationsSchema.parse(document).recommendations.map(({ id }) => id); //=> ["CRC/C/OPSC/ISL/CO/1#2"]
 */
export interface ConcludingObservations {
  /** Symbol of the document; null where none is given, printed or to be inferred. */
  readonly symbol: string | null;
  /** Whether the symbol was given by the caller, is printed in the text, or is inferred from the report's symbol or the title. */
  readonly symbolBasis: "given" | "printed" | "inferred" | "none";
  /** Title as printed, on one line. */
  readonly title: string;
  /** The State, as a three-letter code; null where it could not be told. */
  readonly state: CountryCode | null;
  /** The instrument under which the report was made. */
  readonly instrument: Instrument;
  /** Symbol of the State report, or null. */
  readonly reportSymbol: string | null;
  /** Number of the Committee's session, or null. */
  readonly session: number | null;
  /** Numbers of the meetings at which the report was considered and the observations adopted. */
  readonly meetings: { readonly considered: readonly number[]; readonly adopted: readonly number[] };
  /** The day on which the report was considered, the last one where there were two; or null. */
  readonly consideredOn: PlainDate | null;
  /** The day of adoption, or null. */
  readonly adoptedOn: PlainDate | null;
  /** The day by which the next report is due; null where the document sets none. */
  readonly nextReportDueOn: PlainDate | null;
  /** Parts, in order. */
  readonly sections: readonly ObservationSection[];
  /** Numbered paragraphs, in order. */
  readonly paragraphs: readonly ObservationParagraph[];
  /** Recommendations and requests to the State, in order. */
  readonly recommendations: readonly ObservedRecommendation[];
  /** Footnotes, taken out of the running text. */
  readonly footnotes: readonly string[];
}

/** Validates {@link ConcludingObservations}. */
export const concludingObservationsSchema = z.strictObject({
  symbol: z.string().nullable(),
  symbolBasis: z.enum(["given", "printed", "inferred", "none"]),
  title: z.string(),
  state: z.string().length(3).nullable(),
  instrument: z.enum(codesOf(instruments)),
  reportSymbol: z.string().nullable(),
  session: z.int().min(1).nullable(),
  meetings: z.strictObject({ considered: z.array(z.int()), adopted: z.array(z.int()) }),
  consideredOn: plainDateSchema.nullable(),
  adoptedOn: plainDateSchema.nullable(),
  nextReportDueOn: plainDateSchema.nullable(),
  sections: z.array(observationSectionSchema),
  paragraphs: z.array(observationParagraphSchema),
  recommendations: z.array(observedRecommendationSchema),
  footnotes: z.array(z.string()),
}) satisfies z.ZodType<ConcludingObservations>;
