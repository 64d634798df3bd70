const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
// Zero-width characters, byte-order marks and bidirectional controls carry nothing a reader of the text sees.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const spaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000 ]+/g;

/**
 * Makes extracted text plain: one kind of dash and of space, ligatures taken apart, invisible characters gone.
 *
 * Line breaks and soft hyphens stay, since they tell where words were broken.
 *
 * @param text - Text of any size.
 * @returns The plain text; every dash is a hyphen-minus.
 * @example
 * import { normaliseCharacters } from "opsc/documents";
 * normaliseCharacters("paras.\u00A02–3"); //=> "paras. 2-3"
 */
export function normaliseCharacters(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(dashes, "-")
    .replace(invisible, "")
    .replace(spaces, " ");
}
