import { UnsupportedFeature } from "../../structure/schema.js";
import { wordOf } from "../code/standsAt.js";

/** A place in a text and the bits of the byte there that tell texts apart. */
interface Question {
  readonly at: number;
  readonly shift: number;
  readonly bits: number;
}

interface Leaf {
  readonly text: string;
  readonly place: number;
}

const answerOf = (text: string, { at, shift, bits }: Question): number =>
  (text.charCodeAt(at) >>> shift) & ((1 << bits) - 1);

/** Every question whose answer all the texts hold, those with few answers first. */
const questionsOn = (leaves: readonly Leaf[]): Question[] => {
  const shortest = Math.min(...leaves.map(({ text }) => text.length));
  const questions: Question[] = [];
  for (let bits = 1; bits <= 7; bits += 1) {
    for (let at = 1; at < shortest; at += 1) {
      for (let shift = 0; shift + bits <= 7; shift += 1) questions.push({ at, shift, bits });
    }
  }
  return questions;
};

/** How many of the texts would still be asked about after a question, and how much room the answers take. */
const costOf = (leaves: readonly Leaf[], question: Question): number => {
  const groups = new Map<number, number>();
  for (const { text } of leaves) {
    const answer = answerOf(text, question);
    groups.set(answer, (groups.get(answer) ?? 0) + 1);
  }
  if (groups.size < 2) return Infinity;
  const together = [...groups.values()].filter((size) => size > 1).reduce((sum, size) => sum + size, 0);
  return together + (1 << question.bits) / 16;
};

const bestOf = (leaves: readonly Leaf[]): Question => {
  let best: Question | undefined;
  let least = Infinity;
  for (const question of questionsOn(leaves)) {
    const cost = costOf(leaves, question);
    if (cost < least) [best, least] = [question, cost];
  }
  if (best === undefined) throw new UnsupportedFeature("texts that no byte tells apart");
  return best;
};

/** Writes the best question: the place asked about, the shift, the mask, and where each answer leads. */
const writeNode = (leaves: readonly Leaf[], add: (words: readonly number[]) => number): number => {
  const [only] = leaves;
  if (only !== undefined && leaves.length === 1) return -only.place;
  const question = bestOf(leaves);
  const answers = Array.from({ length: 1 << question.bits }, (_, answer) => {
    const group = leaves.filter(({ text }) => answerOf(text, question) === answer);
    return group.length === 0 ? 0 : writeNode(group, add);
  });
  return add([question.at, question.shift, answers.length - 1, ...answers]);
};

/**
 * Writes a tree that finds a text among many: a few bits at a time of those bytes that tell the texts apart, and the one text
 * that is left is then compared as a whole. A leaf has the number of the text, its length and its bytes, four to a word.
 *
 * @param texts - The texts as they stand in a line, with their quotes; the number of each is its place.
 * @param add - Writes words and answers where they stand, which is never 0.
 * @returns Where the tree stands; times -1 where it is a single leaf.
 */
export const textTree = (texts: readonly string[], add: (words: readonly number[]) => number): number =>
  writeNode(
    texts.map((text, number) => ({
      text,
      place: add([
        number,
        text.length,
        ...Array.from({ length: Math.ceil(text.length / 4) }, (_, word) => wordOf(text, 4 * word)),
      ]),
    })),
    add,
  );
