import * as z from "zod";
import { categorySchema } from "../model/dimension.js";

/**
 * Categories that are counted together beside each one of them: a grouping of regions, a family of offences. Groups may overlap and
 * may hold groups.
 *
 * @example
 * import type { CategoryGroup } from "opsc/statistics";
 * const group: CategoryGroup = { code: "EAST", label: "Eastern regions", members: ["TM-L", "TM-M"] };
 * group.members.length; //=> 2
 */
export interface CategoryGroup {
  /** Code, unlike that of any category. */
  readonly code: string;
  /** Label in English. */
  readonly label: string;
  /** Codes of the categories and groups that it is made of. */
  readonly members: readonly string[];
}

/** Validates a {@link CategoryGroup}; that its members are there is checked with the plan. */
export const categoryGroupSchema = z.strictObject({
  code: categorySchema.shape.code,
  label: z.string().min(1),
  members: z.array(categorySchema.shape.code).min(1),
}) satisfies z.ZodType<CategoryGroup>;
