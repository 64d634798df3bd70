import * as z from "zod";
import { fragmentIdSchema, type FragmentId } from "./fragmentId.js";
import { inlineFragmentSchema, type InlineFragment } from "./inline.js";
import { tableFragmentSchema, type TableFragment } from "./table.js";

/**
 * A chart: a Vega-Lite specification with the table that it is drawn from and words for whoever does not see it. A renderer that cannot
 * draw sets the table.
 *
 * @example
 * import { chartFragmentSchema, tableCell, text, type ChartFragment } from "opsc/fragments";
 * const fragment: ChartFragment = {
 *   type: "chart",
 *   id: "chart-status",
 *   caption: [text("Recommendations by status")],
 *   alternative: "One bar for each subject.",
 *   specification: { mark: "bar" },
 *   data: {
 *     type: "table",
 *     caption: [text("Recommendations by status")],
 *     columns: [{ key: "status", label: "Status", rowHeader: true }],
 *     rows: [[tableCell([text("Not assessed")])]],
 *   },
 * };
 * chartFragmentSchema.parse(fragment).id; //=> "chart-status"
 */
export interface ChartFragment {
  /** Says that this is a chart. */
  readonly type: "chart";
  /** Its identifier; a drawing is found by it. */
  readonly id: FragmentId;
  /** What the chart shows. */
  readonly caption: readonly InlineFragment[];
  /** What there is to see, in a sentence or two, for whoever does not see it. */
  readonly alternative: string;
  /** The specification in Vega-Lite, its data within it. */
  readonly specification: Readonly<Record<string, unknown>>;
  /** The same data as a table. */
  readonly data: TableFragment;
}

/** Validates a {@link ChartFragment}; the specification may be any object. */
export const chartFragmentSchema = z.strictObject({
  type: z.literal("chart"),
  id: fragmentIdSchema,
  get caption(): z.ZodType<InlineFragment[]> {
    return z.array(inlineFragmentSchema);
  },
  alternative: z.string().min(1),
  specification: z.record(z.string(), z.unknown()),
  data: tableFragmentSchema,
}) satisfies z.ZodType<ChartFragment>;

/**
 * Makes a chart.
 *
 * @param parts - Everything but the type.
 * @returns The fragment.
 * @example
 * import { chart, table, text } from "opsc/fragments";
 * const data = table({ caption: [text("By year")], columns: [{ key: "year", label: "Year" }], rows: [] });
 * const parts = { caption: data.caption, alternative: "No bars.", specification: { mark: "bar" }, data };
 * chart({ id: "chart-years", ...parts }).type; //=> "chart"
 */
export function chart(parts: Omit<ChartFragment, "type">): ChartFragment {
  return { type: "chart", ...parts };
}
