// Lengths are in twentieths of a point: 567 are a centimetre.

/** A sheet of A4, standing. */
export const sheet = { width: 11_906, height: 16_838 } as const;

/** The margins of a page. */
export const margin = 1_134;

/** How far each level of a list is set in. */
export const step = 567;

/** How far the mark of a list entry stands out of its text. */
export const hanging = 397;

/** The width of the text on a page. */
export function textWidth(wide: boolean): number {
  return (wide ? sheet.height : sheet.width) - 2 * margin;
}

/** Room for a drawing on a standing page, so that its caption stands on the same. */
const drawingHeight = 12_500;

/** A pixel, in twentieths of a point; a twentieth of a point, in the units of drawings. */
const [pixel, unit] = [15, 635];

/**
 * How large a drawing stands on a page: as wide as the text, or smaller where it would be higher than the page.
 *
 * @param svg - The drawing.
 * @param indent - In how many lists it stands.
 * @returns Width and height in the units of drawings, of which 360,000 are a centimetre; undefined where the drawing has no size.
 */
export function drawingSize(
  svg: string,
  indent: number,
): { readonly width: number; readonly height: number } | undefined {
  const [, across, down] = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg.slice(0, 1_000)) ?? [];
  const [width, height] = [Number(across) * pixel, Number(down) * pixel];
  if (!(width > 0 && height > 0)) return undefined;
  const room = textWidth(false) - Math.min(indent, 6) * step;
  const scale = Math.min(room / width, drawingHeight / height);
  return { width: Math.round(width * scale * unit), height: Math.round(height * scale * unit) };
}
