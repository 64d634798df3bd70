import * as z from "zod";

/**
 * One category of a dimension: a leaf, or a group of categories.
 *
 * @example
 * import type { Category } from "opsc/statistics";
 * const category: Category = { code: "Y_LT18", label: "Under 18 years", members: ["Y0T14", "Y15T17"] };
 * category.members?.length; //=> 2
 */
export interface Category {
  /** Code, unique in its dimension. */
  readonly code: string;
  /** Label in English. */
  readonly label: string;
  /** Codes of the categories that it is made of; absent for a leaf. Groups may overlap and may hold groups. */
  readonly members?: readonly string[] | undefined;
}

/**
 * One concept of disaggregation. Its leaves share out everything that is counted; its groups are unions of leaves, so that
 * several hierarchies can stand over the same leaves.
 *
 * @example
 * import type { Dimension } from "opsc/statistics";
 * const dimension: Dimension = {
 *   code: "SEX",
 *   label: "Sex",
 *   total: "_T",
 *   categories: [
 *     { code: "F", label: "Female" },
 *     { code: "M", label: "Male" },
 *   ],
 * };
 * dimension.categories.length; //=> 2
 */
export interface Dimension {
  /** Code of the concept, as a column name: capital letters, digits and `_`. */
  readonly code: string;
  /** Label in English. */
  readonly label: string;
  /** Code of the total over all leaves; no category has it. */
  readonly total: string;
  /** The categories; a group stands anywhere. */
  readonly categories: readonly Category[];
  /** Whether one person or case can fall in several leaves, so that they add up to more than the total; absent where it falls in one. */
  readonly several?: true | undefined;
}

// A code that began with + or - would be a formula in the CSV files of a release.
const code = z.string().regex(/^[\w.:][\w.+:-]{0,59}$/, {
  error: "Expected a code of letters, digits and _ . + : -, none of + and - first, 60 characters at most.",
});

/** Validates a {@link Category}; unknown keys are refused. */
export const categorySchema = z.strictObject({
  code,
  label: z.string().min(1),
  members: z.array(code).min(1).optional(),
}) satisfies z.ZodType<Category>;

/** Validates a {@link Dimension}; unknown keys are refused. */
export const dimensionSchema = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{0,39}$/, {
    error: "Expected the code of a concept: capital letters, digits and _.",
  }),
  label: z.string().min(1),
  total: code,
  categories: z.array(categorySchema).min(1),
  several: z.literal(true).optional(),
}) satisfies z.ZodType<Dimension>;
