import * as z from "zod";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";

/**
 * Something that a check found and that a reader of the report must see.
 *
 * @example
 * import { findingFragmentSchema, text, type FindingFragment } from "opsc/fragments";
 * const fragment: FindingFragment = {
 *   type: "finding",
 *   code: "sale-is-not-trafficking",
 *   severity: "warning",
 *   message: [text("The evidence speaks of trafficking only.")],
 *   sources: [{ title: "OPSC", locator: "art. 2 (a)" }],
 * };
 * findingFragmentSchema.parse(fragment).severity; //=> "warning"
 */
export interface FindingFragment {
  /** Says that this is a finding. */
  readonly type: "finding";
  /** Stable name of the kind of finding, in kebab case. */
  readonly code: string;
  /** How bad it is, in the words of an `Issue`. */
  readonly severity: "error" | "warning" | "information";
  /** What was found, and how to mend it. */
  readonly message: readonly InlineFragment[];
  /** The law or method behind it. */
  readonly sources: readonly Source[];
}

/** Validates a {@link FindingFragment}. */
export const findingFragmentSchema = z.strictObject({
  type: z.literal("finding"),
  code: z.string().min(1),
  severity: z.enum(["error", "warning", "information"]),
  get message(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
  sources: z.array(sourceSchema),
}) satisfies z.ZodType<FindingFragment>;

/**
 * Makes a finding.
 *
 * @param parts - Code, severity, message and sources.
 * @returns The fragment.
 * @example
 * import { finding, text } from "opsc/fragments";
 * finding({ code: "x", severity: "warning", message: [text("See paragraph 4.")], sources: [] }).code; //=> "x"
 */
export function finding(parts: Omit<FindingFragment, "type">): FindingFragment {
  return { type: "finding", ...parts };
}
