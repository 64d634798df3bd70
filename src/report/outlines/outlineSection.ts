import * as z from "zod";
import { clusters, type Cluster } from "../../codes/clusters.js";
import { codesOf } from "../../codes/codesOf.js";
import { fragmentIdSchema, type FragmentId } from "../../fragments/fragmentId.js";
import type { Source } from "../../sources/source.js";
import { sourceSchema } from "../../sources/sourceSchema.js";
import { requiredTableSchema, type RequiredTable } from "./requiredTable.js";

/**
 * A section of an outline: what it is about, what it asks for, and which recommendations are answered in it.
 *
 * @example
 * import { outlineSectionSchema, type OutlineSection } from "opsc/report";
 * const section: OutlineSection = {
 *   id: "prevention",
 *   numeral: "IV",
 *   heading: "Prevention",
 *   provisions: ["9.1", "9.2"],
 *   clusters: ["prevention", "travel-tourism"],
 *   asks: ["Say which groups of children are at risk and how they are found."],
 *   requiredTables: [],
 *   annex: false,
 *   mustAnswer: true,
 *   sections: [],
 *   source: { title: "CRC/C/OPSC/2", locator: "section IV" },
 *   verified: false,
 * };
 * outlineSectionSchema.parse(section).heading; //=> "Prevention"
 */
export interface OutlineSection {
  /** Its name, unique within the outline; the section of a report has the same. */
  readonly id: FragmentId;
  /** Its numeral or letter in the source, where it has one there. */
  readonly numeral?: string | undefined;
  /** Its heading in English. */
  readonly heading: string;
  /** Provisions of the Protocol that it is about. */
  readonly provisions: readonly string[];
  /** Clusters of the Committee's observations whose recommendations are answered here. */
  readonly clusters: readonly Cluster[];
  /** What it asks for, each in one sentence of our own words. */
  readonly asks: readonly string[];
  /** Tables that it asks for. */
  readonly requiredTables: readonly RequiredTable[];
  /** Whether it is an annex, which is handed in beside the report. */
  readonly annex: boolean;
  /** Whether it must be filled, or its emptiness explained. */
  readonly mustAnswer: boolean;
  /** Sections inside it. */
  readonly sections: readonly OutlineSection[];
  /** Where it comes from. */
  readonly source: Source;
  /** Whether that source was read for this entry. */
  readonly verified: boolean;
}

/** Validates an {@link OutlineSection} to any depth. */
export const outlineSectionSchema = z.strictObject({
  id: fragmentIdSchema,
  numeral: z.string().min(1).optional(),
  heading: z.string().min(1),
  provisions: z.array(z.string().min(1)),
  clusters: z.array(z.enum(codesOf(clusters))),
  asks: z.array(z.string().min(1)),
  requiredTables: z.array(requiredTableSchema),
  annex: z.boolean(),
  mustAnswer: z.boolean(),
  get sections(): z.ZodType<OutlineSection[]> {
    return z.array(outlineSectionSchema);
  },
  source: sourceSchema,
  verified: z.boolean(),
}) satisfies z.ZodType<OutlineSection>;
