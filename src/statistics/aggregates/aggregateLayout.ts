import * as z from "zod";

/**
 * How the text of reported tables is laid out: one row for each cell.
 *
 * @example
 * import type { AggregateLayout } from "opsc/statistics";
 * const layout: AggregateLayout = { format: "csv", dimensions: { SEX: "Sex" }, value: "Victims" };
 * layout.format; //=> "csv"
 */
export type AggregateLayout =
  | {
      /** Comma-separated values with declared columns. */
      readonly format: "csv";
      /** For the code of a dimension the heading of its column; a dimension without one is only in totals. */
      readonly dimensions: Readonly<Record<string, string>>;
      /** Heading of the column of values. */
      readonly value: string;
      /** Heading of the column that says why there is no value, where there is one. */
      readonly status?: string | undefined;
      /** Heading of the column with the token of the table; without it a row stands in every table that prints its cell. */
      readonly table?: string | undefined;
      /** What stands between cells; a comma where this is left out. */
      readonly delimiter?: string | undefined;
      /** For the heading of a column what a row must have there to be read. */
      readonly only?: Readonly<Record<string, string>> | undefined;
    }
  | {
      /** SDMX-CSV 1.0 or 2.0, with `OBS_VALUE` and `OBS_STATUS`. */
      readonly format: "sdmx-csv";
      /** For the code of a dimension the identifier of its component, where that is another. */
      readonly components?: Readonly<Record<string, string>> | undefined;
      /** For the token of a table the artefact under which it is reported; without it as for CSV without a column of tables. */
      readonly structures?: Readonly<Record<string, string>> | undefined;
      /** For a component what a row must have there to be read. */
      readonly only?: Readonly<Record<string, string>> | undefined;
    };

const words = z.record(z.string(), z.string());

/** Validates an {@link AggregateLayout}; unknown keys are refused. */
export const aggregateLayoutSchema = z.discriminatedUnion("format", [
  z.strictObject({
    format: z.literal("csv"),
    dimensions: words,
    value: z.string().min(1),
    status: z.string().min(1).optional(),
    table: z.string().min(1).optional(),
    delimiter: z.string().length(1).optional(),
    only: words.optional(),
  }),
  z.strictObject({
    format: z.literal("sdmx-csv"),
    components: words.optional(),
    structures: words.optional(),
    only: words.optional(),
  }),
]) satisfies z.ZodType<AggregateLayout>;
