import * as z from "zod";
import { answers, type Answer } from "../codes/answers.js";
import { codesOf } from "../../codes/codesOf.js";
import { missingReasons, type MissingReason } from "../codes/missingReasons.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * National or ethnic origin as tokens of a list that the caller supplies. The package has no list of its own: which groups
 * there are is for the State and the groups to say.
 *
 * @example
 * import { ethnicOriginSchema, type RecordedOrigin } from "opsc/victims";
 * const origin: RecordedOrigin = { kind: "recorded", codes: ["E01"], selfIdentified: "yes" };
 * ethnicOriginSchema.safeParse(origin).success; //=> true
 */
export interface RecordedOrigin {
  /** Says which member of the union this is. */
  readonly kind: "recorded";
  /** One to four tokens: up to two capital letters, then one to three digits, so that none can be a name or a date of birth. */
  readonly codes: readonly string[];
  /** Whether the child said so. */
  readonly selfIdentified: Answered<Answer>;
}

/**
 * No national or ethnic origin, and why.
 *
 * @example
 * import { ethnicOriginSchema, type MissingOrigin } from "opsc/victims";
 * const origin: MissingOrigin = { kind: "missing", reason: "declined" };
 * ethnicOriginSchema.safeParse(origin).success; //=> true
 */
export interface MissingOrigin {
  /** Says which member of the union this is. */
  readonly kind: "missing";
  /** Why there is none. */
  readonly reason: MissingReason;
}

/**
 * National or ethnic origin, or why it is not given. A special category of data.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-7
 * @example
 * import { ethnicOriginSchema, type EthnicOrigin } from "opsc/victims";
 * const origin: EthnicOrigin = { kind: "missing", reason: "not-asked" };
 * ethnicOriginSchema.parse(origin).kind; //=> "missing"
 */
export type EthnicOrigin = RecordedOrigin | MissingOrigin;

/** A token of a list of origins. */
export const originTokenSchema = z.string().regex(/^[A-Z]{0,2}\d{1,3}$/, {
  error: 'Expected a token such as "E01": up to two capital letters, then one to three digits.',
});

/** Validates an {@link EthnicOrigin}; the tokens are checked against the caller's list by `compileValidator`. */
export const ethnicOriginSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("recorded"),
    codes: z.array(originTokenSchema).min(1).max(4),
    selfIdentified: z.enum(withMissing(answers)),
  }),
  z.strictObject({ kind: z.literal("missing"), reason: z.enum(codesOf(missingReasons)) }),
]) satisfies z.ZodType<EthnicOrigin>;
