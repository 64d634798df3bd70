/** A letter or a digit: what makes a word of a run of signs, as in the word boundaries of Unicode. */
const spoken = /[\p{Alphabetic}\p{Nd}]/u;

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A space that groups the digits of a number, as in French and Russian. */
const grouping = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g;

/**
 * Counts the words of a text in a language, as word processors do: what stands between spaces is one word if there is a letter or a digit in
 * it, so that a document symbol is one word and a dash is none. Where the script has no spaces, the word boundaries of Unicode are used.
 */
export function wordCounter(language: string): (text: string) => number {
  let segmenter: Intl.Segmenter | undefined;
  const segmentsIn = (token: string): number => {
    segmenter ??= new Intl.Segmenter(language, { granularity: "word" });
    let words = 0;
    for (const { isWordLike } of segmenter.segment(token)) if (isWordLike === true) words += 1;
    return words;
  };
  return (text) => {
    let words = 0;
    for (const token of text.replace(grouping, "").split(/\s+/u)) {
      if (!spoken.test(token)) continue;
      words += unspaced.test(token) ? segmentsIn(token) : 1;
    }
    return words;
  };
}
