import * as z from "zod";

/**
 * Tables that stand beside the schema, since they differ from State to State. A token that its list does not have refuses
 * the record; without a list the form alone is checked.
 *
 * @example
 * import { codeListCheck, compileValidator, victimRecords, type CodeLists } from "opsc/victims";
 * const lists: CodeLists = { ethnicOrigins: ["E01", "E02"] };
 * const validator = compileValidator(victimRecords, { check: codeListCheck(lists) });
 * validator.validate({}).ok; //=> false
 */
export interface CodeLists {
  /** Tokens of national or ethnic origin. */
  readonly ethnicOrigins?: readonly string[] | undefined;
  /** Bands of the national scheme of socio-economic status. */
  readonly socioeconomicBands?: readonly string[] | undefined;
  /** Tokens of domestic provisions. */
  readonly domesticProvisions?: readonly string[] | undefined;
}

const tokens = z.array(z.string().min(1)).optional();

/** Validates {@link CodeLists}; unknown keys are refused. */
export const codeListsSchema = z.strictObject({
  ethnicOrigins: tokens,
  socioeconomicBands: tokens,
  domesticProvisions: tokens,
}) satisfies z.ZodType<CodeLists>;
