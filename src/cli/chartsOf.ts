import { printable } from "../issues/printable.js";
import type { ChartDrawings } from "../render/charts/chartDrawings.js";
import { drawCharts } from "../render/charts/drawCharts.js";
import type { Renderable } from "../render/renderable.js";
import type { CommandContext } from "./context.js";
import { messageOf } from "./reasonOf.js";

/** The drawings of a report's charts. Where they cannot be drawn that is said, and every chart keeps its words and its table. */
export async function chartsOf(
  report: Renderable,
  context: CommandContext,
  draw: typeof drawCharts = drawCharts,
): Promise<ChartDrawings | undefined> {
  try {
    return await draw(report);
  } catch (error) {
    context.err(`The charts are not drawn; their tables are there. ${printable(messageOf(error))}\n`);
    return undefined;
  }
}
