import { InvalidArgumentError } from "commander";

/** Reads a number of threads, 1 to 64. */
export function threads(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError("Expected a whole number from 1 to 64.");
}

/** Reads what stands between the cells of a table: one character, or `\t`. */
export function oneCharacter(text: string): string {
  const character = text === "\\t" ? "\t" : text;
  if (character.length === 1 && !'"\r\n'.includes(character)) return character;
  throw new InvalidArgumentError("Expected one character other than a quote, or \\t.");
}
