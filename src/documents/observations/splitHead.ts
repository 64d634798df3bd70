import type { Line } from "../text/lines.js";
import { isNumberedHeading } from "./headingZone.js";

/** A title has capitals; a sentence that mentions concluding observations has none. */
const titleWords =
  /(?:^|.{0,80}[^a-z] ?)(?:Concluding (?:O|o)bservations|CONCLUDING OBSERVATIONS)\b|^(?:Consideration of [Rr]eports|CONSIDERATION OF REPORTS)\b|^Draft concluding observations\b/;

/** Whether a title is one of concluding observations. */
export function isObservationsTitle(title: string): boolean {
  return titleWords.test(title) && /concluding observations/i.test(title);
}

/** The head of a document: cover, title, and headings that stand before the first paragraph. */
export interface Head {
  readonly title: readonly Line[];
  readonly headings: readonly Line[];
}

/** Takes the title out of the lines before the first paragraph. */
export function splitHead(head: readonly Line[]): Head {
  const opening = head.findIndex(
    ({ text }) => /^(?:I|A)\. ?(?:\p{Lu}|$)/u.test(text) || /^introduction$/i.test(text),
  );
  const until = opening === -1 ? head.length : opening;
  const from = head.slice(0, until).findIndex(({ text }) => titleWords.test(text));
  return {
    title: from === -1 ? [] : head.slice(from, until).filter(({ text }) => !isNumberedHeading(text)),
    headings: head.slice(until),
  };
}
