import { plainText } from "./plainText.js";

/**
 * The address, where a report may link to it.
 *
 * @param url - An address from anywhere.
 * @returns The address, or undefined where it is not `https` or holds blanks or control characters.
 */
export function safeAddress(url: string | undefined): string | undefined {
  if (url === undefined || plainText(url) !== url) return undefined;
  return /^https:\/\/[^\s/][^\s"<>\\^`{|}]*$/i.test(url) ? url : undefined;
}
