import * as z from "zod";
import { accompaniments, type Accompaniment } from "../codes/accompaniments.js";
import { migrationStatuses, type MigrationStatus } from "../codes/migrationStatuses.js";
import { withMissing, type Answered } from "./withMissing.js";

/**
 * Migration: standing in the State that registers, and who is with the child.
 *
 * @example
 * import { migrationSchema, type Migration } from "opsc/victims";
 * const migration: Migration = { status: "asylum-seeker", accompaniment: "unaccompanied" };
 * migrationSchema.parse(migration).status; //=> "asylum-seeker"
 */
export interface Migration {
  /** Standing. */
  readonly status: Answered<MigrationStatus>;
  /** Who is with the child. */
  readonly accompaniment?: Answered<Accompaniment> | undefined;
}

/** Validates a {@link Migration}. */
export const migrationSchema = z.strictObject({
  status: z.enum(withMissing(migrationStatuses)),
  accompaniment: z.enum(withMissing(accompaniments)).optional(),
}) satisfies z.ZodType<Migration>;
