import type { ILevelsOptions, INumberingOptions } from "docx";
import { hanging, step } from "./measures.js";

// The package puts numbers in the place of these names wherever they stand in the document. They hold a character that words never
// do, since it is taken out of them: so no words of a report are mistaken for a name.
const name = (word: string): string => `\u2066${word}`;

/** The numbers of paragraphs. */
export const paragraphNumbers = name("paragraphs");

/** The marks of lists without an order. */
export const bullets = name("bullets");

/** The numbers of lists with an order. */
export const entryNumbers = name("entries");

/** The marks of the lines of a cell. */
export const cellLines = name("lines");

const levels = (form: (level: number) => Pick<ILevelsOptions, "format" | "text">): ILevelsOptions[] =>
  [0, 1, 2, 3, 4, 5].map((level) => ({
    level,
    ...form(level),
    style: { paragraph: { indent: { left: (level + 1) * step, hanging } } },
  }));

const orders = ["lowerLetter", "lowerRoman", "decimal"] as const;

/** Paragraphs are counted through the whole document, lists with an order by letters, Roman and Arabic numerals in turn. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: paragraphNumbers,
      levels: [
        {
          level: 0,
          format: "decimal",
          text: "%1.",
          style: { paragraph: { indent: { left: 0, firstLine: 0 }, leftTabStop: step } },
        },
      ],
    },
    {
      reference: bullets,
      levels: levels((level) => ({ format: "bullet", text: level % 2 === 0 ? "•" : "–" })),
    },
    {
      reference: entryNumbers,
      levels: levels((level) => ({ format: orders[level % 3]!, text: `(%${level + 1})` })),
    },
    {
      reference: cellLines,
      levels: [
        {
          level: 0,
          format: "bullet",
          text: "•",
          style: { paragraph: { indent: { left: 170, hanging: 170 } } },
        },
      ],
    },
  ],
};
