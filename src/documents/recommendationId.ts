/**
 * Writes the identifier of a recommendation.
 *
 * @param symbol - Symbol of the document.
 * @param paragraph - Number of the paragraph.
 * @param item - Item such as `a` or `a.ii`, or null.
 * @returns The identifier, such as `CRC/C/OPSC/TKM/CO/1#27(a)(ii)`.
 * @example
 * import { recommendationId } from "opsc/documents";
 * recommendationId("CRC/C/OPSC/TKM/CO/1", 27, "a"); //=> "CRC/C/OPSC/TKM/CO/1#27(a)"
 */
export function recommendationId(symbol: string, paragraph: number, item: string | null): string {
  const brackets =
    item === null
      ? ""
      : item
          .split(".")
          .map((part) => `(${part})`)
          .join("");
  return `${symbol}#${paragraph}${brackets}`;
}
