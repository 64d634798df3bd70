import * as z from "zod";
import { clusters, type Cluster } from "../../codes/clusters.js";
import { codesOf } from "../../codes/codesOf.js";
import { paragraphKinds, type ParagraphKind } from "../../codes/paragraphKinds.js";
import { citationSchema, type Citation } from "../citations/citation.js";
import { observationItemSchema, type ObservationItem } from "./observationItem.js";

/**
 * A numbered paragraph of concluding observations.
 *
 * @example
 * import type { ObservationParagraph } from "opsc/documents";
 * const paragraph: Pick<ObservationParagraph, "number" | "kind"> = { number: 7, kind: "recommendation" };
 * paragraph.kind; //=> "recommendation"
 */
export interface ObservationParagraph {
  /** Number as printed. */
  readonly number: number;
  /** The part it stands in, as printed with its numeral (`III. Data`); null where the document has no parts. */
  readonly section: string | null;
  /** The nearest sub-heading above it in that part, or null. */
  readonly heading: string | null;
  /** What it does. */
  readonly kind: ParagraphKind;
  /** The whole paragraph on one line, items included. */
  readonly text: string;
  /** The words before its items; the whole text where it has none. */
  readonly chapeau: string;
  /** Lettered items. */
  readonly items: readonly ObservationItem[];
  /** References found in it. */
  readonly citations: readonly Citation[];
  /** Cluster of its heading. */
  readonly cluster: Cluster;
}

/** Validates an {@link ObservationParagraph}. */
export const observationParagraphSchema = z.strictObject({
  number: z.int().min(1),
  section: z.string().nullable(),
  heading: z.string().nullable(),
  kind: z.enum(codesOf(paragraphKinds)),
  text: z.string(),
  chapeau: z.string(),
  items: z.array(observationItemSchema),
  citations: z.array(citationSchema),
  cluster: z.enum(codesOf(clusters)),
}) satisfies z.ZodType<ObservationParagraph>;
