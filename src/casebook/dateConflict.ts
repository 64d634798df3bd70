import * as z from "zod";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema, type PartialDate } from "../time/partialDate.js";

/**
 * One event for which documents give different dates; each date keeps its source, and none is thrown away.
 *
 * @example
 * import { turkmenistanDateConflicts, type DateConflict } from "opsc/casebook";
 * const conflict: DateConflict | undefined = turkmenistanDateConflicts.find(({ id }) => id === "entry-into-force");
 * conflict?.dates.map(({ on }) => on); //=> ["2005-04-28", "2005-04-29"]
 */
export interface DateConflict {
  /** Identifier inside the casebook. */
  readonly id: string;
  /** The event in a few words. */
  readonly about: string;
  /** Every date given, the one that the casebook uses first. */
  readonly dates: readonly { readonly on: PartialDate; readonly source: Source }[];
  /** Why the casebook uses the first one. */
  readonly note: string;
}

/** Validates a {@link DateConflict}. */
export const dateConflictSchema = z.strictObject({
  id: z.string().min(1),
  about: z.string().min(1),
  dates: z.array(z.strictObject({ on: partialDateSchema, source: sourceSchema })).min(2),
  note: z.string().min(1),
}) satisfies z.ZodType<DateConflict>;
