import type { InlineFragment } from "./inline.js";
import { text } from "./text.js";

/**
 * What may stand in a {@link phrase}: words, an inline fragment, or several.
 *
 * @example
 * import { phrase, type PhrasePart } from "opsc/fragments";
 * const part: PhrasePart = "no reply";
 * phrase`There is ${part}.`.length; //=> 1
 */
export type PhrasePart = string | InlineFragment | readonly InlineFragment[];

const fragmentsOf = (part: PhrasePart): readonly InlineFragment[] => {
  if (typeof part === "string") return part === "" ? [] : [text(part)];
  return "type" in part ? [part] : part;
};

/**
 * Writes a sentence with fragments in it, as a template: this is how message catalogues are written.
 *
 * @param words - The words between the parts.
 * @param parts - Words, fragments, or lists of fragments.
 * @returns The sentence as inline fragments; words that meet become one text.
 * @example
 * import { date, phrase } from "opsc/fragments";
 * phrase`Due on ${date("2018-01-28")}.`.length; //=> 3
 */
export function phrase(words: TemplateStringsArray, ...parts: readonly PhrasePart[]): InlineFragment[] {
  const sentence: InlineFragment[] = [];
  words.forEach((word, index) => {
    for (const fragment of [...fragmentsOf(word), ...fragmentsOf(parts[index] ?? "")]) {
      const last = sentence.at(-1);
      if (last?.type === "text" && fragment.type === "text") {
        sentence[sentence.length - 1] = text(last.value + fragment.value);
      } else sentence.push(fragment);
    }
  });
  return sentence;
}
