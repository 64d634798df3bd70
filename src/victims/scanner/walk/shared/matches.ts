import { UnsupportedFeature } from "../../../structure/schema.js";
import { automatonOf } from "../../pattern/automatonOf.js";
import { byteCount } from "../../runtime/endOfMatch.js";
import {
  answer,
  byteAt,
  call,
  get,
  i32,
  leave,
  load16,
  load16Signed,
  load32,
  loop,
  on32,
  set,
  store32,
  when,
} from "../code/instructions.js";
import { memory, noteBytes } from "../code/memory.js";
import { at, atPlus, goOn, refuse } from "../code/places.js";
import type { WalkCode } from "../code/walkCode.js";

/** Where the automaton of a pattern stands: its words, two bytes each. */
export const automatonTable = (pattern: RegExp, code: WalkCode): number =>
  code.table(String(pattern), () => {
    const words = automatonOf(pattern);
    if (words.length > 32_767) throw new UnsupportedFeature("a long pattern");
    return words.flatMap((word) => [word & 255, (word >> 8) & 255]);
  });

/** The number of the function that answers the place behind a text that matches the automaton in its second parameter. */
export const matchEnd = (code: WalkCode): number =>
  code.functionFor("matchEnd", () => {
    const [automaton, row, byte] = [1, 2, 3];
    const wordAt = (first: number, index: ReturnType<typeof get>) =>
      on32.add(get(first), on32.left(index, i32(1)));
    return {
      parameters: ["i", "i"],
      locals: ["i", "i"],
      body: [
        when(on32.unequal(byteAt(get(at)), i32(34)), refuse),
        set(row, on32.add(get(automaton), i32(2 * byteCount))),
        loop([
          goOn(1),
          set(byte, byteAt(get(at))),
          when(on32.above(get(byte), i32(byteCount - 1)), refuse),
          set(row, load16Signed(wordAt(row, load16(wordAt(automaton, get(byte)))))),
          when(on32.isZero(get(row)), refuse),
          when(on32.equal(get(row), i32(-1)), answer(atPlus(1))),
          set(row, wordAt(automaton, get(row))),
          leave(0),
        ]),
        refuse,
      ],
    };
  });

/** The number of the function that does the same and notes the text for its encoding: a slot, an automaton, and a number. */
export const notedMatch = (code: WalkCode): number =>
  code.functionFor("notedMatch", () => {
    const [slot, automaton, encoding, end, note] = [1, 2, 3, 4, 5];
    const count = load32(i32(memory.notes));
    return {
      parameters: ["i", "i", "i", "i"],
      locals: ["i", "i"],
      body: [
        set(end, call(matchEnd(code), get(at), get(automaton))),
        when(on32.equal(get(end), i32(memory.nowhere)), refuse),
        set(note, count),
        when(on32.equal(get(note), i32(code.notes.most)), refuse),
        store32(i32(memory.notes), on32.add(get(note), i32(1))),
        set(note, on32.add(on32.left(get(note), i32(Math.log2(noteBytes))), i32(code.notes.place))),
        store32(get(note), on32.sub(get(slot), i32(memory.slots))),
        store32(get(note), get(encoding), 4),
        store32(get(note), atPlus(1), 8),
        store32(get(note), on32.sub(get(end), i32(1)), 12),
        answer(get(end)),
      ],
    };
  });
