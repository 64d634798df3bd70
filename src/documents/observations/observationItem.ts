import * as z from "zod";

/**
 * A lettered item of a paragraph; deeper ones stand inside.
 *
 * @example
 * import { observationItemSchema, type ObservationItem } from "opsc/documents";
 * const item: ObservationItem = { label: "a", text: "Adopt a plan:", items: [{ label: "i", text: "With a budget;", items: [] }] };
 * observationItemSchema.parse(item).items.length; //=> 1
 */
export interface ObservationItem {
  /** The label without brackets: `a`, or `ii` one level deeper. */
  readonly label: string;
  /** The item's own words, without those of deeper items. */
  readonly text: string;
  /** Deeper items. */
  readonly items: readonly ObservationItem[];
}

/** Validates an {@link ObservationItem}. */
export const observationItemSchema: z.ZodType<ObservationItem> = z.strictObject({
  label: z.string().regex(/^[a-z]{1,5}$/),
  text: z.string(),
  items: z.lazy(() => z.array(observationItemSchema)),
});
