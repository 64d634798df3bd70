import type { SectionFragment } from "../fragments/section.js";

/**
 * What a renderer needs of a report. Every report of this package has this form.
 *
 * @example
 * import { toMarkdown, type Renderable } from "opsc/render";
 * const report: Renderable = {
 *   title: "Follow-up",
 *   language: "en",
 *   asOf: "2025-04-01",
 *   synthetic: false,
 *   fragments: [],
 * };
 * toMarkdown(report).split("\n")[0]; //=> "# Follow-up"
 */
export interface Renderable {
  /** Title of the report. */
  readonly title: string;
  /** Language of the report, as a BCP 47 tag. */
  readonly language: string;
  /** The day for which it holds, as `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the data are made up; the rendering then says so at the top. */
  readonly synthetic: boolean;
  /** The sections. */
  readonly fragments: readonly SectionFragment[];
}
