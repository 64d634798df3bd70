import type { Words } from "./words.js";

/* What follows "Protocol", "Convention on the Rights of the Child" or "Rapporteur" in the names that the United Nations gave them. */
const tails: readonly (readonly string[])[] = [
  "on the sale of children child prostitution and child pornography",
  "on the sale and sexual exploitation of children including child prostitution child pornography and other child sexual abuse material",
].map((tail) => tail.split(" "));

const heads: ReadonlySet<string> = new Set(["protocol", "child", "rapporteur", "opsc"]);

const small: ReadonlySet<string> = new Set(
  "a against and at by for from in into its of on or the their to with".split(" "),
);

/** Nouns that make a row of capitalised words the title of a document, a law or an office. */
const documents: ReadonlySet<string> = new Set(
  (
    "act agenda agreement bill code commission committee congress convention decision declaration decree directive " +
    "framework guidelines handbook law ordinance plan programme program protocol rapporteur regulation report resolution " +
    "rules statute strategy study treaty"
  ).split(" "),
);

const reach = 14;

/** The number of words of an instrument's full name that begins with "on" at this word; 0 where there is none. */
export const titleTailAt = (text: string, words: Words, first: number): number => {
  if (words.lower[first] !== "on" || !heads.has(words.lower[first - 1] ?? "")) return 0;
  const tail = tails.find((wanted) =>
    wanted.every(
      (word, step) =>
        words.lower[first + step] === word &&
        (step === 0 ||
          /^[\s,\p{Pd}]*$/u.test(text.slice(words.ends[first + step - 1], words.starts[first + step]))),
    ),
  );
  return tail?.length ?? 0;
};

/** Whether the words from `first` to `last` stand in a capitalised title, such as "Law on ..." with capitals throughout. */
export const inTitle = (text: string, words: Words, first: number, last: number): boolean => {
  const written = (index: number) => text.slice(words.starts[index], words.ends[index]);
  const capitalised = (index: number) => /^\p{Lu}.*\p{Ll}/su.test(written(index));
  const inRow = (index: number) =>
    index >= 0 && index < words.lower.length && (capitalised(index) || small.has(words.lower[index]!));
  /* A blank line ends a title. */
  const near = (index: number) => {
    const gap = text.slice(words.ends[index], words.starts[index + 1]);
    return /^[\s,\p{Pd}]+$/u.test(gap) && !/\n\s*\n/.test(gap);
  };
  const isDocument = (index: number) => capitalised(index) && documents.has(words.lower[index]!);
  for (let index = first; index <= last; index += 1) if (!inRow(index)) return false;
  for (let index = first - 1; index >= first - reach && inRow(index) && near(index); index -= 1) {
    if (isDocument(index)) return true;
  }
  for (let index = last + 1; index <= last + reach && inRow(index) && near(index - 1); index += 1) {
    if (isDocument(index)) return true;
  }
  return false;
};
