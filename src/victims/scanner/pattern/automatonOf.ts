import { byteCount } from "../runtime/endOfMatch.js";
import { parsePattern } from "./parsePattern.js";
import { positionsOf, type Positions } from "./positions.js";

/** Bytes that stand at the same places are one class; class 0 stands nowhere. */
const classesOf = ({
  bytes,
}: Positions): { readonly classOf: readonly number[]; readonly samples: readonly number[] } => {
  const numbers = new Map<string, number>([["", 0]]);
  const samples = [0];
  const classOf = Array.from({ length: byteCount }, (_, byte) => {
    const places = bytes.flatMap((set, place) => (set.has(byte) ? [place] : [])).join(" ");
    const known = numbers.get(places);
    if (known !== undefined) return known;
    numbers.set(places, samples.length);
    return samples.push(byte) - 1;
  });
  return { classOf, samples };
};

/** In place of the row of a next state: there is none, or the text has ended as it should. */
const [dead, ended] = [0, -1];

type Places = readonly number[];

const byBytes = (positions: Positions, from: Iterable<number>, byte: number): Places =>
  [...from].filter((place) => positions.bytes[place]?.has(byte) === true).sort((left, right) => left - right);

/**
 * The automaton of a pattern: one word for each byte of ASCII with its class, and then a row for each state, in which the
 * word of each class says where the row of the next state stands: 0 where there is none, -1 where the text has ended as it should.
 *
 * @param pattern - A pattern from the beginning to the end of a text.
 * @returns The words.
 */
export const automatonOf = (pattern: RegExp): readonly number[] => {
  const positions = positionsOf(parsePattern(pattern));
  const end = positions.bytes.length - 1;
  const { classOf, samples } = classesOf(positions);
  const states = new Map<string, number>();
  const rows: (readonly number[])[] = [];
  const waiting: Iterable<number>[] = [];
  // Rows are found from the beginning of the automaton, so that it is the same wherever it stands.
  const rowOf = (places: Iterable<number>, name: string): number => {
    const known = states.get(name) ?? states.size;
    if (known === states.size) {
      states.set(name, known);
      waiting.push(places);
    }
    return byteCount + known * samples.length;
  };
  rowOf(positions.first, "start");
  for (const places of waiting) {
    rows.push(
      samples.map((byte, number) => {
        const reached = number === 0 ? [] : byBytes(positions, places, byte);
        if (reached.length === 0) return dead;
        if (reached.includes(end)) return ended;
        const next = new Set(reached.flatMap((place) => [...(positions.follow[place] ?? [])]));
        return rowOf(next, [...next].sort((left, right) => left - right).join(" "));
      }),
    );
  }
  return [...classOf, ...rows.flat()];
};
