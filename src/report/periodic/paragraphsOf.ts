import { numberedParagraph, type NumberedParagraphFragment } from "../../fragments/numberedParagraph.js";
import { text } from "../../fragments/text.js";

/** Plain text as numbered paragraphs: an empty line ends one, and single line breaks are spaces. */
export function paragraphsOf(words: string | undefined): NumberedParagraphFragment[] {
  if (words === undefined) return [];
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [...words.split("\n").map((each) => each.trim()), ""]) {
    if (line !== "") open.push(line);
    else if (open.length > 0) {
      paragraphs.push(open.join(" "));
      open = [];
    }
  }
  return paragraphs.map((paragraph) => numberedParagraph(1, [text(paragraph)]));
}
