import * as z from "zod";
import { clusters } from "../codes/clusters.js";
import { codesOf } from "../codes/codesOf.js";
import { directnesses } from "../codes/directnesses.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { partialDateSchema } from "../time/partialDate.js";
import { plainDateSchema } from "../time/plainDate.js";
import type { Framework } from "./model/framework.js";
import type { Interval } from "./model/interval.js";
import { itemKinds } from "./model/itemKinds.js";
import type { Power } from "./model/power.js";
import type { ScoringEvidence } from "./model/scoringEvidence.js";
import type { ScoringGroup, ScoringNode } from "./model/scoringGroup.js";
import type { ScoringItem } from "./model/scoringItem.js";
import type { ScoringPolicy } from "./model/scoringPolicy.js";

const text = z.string().min(1);
const fraction = z.number().min(0).max(1);
const direction = z.enum(["higher-is-better", "lower-is-better"]);
const cluster = z.enum(codesOf(clusters));
const weight = z.number().min(0, { error: "Expected a weight that is not negative; 0 for context." });

const intervalSchema = z.strictObject({ lower: fraction, upper: fraction }) satisfies z.ZodType<Interval>;

const powerSchema = z.union([z.number().min(-1000).max(1), z.literal("minimum")], {
  error: 'Expected an exponent up to 1, or "minimum".',
}) satisfies z.ZodType<Power>;

const scoringItemSchema = z.strictObject({
  kind: z.literal("item"),
  id: text,
  label: text,
  itemKind: z.enum(codesOf(itemKinds)),
  weight,
  provisions: z.array(text),
  cluster: cluster.optional(),
  core: z.boolean().optional(),
  notApplicable: z.strictObject({ reason: text, source: sourceSchema }).optional(),
  goalposts: z
    .strictObject({
      lower: z.number(),
      upper: z.number(),
      direction,
      unit: text.optional(),
      source: sourceSchema,
    })
    .optional(),
  countsPersons: z.boolean().optional(),
  reportingDuty: text.optional(),
}) satisfies z.ZodType<ScoringItem>;

const scoringGroupSchema = z.strictObject({
  kind: z.literal("group"),
  id: text,
  label: text,
  weight,
  power: powerSchema.optional(),
  cluster: cluster.optional(),
  get children(): z.ZodType<ScoringNode[]> {
    return z.array(scoringNodeSchema).min(1);
  },
}) satisfies z.ZodType<ScoringGroup>;

/** Validates a {@link ScoringNode} to any depth. Lazy, because a group holds nodes. */
export const scoringNodeSchema: z.ZodType<ScoringNode> = z.lazy(() =>
  z.discriminatedUnion("kind", [scoringGroupSchema, scoringItemSchema]),
);

/** Validates the form of a {@link Framework}; `score` also checks its weights, identifiers and goalposts. */
export const frameworkSchema = z.strictObject({
  id: text,
  title: text,
  version: text,
  root: scoringGroupSchema,
  sources: z.array(sourceSchema).min(1),
}) satisfies z.ZodType<Framework>;

/** Validates the form of a {@link ScoringEvidence}; `score` also checks it against the framework and the other pieces. */
export const scoringEvidenceSchema = z.strictObject({
  id: text,
  item: text,
  status: text.optional(),
  value: z.strictObject({ value: z.number(), error: z.number().min(0).optional() }).optional(),
  level: z.literal([1, 2, 3]),
  directness: z.enum(codesOf(directnesses)),
  recordedOn: plainDateSchema,
  assertedFor: z.strictObject({ from: partialDateSchema, to: partialDateSchema.optional() }).optional(),
  supersedes: text.optional(),
  source: sourceSchema,
  instrument: sourceSchema.optional(),
}) satisfies z.ZodType<ScoringEvidence>;

/** Validates the form of a {@link ScoringPolicy}; `score` also checks that its bands meet and its statuses differ. */
export const scoringPolicySchema = z.strictObject({
  id: text,
  version: text,
  scale: z.array(
    z.strictObject({
      status: text,
      label: text,
      itemKinds: z.array(z.enum(codesOf(itemKinds))).min(1),
      interval: intervalSchema.nullable(),
      onReportingDuty: intervalSchema.optional(),
      source: sourceSchema,
      verified: z.boolean(),
    }),
  ),
  horizons: z.record(z.enum(codesOf(itemKinds)), z.int().min(0).nullable()),
  indirectLowering: z.int().min(0).max(3),
  powers: z.strictObject({ within: powerSchema, across: powerSchema }),
  bands: z.array(z.strictObject({ grade: text, label: text, lower: fraction, upper: fraction })).min(1),
  countDirections: z.array(z.strictObject({ item: text, direction, reason: text, source: sourceSchema })),
  reasons: z.array(
    z.strictObject({
      field: z.enum(["scale", "horizons", "indirectLowering", "powers", "bands", "countDirections"]),
      reason: text,
      source: sourceSchema,
      verified: z.boolean(),
    }),
  ),
}) satisfies z.ZodType<ScoringPolicy>;
