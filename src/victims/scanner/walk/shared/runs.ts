import { byteCount } from "../../runtime/endOfMatch.js";
import {
  answer,
  call,
  every,
  get,
  i32,
  load128,
  on128,
  on32,
  when,
  type Code,
} from "../code/instructions.js";
import { at, atPlus, refuse } from "../code/places.js";
import type { WalkCode } from "../code/walkCode.js";

/** So many bytes one after another, each of them one of these. */
interface Run {
  readonly bytes: readonly number[];
  readonly length: number;
}

/** The texts that an automaton takes as runs, where all of them have one length; `undefined` where not. */
export const runsOf = (words: readonly number[]): readonly Run[] | undefined => {
  const runs: Run[] = [{ bytes: [34], length: 1 }];
  let row = byteCount;
  for (;;) {
    const offsets = Array.from({ length: byteCount }, (_, byte) => words[row + (words[byte] ?? 0)] ?? 0);
    const bytes = [...offsets.keys()].filter((byte) => offsets[byte] !== 0);
    const [next = 0, ...others] = new Set(bytes.map((byte) => offsets[byte]));
    if (others.length > 0 || (next >= 0 && next <= row)) return undefined;
    const last = runs.at(-1);
    if (last?.bytes.join() === bytes.join()) runs.splice(-1, 1, { bytes, length: last.length + 1 });
    else runs.push({ bytes, length: 1 });
    if (next < 0) return runs;
    row = next;
  }
};

/** The bit of each byte from 0 to 127 in the column of its lower half: that of its upper half. */
const columns = (bytes: readonly number[]): readonly number[] =>
  Array.from({ length: 16 }, (_, low) =>
    bytes.filter((byte) => (byte & 15) === low).reduce((bits, byte) => bits | (1 << (byte >> 4)), 0),
  );

/** The number of a function that answers in 16 bits which of the sixteen bytes from a place on are in the columns at another. */
const membersOf = (code: WalkCode): number =>
  code.functionFor("bytes of a class", () => {
    const table = 1;
    const bits = code.table("bits", () => [1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0]);
    const bytes = load128(get(at));
    const inColumn = on128.lookUp(load128(get(table)), on128.and(bytes, on128.each(i32(15))));
    const bitOfRow = on128.lookUp(load128(i32(bits)), on128.right(bytes, i32(4)));
    return {
      parameters: ["i", "i"],
      locals: [],
      body: on128.bits(on128.unequal(on128.and(inColumn, bitOfRow), on128.each(i32(0)))),
    };
  });

/** The number of a function that walks a text of these runs, sixteen bytes of a run at once. */
export const runsWalk = (name: string, runs: readonly Run[], code: WalkCode): number =>
  code.functionFor(`runs ${name}`, () => {
    const conditions: Code[] = [];
    let from = 0;
    for (const { bytes, length } of runs) {
      const table = code.table(`columns ${bytes.join()}`, () => columns(bytes));
      for (let done = 0; done < length; done += 16) {
        const wanted = i32((1 << Math.min(16, length - done)) - 1);
        const found = call(membersOf(code), atPlus(from + done), i32(table));
        conditions.push(on32.equal(on32.and(found, wanted), wanted));
      }
      from += length;
    }
    return {
      parameters: ["i"],
      locals: [],
      body: [when(every(conditions), answer(atPlus(from))), refuse],
    };
  });
