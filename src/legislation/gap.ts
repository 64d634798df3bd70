import type { ParagraphFragment } from "../fragments/paragraph.js";
import type { CoverageArticle } from "./coverageMatrix.js";

/**
 * Something that a reading asks for and that the law is said to lack, in whole or in part.
 *
 * @example
 * import { coverage, gaps, type DomesticProvision, type Gap } from "opsc/legislation";
 * const code: DomesticProvision = {
 *   id: "code", code: "Criminal Code", inForce: {}, citation: { locator: "as a whole", paraphrase: "Lists offences." },
 *   source: { title: "Review" }, statedBy: "committee", statedOn: "2024-03-01", level: 3,
 *   elements: [{ element: "9.5", status: "absent", note: "No rule on advertising.", source: { title: "Review" } }],
 * };
 * const [gap]: readonly Gap[] = gaps(coverage([code], { reading: "treaty-minimum", asOf: "2024-03-01" }));
 * [gap?.provision, gap?.status, gap?.underTreatyMinimum]; //=> ["9.5", "absent", true]
 */
export interface Gap {
  /** Path of the provision of the Protocol. */
  readonly provision: string;
  /** Ids of the elements; several where acts of one offence are told together. */
  readonly elements: readonly string[];
  /** A short name. */
  readonly label: string;
  /** Whether the law is said to lack it, or to have part of it. */
  readonly status: "absent" | "partial";
  /** Whether the reading asks for it or encourages it. */
  readonly degree: "required" | "encouraged";
  /** Whether the provision is subject to national law, to means or to what is appropriate. */
  readonly qualified: boolean;
  /** Whether the treaty's words ask for it too. Where they do not, the gap is no breach of the treaty. */
  readonly underTreatyMinimum: boolean;
  /** Whether another statement in force says otherwise. */
  readonly contested: boolean;
  /** The domestic provisions behind it, with their sources. */
  readonly articles: readonly CoverageArticle[];
  /** The gap in words, in the manner of the Committee. */
  readonly fragment: ParagraphFragment;
}
