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
