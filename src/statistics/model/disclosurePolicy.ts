import * as z from "zod";

/**
 * Who is assumed to attack a release: the public; one who knows the rules, and so that no hidden cell is 0 where zeros are printed; an
 * insider, who knows that a row has somebody; one who holds the earlier releases. Each is also given what the others before him know.
 *
 * @example
 * import type { Attacker } from "opsc/statistics";
 * const attackers: readonly Attacker[] = ["public", "insider"];
 * attackers.length; //=> 2
 */
export type Attacker = "public" | "rule-aware" | "insider" | "earlier-releases";

/**
 * What a release must guarantee. `defaultPolicy` hides counts below 10, for children, and zeros with them.
 *
 * @example
 * import type { DisclosurePolicy } from "opsc/statistics";
 * const policy: DisclosurePolicy = {
 *   minimumFrequency: 10,
 *   minimumWidth: 5,
 *   zeros: "protect",
 *   groupDisclosure: true,
 *   attackers: ["public", "rule-aware", "insider", "earlier-releases"],
 * };
 * policy.minimumFrequency; //=> 10
 */
export interface DisclosurePolicy {
  /** Counts from 1 to below this one are sensitive. Below 5 only under an override. */
  readonly minimumFrequency: number;
  /** How wide the feasibility interval of every sensitive cell is at least, in whole counts. */
  readonly minimumWidth: number;
  /** Whether a zero that could have been something else is sensitive, or printed (an attacker then knows that every hidden cell is 1 or more). */
  readonly zeros: "protect" | "publish";
  /** Whether a cell that holds all of a published group, and so tells something of every one of its members, is sensitive whatever its count. */
  readonly groupDisclosure: boolean;
  /** Attackers against whom every sensitive cell is proved. */
  readonly attackers: readonly Attacker[];
  /** The decision under which less than 5 is allowed; it is printed with every table. */
  readonly override?: string | undefined;
}

/** Validates a {@link DisclosurePolicy}; unknown keys are refused, and a minimum frequency below 5 without an override. */
export const disclosurePolicySchema: z.ZodType<DisclosurePolicy> = z
  .strictObject({
    minimumFrequency: z.int().min(2).max(1000),
    minimumWidth: z.int().min(1).max(1000),
    zeros: z.enum(["protect", "publish"]),
    groupDisclosure: z.boolean(),
    attackers: z.array(z.enum(["public", "rule-aware", "insider", "earlier-releases"])).min(1),
    override: z.string().min(1).optional(),
  })
  .refine((policy) => policy.minimumFrequency >= 5 || policy.override !== undefined, {
    path: ["minimumFrequency"],
    params: { code: "minimum-frequency-without-override" },
    error: "Expected 5 or more: counts about children below it are published only under a named override.",
  }) satisfies z.ZodType<DisclosurePolicy>;
