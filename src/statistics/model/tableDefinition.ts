import * as z from "zod";

/**
 * A table to be counted: its dimensions, and which of their categories it prints.
 *
 * @example
 * import type { TableDefinition } from "opsc/statistics";
 * const definition: TableDefinition = { id: "sex-by-age", title: "Child victims by sex and age", dimensions: ["SEX", "AGE"] };
 * definition.dimensions.length; //=> 2
 */
export interface TableDefinition {
  /** Token, unique among the tables that are protected together. */
  readonly id: string;
  /** Title in English. */
  readonly title: string;
  /** Codes of its dimensions, in the order of its coordinates. */
  readonly dimensions: readonly string[];
  /** For a dimension, the codes that the table prints, total included where it is wanted; all of them and the total where a dimension is not named. */
  readonly categories?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Validates a {@link TableDefinition}; unknown keys are refused. */
export const tableDefinitionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, {
    error: "Expected a token of small letters, digits and hyphens.",
  }),
  title: z.string().min(1),
  dimensions: z.array(z.string()).min(1).max(12),
  categories: z.record(z.string(), z.array(z.string()).min(1)).optional(),
}) satisfies z.ZodType<TableDefinition>;
