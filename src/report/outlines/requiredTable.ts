import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { fragmentIdSchema, type FragmentId } from "../../fragments/fragmentId.js";
import type { Source } from "../../sources/source.js";
import { sourceSchema } from "../../sources/sourceSchema.js";
import { tableDimensions, type TableDimension } from "./tableDimensions.js";

/**
 * A statistical table for which a section asks.
 *
 * @example
 * import { requiredTableSchema, type RequiredTable } from "opsc/report";
 * const table: RequiredTable = {
 *   id: "victims-by-offence",
 *   title: "Child victims by offence",
 *   counts: "victims",
 *   subject: "Children who were victims of each offence.",
 *   dimensions: ["year", "offence", "sex", "age"],
 *   referenceYears: 3,
 *   mustAnswer: true,
 *   source: { title: "CRC/C/OPSC/TKM/Q/1" },
 *   verified: true,
 * };
 * requiredTableSchema.parse(table).referenceYears; //=> 3
 */
export interface RequiredTable {
  /** Its name, unique within the outline; a table that is supplied says by it which one it is. */
  readonly id: FragmentId;
  /** Title in English. */
  readonly title: string;
  /** Whether cases are followed from report to sanction, victims are counted, or what victims received. */
  readonly counts: "funnel" | "victims" | "support";
  /** What is counted, in a sentence. */
  readonly subject: string;
  /** Breakdowns that it must have, in one table or in several. */
  readonly dimensions: readonly TableDimension[];
  /** For how many years. */
  readonly referenceYears: number;
  /** Whether its absence must be explained. */
  readonly mustAnswer: boolean;
  /** Who asks for it. */
  readonly source: Source;
  /** Whether that source was read for this entry. */
  readonly verified: boolean;
}

/** Validates a {@link RequiredTable}. */
export const requiredTableSchema = z.strictObject({
  id: fragmentIdSchema,
  title: z.string().min(1),
  counts: z.enum(["funnel", "victims", "support"]),
  subject: z.string().min(1),
  dimensions: z.array(z.enum(codesOf(tableDimensions))),
  referenceYears: z.int().min(1),
  mustAnswer: z.boolean(),
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<RequiredTable>;
