import type { ChartFragment } from "../../fragments/chart.js";
import { walkFragments } from "../../fragments/walkFragments.js";
import { ChartDrawings } from "../charts/chartDrawings.js";
import type { Renderable } from "../renderable.js";
import { blankPng } from "./blankPng.js";
import type { DocxOptions } from "./docxOptions.js";

/** A drawing, and what readers show who cannot show it. */
export interface ChartPicture {
  /** The drawing. */
  readonly svg: string;
  /** The same as PNG, or a blank. */
  readonly png: Uint8Array;
}

/** Answers the picture of a chart; undefined where there is none. */
export type ChartPictures = (fragment: ChartFragment) => ChartPicture | undefined;

/** The first bytes of every PNG image. */
const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Gets the drawings of the charts of a report ready, each with what stands in its place, one after another.
 *
 * @param report - The report.
 * @param options - The drawings, and what makes pictures of them.
 * @returns The pictures.
 * @throws TypeError for drawings that `drawCharts` did not make, and where a picture is no PNG.
 */
export async function chartPictures(
  report: Renderable,
  { drawings, picture }: DocxOptions,
): Promise<ChartPictures> {
  if (drawings === undefined) return () => undefined;
  if (!ChartDrawings.is(drawings)) {
    throw new TypeError("toDocx takes the drawings that drawCharts made, and no others.");
  }
  const made = new Map<string, ChartPicture>();
  for (const fragment of walkFragments(report.fragments)) {
    const svg = fragment.type === "chart" ? drawings.svgOf(fragment) : undefined;
    if (svg === undefined || made.has(svg)) continue;
    const png = picture === undefined ? blankPng : await picture(svg);
    if (!mark.every((byte, place) => png[place] === byte)) {
      throw new TypeError("toDocx expects of `picture` the bytes of a PNG image.");
    }
    made.set(svg, { svg, png });
  }
  return (fragment) => {
    const svg = drawings.svgOf(fragment);
    return svg === undefined ? undefined : made.get(svg);
  };
}
