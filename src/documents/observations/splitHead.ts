import { joinLines, type Vocabulary } from "../text/joinLines.js";
import type { Line } from "../text/lines.js";

/** A title has capitals; a sentence that mentions concluding observations has none. */
const titleWords =
  /(?:Consideration of reports|CONSIDERATION OF REPORTS|Draft concluding observations|Concluding [Oo]bservations|CONCLUDING OBSERVATIONS)\b/;
const firstPart = /^(?:I|A)\.(?: ?\p{Lu}|$)/u;

/** The head of a document: cover, title, and headings that stand before the first paragraph. */
export interface Head {
  /** Everything on one line. */
  readonly text: string;
  /** The title on one line; empty where none is found. */
  readonly title: string;
  /** Lines of headings. */
  readonly headings: readonly Line[];
}

/** Whether a title is one of concluding observations. */
export function isObservationsTitle(title: string): boolean {
  return titleWords.test(title) && /concluding observations/i.test(title);
}

/** Takes the title and the first headings out of the lines before the first paragraph. */
export function splitHead(head: readonly Line[], vocabulary: Vocabulary): Head {
  const opening = head.findIndex(({ text }) => firstPart.test(text) || /^introduction$/i.test(text));
  const until = opening === -1 ? head.length : opening;
  const above = joinLines(head.slice(0, until), vocabulary).text;
  const from = above.search(titleWords);
  return {
    text: joinLines(head, vocabulary).text,
    title: from === -1 ? "" : above.slice(from).replace(/ ?\*+/g, "").trim(),
    headings: head.slice(until),
  };
}
