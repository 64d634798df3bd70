import type * as z from "zod";
import type { WireRule } from "./wireRule.js";

/**
 * A type whose values are sent or stored as JSON, with everything that its JSON Schema is made of.
 *
 * @example
 * import { wireTypes, type WireType } from "opsc/schemas";
 * const caseFile: WireType | undefined = wireTypes.find(({ name }) => name === "case-file");
 * caseFile?.title; //=> "Case file"
 */
export interface WireType {
  /** Name in kebab case: the file is `schemas/NAME.schema.json`. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly description: string;
  /** Version of the form; it grows when valid data of the version before become invalid. */
  readonly version: number;
  /** The only source of the form. */
  readonly schema: z.ZodType;
  /** The numbered rules that stand on the type itself; {@link rulesOf} also answers those of its parts. */
  readonly rules: readonly WireRule[];
}
