import * as z from "zod";

/**
 * What a {@link FigureFragment} shows. A count of nothing is 0; what is hidden, not collected or not applicable is no number.
 *
 * @example
 * import { figureValueSchema, type FigureValue } from "opsc/fragments";
 * const value: FigureValue = { kind: "suppressed" };
 * figureValueSchema.parse(value).kind; //=> "suppressed"
 */
export type FigureValue =
  | {
      /** Persons or cases were counted. */
      readonly kind: "count";
      /** How many; whole and not negative. */
      readonly count: number;
    }
  | {
      /** One count by another. */
      readonly kind: "rate";
      /** The rate. */
      readonly rate: number;
      /** Per how many; 100 for a percentage. */
      readonly per: number;
    }
  | {
      /** An end of the interval of a score. */
      readonly kind: "score";
      /** From 0 to 1, not rounded. */
      readonly score: number;
      /** Which end; a lower one is rounded down where it is printed, an upper one up, so that nothing printed says more than is known. */
      readonly end: "lower" | "upper";
    }
  | {
      /** There is no number, and why. */
      readonly kind: "suppressed" | "not-collected" | "not-applicable";
    };

/** Validates a {@link FigureValue}. */
export const figureValueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("count"), count: z.int().min(0) }),
  z.strictObject({ kind: z.literal("rate"), rate: z.number().min(0), per: z.int().min(1) }),
  z.strictObject({
    kind: z.literal("score"),
    score: z.number().min(0).max(1),
    end: z.enum(["lower", "upper"]),
  }),
  z.strictObject({ kind: z.enum(["suppressed", "not-collected", "not-applicable"]) }),
]) satisfies z.ZodType<FigureValue>;

/**
 * Where a {@link FigureFragment} comes from. There are three places, and nothing else gives a report a statistical figure.
 *
 * @example
 * import { figureOriginSchema, type FigureOrigin } from "opsc/fragments";
 * const origin: FigureOrigin = { from: "protected-table", table: "by-sex", coordinates: ["F"] };
 * figureOriginSchema.parse(origin).from; //=> "protected-table"
 */
export type FigureOrigin =
  | {
      /** A cell of a protected table. */
      readonly from: "protected-table";
      /** Token of the table. */
      readonly table: string;
      /** Codes of the cell in the order of the table's dimensions. */
      readonly coordinates: readonly string[];
      /** For a rate, the codes of the cell by which it is divided. */
      readonly denominator?: readonly string[] | undefined;
    }
  | {
      /** A figure that somebody else published, taken in with its source. */
      readonly from: "aggregate";
      /** Identifier of the source. */
      readonly source: string;
    }
  | {
      /** A result of the score. */
      readonly from: "score";
      /** Identifier of the framework. */
      readonly framework: string;
      /** Identifier of the item or the group. */
      readonly node: string;
    };

/** Validates a {@link FigureOrigin}. */
export const figureOriginSchema = z.discriminatedUnion("from", [
  z.strictObject({
    from: z.literal("protected-table"),
    table: z.string().min(1),
    coordinates: z.array(z.string().min(1)),
    denominator: z.array(z.string().min(1)).optional(),
  }),
  z.strictObject({ from: z.literal("aggregate"), source: z.string().min(1) }),
  z.strictObject({ from: z.literal("score"), framework: z.string().min(1), node: z.string().min(1) }),
]) satisfies z.ZodType<FigureOrigin>;

/**
 * A statistical figure in a report, with the place that it was taken from. Renderers set the number, or say why there is none, in the
 * language of the report.
 *
 * @example
 * import { figureFragmentSchema, type FigureFragment } from "opsc/fragments";
 * const fragment: FigureFragment = {
 *   type: "figure",
 *   value: { kind: "count", count: 12 },
 *   origin: { from: "protected-table", table: "by-sex", coordinates: ["F"] },
 *   form: "cell",
 * };
 * figureFragmentSchema.parse(fragment).form; //=> "cell"
 */
export interface FigureFragment {
  /** Says that this is a statistical figure. */
  readonly type: "figure";
  /** What it shows. */
  readonly value: FigureValue;
  /** Where it was taken from. */
  readonly origin: FigureOrigin;
  /** Whether it stands in a table, where a marker takes the place of a number that is not shown, or in a sentence, where words do. */
  readonly form: "cell" | "prose";
}

/** Validates a {@link FigureFragment}. */
export const figureFragmentSchema = z.strictObject({
  type: z.literal("figure"),
  value: figureValueSchema,
  origin: figureOriginSchema,
  form: z.enum(["cell", "prose"]),
}) satisfies z.ZodType<FigureFragment>;

/**
 * Makes a statistical figure.
 *
 * @param parts - What it shows, where it was taken from and where it stands.
 * @returns The fragment.
 * @example
 * import { figure } from "opsc/fragments";
 * const origin = { from: "aggregate", source: "ministry-2024" } as const;
 * figure({ value: { kind: "not-collected" }, origin, form: "prose" }).type; //=> "figure"
 */
export function figure(parts: Omit<FigureFragment, "type">): FigureFragment {
  return { type: "figure", ...parts };
}
