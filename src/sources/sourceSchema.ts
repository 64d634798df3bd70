import * as z from "zod";
import type { Source } from "./source.js";

/** Validates a {@link Source}; unknown keys are refused. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1, { error: "Expected the title or symbol of the source." }),
  locator: z.string().min(1).optional(),
  year: z.int().min(1800).max(2200).optional(),
  url: z
    .string()
    .regex(/^https?:\/\/[^\x00-\x20"<>\\/?#]+(?:[/?#][^\x00-\x20"<>\\]*)?$/, {
      error: "Expected an address that begins with https:// or http://.",
    })
    .optional(),
}) satisfies z.ZodType<Source>;
