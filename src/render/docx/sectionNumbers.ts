import type { BlockFragment } from "../../fragments/block.js";

const numerals = "M CM D CD C XC L XL X IX V IV I".split(" ");
const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1] as const;

const roman = (number: number): string => {
  const place = values.findIndex((value) => value <= number);
  return place < 0 ? "" : `${numerals[place]!}${roman(number - values[place]!)}`;
};

const letters = (number: number): string => {
  const rest = (number - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return number > 26 ? `${letters((number - 1 - rest) / 26)}${last}` : last;
};

/**
 * The numbers before the headings of sections, in the manner of United Nations documents and as the styles of the HTML count them: I., II.
 * for those of the report, A., B. for those right inside, and none below. They are words of the heading, so that every reader of Word
 * documents has the same.
 *
 * @param blocks - The blocks of a report or of a section.
 * @param depth - The rank of the headings of sections among them.
 * @returns For each block the number with the space behind it; the empty text for all that has none.
 */
export function sectionNumbers(blocks: readonly BlockFragment[], depth: number): readonly string[] {
  const write = depth === 1 ? roman : letters;
  let last = 0;
  return blocks.map(({ type }) => {
    if (type !== "section" || depth > 2) return "";
    last += 1;
    return `${write(last)}. `;
  });
}
