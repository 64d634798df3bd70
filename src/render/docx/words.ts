import { plainText } from "../plainText.js";

/**
 * Words that can stand in a part of a Word document: in one line, and without halves of characters, which XML cannot hold.
 *
 * @param value - Words from anywhere.
 */
export function words(value: string): string {
  return plainText(value).replace(/\p{Surrogate}/gu, "\ufffd");
}
