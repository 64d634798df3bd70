import {
  byteAt,
  get,
  i32,
  i64,
  load16As64,
  load64,
  on32,
  on64,
  select,
  set,
  store32,
  when,
  answer,
  type Code,
} from "../scanner/walk/code/instructions.js";
import type { WalkFunction } from "../scanner/walk/code/moduleBytes.js";
import { at, refuse } from "../scanner/walk/code/places.js";

const [slot, word, isYear, isMonth, end, digits, pairs, number] = [1, 2, 3, 4, 5, 6, 7, 8];

const quote = 34n;
const hyphen = 45n;

const byteOf = (value: Code, byte: number): Code => on64.and(on64.right(value, i64(8 * byte)), i64(255));
const isByte = (byte: number, sign: bigint): Code => on64.equal(byteOf(get(word), byte), i64(sign));
/** Whether the pair of figures at a place is a number from 1 to a last one. */
const isFromOne = (pair: number, last: number): Code =>
  on64.below(on64.sub(byteOf(get(pairs), 2 * pair), i64(1)), i64(last));

/** Two figures to a pair, two pairs to four figures, and these to eight, in all places of a word at once. */
const eightFigures = (figures: Code): Code =>
  on64.low(
    on64.right(
      on64.mul(
        on64.and(on64.right(on64.mul(figures, i64(0x64_0001)), i64(16)), i64(0xffff_0000_ffffn)),
        i64(0x2710_0000_0001n),
      ),
      i64(32),
    ),
  );

/**
 * `plainDateBytes` as a walk: a year, a month or one of the 28 days that every month has, all eight figures at once and without a branch
 * for the three forms. `00` stands for a month or a day that is not there.
 */
export const plainDateWalk: WalkFunction = {
  parameters: ["i", "i"],
  locals: ["I", "i", "i", "i", "I", "I", "i"],
  body: [
    set(word, load64(get(at), 1)),
    set(isYear, isByte(4, quote)),
    set(isMonth, on32.or(get(isYear), isByte(7, quote))),
    set(end, select(get(isYear), i32(6), select(get(isMonth), i32(9), i32(12)))),
    set(
      digits,
      on64.sub(
        on64.or(
          on64.and(get(word), i64(0xffff_ffffn)),
          on64.or(
            on64.left(
              select(get(isYear), i64(0x3030), on64.and(on64.right(get(word), i64(40)), i64(0xffff))),
              i64(32),
            ),
            on64.left(select(get(isMonth), i64(0x3030), load16As64(get(at), 9)), i64(48)),
          ),
        ),
        i64(0x3030_3030_3030_3030n),
      ),
    ),
    set(
      pairs,
      on64.and(
        on64.add(on64.mul(get(digits), i64(10)), on64.right(get(digits), i64(8))),
        i64(0x00ff_00ff_00ff_00ffn),
      ),
    ),
    set(number, eightFigures(get(pairs))),
    set(end, on32.add(get(at), get(end))),
    when(
      [
        // No figure is below 0 or above 9: neither sets the highest bit, as it is or 118 higher.
        on64.isZero(
          on64.and(
            on64.or(get(digits), on64.add(get(digits), i64(0x7676_7676_7676_7676n))),
            i64(0x8080_8080_8080_8080n),
          ),
        ),
        on32.or(get(isYear), on32.and(isByte(4, hyphen), isFromOne(2, 12))),
        on32.or(get(isMonth), on32.and(isByte(7, hyphen), isFromOne(3, 28))),
        on32.above(get(number), i32(9999)),
        on32.equal(byteAt(get(at)), i32(34)),
        on32.equal(byteAt(on32.sub(get(end), i32(1))), i32(34)),
      ].reduce((left, right) => on32.and(left, right)),
      [store32(get(slot), get(number)), answer(get(end))],
    ),
    refuse,
  ],
};
