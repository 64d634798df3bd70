import * as z from "zod";
import { codesOf } from "../../codes/codesOf.js";
import { missingReasons, type MissingReason } from "../codes/missingReasons.js";
import { povertyBands, type PovertyBand } from "../codes/povertyBands.js";
import { wealthQuintiles, type WealthQuintile } from "../codes/wealthQuintiles.js";

/**
 * Socio-economic status: the scheme that the State uses, and the band in it.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-7
 * @example
 * import { socioeconomicStatusSchema, type SocioeconomicStatus } from "opsc/victims";
 * const status: SocioeconomicStatus = { scheme: "wealth-quintile", band: "Q1" };
 * socioeconomicStatusSchema.safeParse(status).success; //=> true
 */
export type SocioeconomicStatus =
  | {
      /** Fifths of households by wealth. */
      readonly scheme: "wealth-quintile";
      /** Which fifth. */
      readonly band: WealthQuintile;
    }
  | {
      /** The poverty line that the State uses. */
      readonly scheme: "poverty-line";
      /** Where the household stands against it. */
      readonly band: PovertyBand;
    }
  | {
      /** A scheme of the caller's. */
      readonly scheme: "national";
      /** Token of the caller's list: up to two capital letters, then one to three digits. */
      readonly band: string;
    }
  | {
      /** No status. */
      readonly scheme: "missing";
      /** Why there is none. */
      readonly reason: MissingReason;
    };

/** A token of a list of bands. */
export const bandTokenSchema = z.string().regex(/^[A-Z]{0,2}\d{1,3}$/, {
  error: 'Expected a token such as "S2": up to two capital letters, then one to three digits.',
});

/** Validates a {@link SocioeconomicStatus}. */
export const socioeconomicStatusSchema = z.discriminatedUnion("scheme", [
  z.strictObject({ scheme: z.literal("wealth-quintile"), band: z.enum(codesOf(wealthQuintiles)) }),
  z.strictObject({ scheme: z.literal("poverty-line"), band: z.enum(codesOf(povertyBands)) }),
  z.strictObject({
    scheme: z.literal("national"),
    band: bandTokenSchema,
  }),
  z.strictObject({ scheme: z.literal("missing"), reason: z.enum(codesOf(missingReasons)) }),
]) satisfies z.ZodType<SocioeconomicStatus>;
