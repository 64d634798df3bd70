import * as z from "zod";

/**
 * How a table was protected: what a reader needs to trust it, and nothing that helps to undo it.
 *
 * @example
 * import type { Provenance } from "opsc/statistics";
 * const provenance: Provenance = {
 *   method: "cell suppression: Gaussian elimination over all linked tables, audited by linear programming",
 *   policy: { minimumFrequency: 10, minimumWidth: 5, zeros: "protect" },
 *   version: "1.0.0",
 *   audit: { attackers: ["public"], passed: true },
 * };
 * provenance.audit.passed; //=> true
 */
export interface Provenance {
  /** Name of the method. */
  readonly method: string;
  /** What the policy asked for. */
  readonly policy: {
    /** Counts below this one are not published. */
    readonly minimumFrequency: number;
    /** How wide the interval of a sensitive cell is at least. */
    readonly minimumWidth: number;
    /** Whether a zero is protected like any small count or published. */
    readonly zeros: "protect" | "publish";
    /** The name under which a State allowed itself less than the default. */
    readonly override?: string | undefined;
  };
  /** Version of the method. */
  readonly version: string;
  /** What the audit said. */
  readonly audit: {
    /** Attackers against whom every sensitive cell was proved. */
    readonly attackers: readonly string[];
    /** Always true in a release: what fails is not published. */
    readonly passed: boolean;
  };
  /** Whether any record that was counted is marked as made up; the table then shows nothing that is so. */
  readonly synthetic?: true | undefined;
}

/** Validates a {@link Provenance}; unknown keys are refused. */
export const provenanceSchema = z.strictObject({
  method: z.string().min(1),
  policy: z.strictObject({
    minimumFrequency: z.int().min(1),
    minimumWidth: z.int().min(1),
    zeros: z.enum(["protect", "publish"]),
    override: z.string().min(1).optional(),
  }),
  version: z.string().min(1),
  audit: z.strictObject({ attackers: z.array(z.string()), passed: z.boolean() }),
  synthetic: z.literal(true).optional(),
}) satisfies z.ZodType<Provenance>;
