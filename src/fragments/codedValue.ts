import * as z from "zod";

/**
 * A value of a code list with its label, so that a reader sees words and a program still sees the code.
 *
 * @example
 * import { codedValueFragmentSchema, type CodedValueFragment } from "opsc/fragments";
 * const fragment: CodedValueFragment = {
 *   type: "codedValue",
 *   list: "actionStatuses",
 *   code: "partial",
 *   label: "Partially implemented",
 * };
 * codedValueFragmentSchema.parse(fragment).code; //=> "partial"
 */
export interface CodedValueFragment {
  /** Says that this is a value of a code list. */
  readonly type: "codedValue";
  /** Name of the code list, as it is exported. */
  readonly list: string;
  /** The code. */
  readonly code: string;
  /** The label of the code in the report's language. */
  readonly label: string;
}

/** Validates a {@link CodedValueFragment}. */
export const codedValueFragmentSchema = z.strictObject({
  type: z.literal("codedValue"),
  list: z.string().min(1),
  code: z.string().min(1),
  label: z.string().min(1),
}) satisfies z.ZodType<CodedValueFragment>;

/**
 * Makes a coded value.
 *
 * @param list - Name of the code list.
 * @param code - The code.
 * @param label - Its label in the report's language.
 * @returns The fragment.
 * @example
 * import { codedValue } from "opsc/fragments";
 * codedValue("directnesses", "indirect", "Indirect").label; //=> "Indirect"
 */
export function codedValue(list: string, code: string, label: string): CodedValueFragment {
  return { type: "codedValue", list, code, label };
}
