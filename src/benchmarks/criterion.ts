import * as z from "zod";
import { codesOf } from "../codes/codesOf.js";
import { recommendationStrengths, type RecommendationStrength } from "../codes/recommendationStrengths.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { criterionKinds, type CriterionKind } from "./criterionKinds.js";
import { measureRuleSchema, type MeasureRule } from "./measureRule.js";

/**
 * Who asks for something, and how strongly: the treaty's own words, or the Committee on top of them.
 *
 * @example
 * import { criterionDemandSchema, type CriterionDemand } from "opsc/benchmarks";
 * const demand: CriterionDemand = { reading: "committee-expectation", strength: "urges" };
 * criterionDemandSchema.parse(demand).strength; //=> "urges"
 */
export type CriterionDemand =
  | {
      /** The words of the Protocol ask for it, and so it is asked for under both readings. */
      readonly reading: "treaty-minimum";
      /** How far the provision binds. */
      readonly strength: "mandatory" | "qualified";
    }
  | {
      /** The Committee asks for it; the words of the Protocol do not name it. */
      readonly reading: "committee-expectation";
      /** The verb of the paragraph. */
      readonly strength: RecommendationStrength;
    };

/** Validates a {@link CriterionDemand}. */
export const criterionDemandSchema = z.discriminatedUnion("reading", [
  z.strictObject({ reading: z.literal("treaty-minimum"), strength: z.enum(["mandatory", "qualified"]) }),
  z.strictObject({
    reading: z.literal("committee-expectation"),
    strength: z.enum(codesOf(recommendationStrengths)),
  }),
]) satisfies z.ZodType<CriterionDemand>;

/**
 * One thing that is asked of an institution or a system.
 *
 * @example
 * import { criterionSchema, type Criterion } from "opsc/benchmarks";
 * const criterion: Criterion = {
 *   id: "helpline.short-number",
 *   kind: "structural",
 *   statement: "Its number has three or four digits and is easy to keep in mind.",
 *   demand: { reading: "committee-expectation", strength: "recommends" },
 *   provisions: ["9.3"],
 *   measure: { kind: "number", unit: "digits", least: 3, most: 4, partlyBelow: false },
 *   sources: [{ title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 42" }],
 *   verified: true,
 * };
 * criterionSchema.parse(criterion).id; //=> "helpline.short-number"
 */
export interface Criterion {
  /** Identifier of the benchmark, a dot and a name, in kebab case. */
  readonly id: string;
  /** Which kind of indicator it is. */
  readonly kind: CriterionKind;
  /** What is asked for, in the package's own words. */
  readonly statement: string;
  /** Who asks for it, and how strongly. */
  readonly demand: CriterionDemand;
  /** Provisions of the Protocol on which it rests; empty where the Committee names none. */
  readonly provisions: readonly string[];
  /** How the answer follows from a measured value, where it can be measured. */
  readonly measure?: MeasureRule | undefined;
  /** Where it is asked for, down to the article or paragraph; at least one. */
  readonly sources: readonly Source[];
  /** Whether every one of these sources was read for this entry. */
  readonly verified: boolean;
}

/** Validates a {@link Criterion}; unknown keys are refused, and so is a criterion without a source. */
export const criterionSchema = z.strictObject({
  id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*\.[a-z\d]+(?:-[a-z\d]+)*$/, {
    error: 'Expected an id such as "helpline.short-number".',
  }),
  kind: z.enum(codesOf(criterionKinds)),
  statement: z.string().min(1),
  demand: criterionDemandSchema,
  provisions: z.array(z.string().min(1)),
  measure: measureRuleSchema.optional(),
  sources: z.array(sourceSchema).min(1, { error: "Expected at least one source." }),
  verified: z.boolean(),
}) satisfies z.ZodType<Criterion>;
