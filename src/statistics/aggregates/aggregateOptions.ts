import * as z from "zod";
import type { Source } from "../../sources/source.js";
import { sourceSchema } from "../../sources/sourceSchema.js";
import { dimensionSchema, type Dimension } from "../model/dimension.js";
import { tableDefinitionSchema, type TableDefinition } from "../model/tableDefinition.js";
import { aggregateLayoutSchema, type AggregateLayout } from "./aggregateLayout.js";

/**
 * Where reported totals come from and what they mean. Figures without it are not taken in.
 *
 * @example
 * import type { AggregateOrigin } from "opsc/statistics";
 * const origin: AggregateOrigin = {
 *   source: { title: "Annual report of the police", year: 2024 },
 *   referencePeriod: "2023",
 *   counted: "Children registered as victims for the first time in the year.",
 *   definitions: { SEX: "Sex as in the identity document." },
 * };
 * origin.referencePeriod; //=> "2023"
 */
export interface AggregateOrigin {
  /** Where the figures were read. */
  readonly source: Source;
  /** The period that they cover, such as `2023` or `2021/2023`. */
  readonly referencePeriod: string;
  /** What one count is, in the words of the source. */
  readonly counted: string;
  /** For the code of every dimension, how the source defines it. */
  readonly definitions: Readonly<Record<string, string>>;
}

/**
 * What `importAggregates` must know of the text that it reads.
 *
 * @example
 * import type { AggregateOptions } from "opsc/statistics";
 * const absent: AggregateOptions["absent"] = "zero";
 * absent; //=> "zero"
 */
export interface AggregateOptions extends AggregateOrigin {
  /** Name of what is counted; tables that are read under one name are protected as one system. */
  readonly id: string;
  /** What one count is. */
  readonly unit: "persons" | "cases";
  /** Every dimension of any of the tables. */
  readonly dimensions: readonly Dimension[];
  /** The tables. */
  readonly tables: readonly TableDefinition[];
  /** How the text is laid out. */
  readonly layout: AggregateLayout;
  /** For the code of a dimension, the code for each word of the source; codes themselves need not be named. An empty word may stand for the total. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** What the source writes where it has no count, with its meaning; also words in the column of statuses. */
  readonly markers?: Readonly<Record<string, "suppressed" | "not-collected" | "not-applicable">> | undefined;
  /** What it means that the text has no row for a cell whose codes are all leaves; not collected where this is left out. */
  readonly absent?: "zero" | "not-collected" | "not-applicable" | undefined;
  /** For a dimension the leaf, such as "unknown", to which belongs what is in a total and in none of the reported parts. */
  readonly remainders?: Readonly<Record<string, string>> | undefined;
  /** Whether tables that contradict themselves or one another are refused (where this is left out), or read with the sums of their parts as totals. */
  readonly contradictions?: "refuse" | "use-parts" | undefined;
}

const words = z.record(z.string(), z.string());

/** Validates {@link AggregateOptions}: source, period, what is counted and a definition for every dimension are obligatory. */
export const aggregateOptionsSchema: z.ZodType<AggregateOptions> = z
  .strictObject({
    id: z.string().min(1),
    unit: z.enum(["persons", "cases"]),
    source: sourceSchema,
    referencePeriod: z.string().min(1),
    counted: z.string().min(1),
    definitions: z.record(z.string(), z.string().min(1)),
    dimensions: z.array(dimensionSchema).min(1),
    tables: z.array(tableDefinitionSchema).min(1),
    layout: aggregateLayoutSchema,
    codes: z.record(z.string(), words).optional(),
    markers: z.record(z.string(), z.enum(["suppressed", "not-collected", "not-applicable"])).optional(),
    absent: z.enum(["zero", "not-collected", "not-applicable"]).optional(),
    remainders: words.optional(),
    contradictions: z.enum(["refuse", "use-parts"]).optional(),
  })
  .superRefine(({ dimensions, definitions, remainders = {} }, context) => {
    for (const [place, { code, several }] of dimensions.entries()) {
      if (several === true) {
        context.addIssue({
          code: "custom",
          params: { code: "dimension-of-several" },
          path: ["dimensions", place, "several"],
          message:
            "Expected categories that add up to their total: reported totals say nothing of who stands in several. Read such a table without the total, each category as a table of its own.",
        });
      }
      if (definitions[code] === undefined) {
        context.addIssue({
          code: "custom",
          params: { code: "definition-missing" },
          path: ["definitions", code],
          message:
            "Expected how the source defines this dimension: figures without definitions are not taken in.",
        });
      }
    }
    for (const [name, leaf] of Object.entries(remainders)) {
      const category = dimensions
        .find(({ code }) => code === name)
        ?.categories.find(({ code }) => code === leaf);
      if (category === undefined || category.members !== undefined) {
        context.addIssue({
          code: "custom",
          params: { code: "remainder-unknown" },
          path: ["remainders", name],
          message: "Expected a leaf of a dimension that is there.",
        });
      }
    }
  }) satisfies z.ZodType<AggregateOptions>;
