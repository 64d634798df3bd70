import * as z from "zod";
import { clusters, type Cluster } from "../codes/clusters.js";
import { codesOf } from "../codes/codesOf.js";
import type { Source } from "../sources/source.js";
import { sourceSchema } from "../sources/sourceSchema.js";
import { criterionSchema, type Criterion } from "./criterion.js";

/**
 * What an institution or a system is asked to be, as a list of criteria.
 *
 * @example
 * import { benchmarks, type Benchmark } from "opsc/benchmarks";
 * const helpline: Benchmark | undefined = benchmarks.find(({ id }) => id === "helpline");
 * helpline?.cluster; //=> "helpline"
 * helpline?.criteria.length; //=> 8
 */
export interface Benchmark {
  /** Stable identifier in kebab case. */
  readonly id: string;
  /** What it is about, in a few words. */
  readonly label: string;
  /** The cluster of the Committee's observations to which it belongs. */
  readonly cluster: Cluster;
  /** Provisions of the Protocol on which it rests as a whole; empty where the Committee names none. */
  readonly provisions: readonly string[];
  /** What is asked, each thing by itself; at least one. */
  readonly criteria: readonly Criterion[];
  /** Where else the Committee treats the matter. These places were not read, and no criterion rests on them. */
  readonly seeAlso: readonly Source[];
}

/** Validates a {@link Benchmark}; unknown keys are refused, and so is a criterion of another benchmark. */
export const benchmarkSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, { error: "Expected an id in kebab case." }),
    label: z.string().min(1),
    cluster: z.enum(codesOf(clusters)),
    provisions: z.array(z.string().min(1)),
    criteria: z.array(criterionSchema).min(1, { error: "Expected at least one criterion." }),
    seeAlso: z.array(sourceSchema),
  })
  .refine(({ id, criteria }) => criteria.every((criterion) => criterion.id.startsWith(`${id}.`)), {
    error: "Expected the id of every criterion to begin with that of its benchmark and a dot.",
    path: ["criteria"],
  }) satisfies z.ZodType<Benchmark>;
