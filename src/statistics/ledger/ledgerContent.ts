import * as z from "zod";
import type { Limits } from "../model/population.js";

/** A cell that was published, or printed as suppressed. */
export interface LedgerCell {
  /** The concepts that it narrows, each with its leaves in order; a concept of which it has all is left out. */
  readonly of: Readonly<Record<string, readonly string[]>>;
  /** The count; null where it was suppressed. */
  readonly count: number | null;
}

/** What was published of one series. */
export interface LedgerRelease {
  /** What one count is. */
  readonly unit: "persons" | "cases";
  /** Name of what was counted, the same from release to release. */
  readonly series: string;
  /** What the cells leave out, such as all years but those of the plan; absent where they leave nothing out. */
  readonly limits?: Limits | undefined;
  /** The cells, without repetition, in order. */
  readonly cells: readonly LedgerCell[];
}

/** Everything that was published so far. */
export interface LedgerContent {
  /** Format of the file. */
  readonly format: "opsc-ledger";
  /** The releases, the oldest first. */
  readonly releases: readonly LedgerRelease[];
}

/** Validates a {@link LedgerContent}; unknown keys are refused. */
export const ledgerContentSchema = z.strictObject({
  format: z.literal("opsc-ledger"),
  releases: z.array(
    z.strictObject({
      unit: z.enum(["persons", "cases"]),
      series: z.string(),
      limits: z.record(z.string(), z.array(z.string()).min(1)).optional(),
      cells: z.array(
        z.strictObject({
          of: z.record(z.string(), z.array(z.string()).min(1)),
          count: z.int().min(0).nullable(),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<LedgerContent>;
