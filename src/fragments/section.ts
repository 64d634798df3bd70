import * as z from "zod";
import { blockFragmentSchema, type BlockFragment } from "./block.js";
import { fragmentIdSchema, type FragmentId } from "./fragmentId.js";

/**
 * A titled part of a report. Sections inside sections are sub-sections.
 *
 * @example
 * import { paragraph, sectionFragmentSchema, text, type SectionFragment } from "opsc/fragments";
 * const fragment: SectionFragment = {
 *   type: "section",
 *   id: "prevention",
 *   title: "Prevention",
 *   provisions: ["9.1", "9.2"],
 *   children: [paragraph([text("Nothing is recorded.")])],
 * };
 * sectionFragmentSchema.parse(fragment).title; //=> "Prevention"
 */
export interface SectionFragment {
  /** Says that this is a section. */
  readonly type: "section";
  /** Its identifier; no two places of a report share one. */
  readonly id: FragmentId;
  /** Its title. */
  readonly title: string;
  /** Provisions that it is about, printed in the heading as in United Nations documents. */
  readonly provisions?: readonly string[] | undefined;
  /** What it holds. */
  readonly children: readonly BlockFragment[];
}

/** Validates a {@link SectionFragment} to any depth. */
export const sectionFragmentSchema = z.strictObject({
  type: z.literal("section"),
  id: fragmentIdSchema,
  title: z.string().min(1),
  provisions: z.array(z.string().min(1)).optional(),
  get children(): z.ZodType<BlockFragment[]> {
    return z.array(blockFragmentSchema);
  },
}) satisfies z.ZodType<SectionFragment>;

/**
 * Makes a section.
 *
 * @param parts - Identifier, title, children and what else the section has.
 * @returns The fragment.
 * @example
 * import { section } from "opsc/fragments";
 * section({ id: "prevention", title: "Prevention", children: [] }).type; //=> "section"
 */
export function section(parts: Omit<SectionFragment, "type">): SectionFragment {
  return { type: "section", ...parts };
}
