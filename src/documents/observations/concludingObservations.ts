import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import type { CountryCode } from "../../codes/countries.js";
import { instruments, type Instrument } from "../../codes/instruments.js";
import { plainDateSchema, type PlainDate } from "../../time/plainDate.js";
import { observationParagraphSchema, type ObservationParagraph } from "./observationParagraph.js";
import { observationSectionSchema, type ObservationSection } from "./observationSection.js";
import { observedRecommendationSchema, type ObservedRecommendation } from "./observedRecommendation.js";

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
 * const reading = readConcludingObservations(text);
 * const document: ConcludingObservations | undefined = reading.ok ? reading.value : undefined;
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
