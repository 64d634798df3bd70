import {
  answer,
  block,
  byteAt,
  get,
  i32,
  leave,
  leaveWhen,
  loop,
  on32,
  set,
  when,
} from "../code/instructions.js";
import { at, atPlus, goOn, refuse } from "../code/places.js";
import { textStands } from "../code/textStands.js";
import type { WalkCode } from "../code/walkCode.js";

const [depth, byte] = [1, 2];

const is = (...signs: readonly string[]) =>
  signs
    .map((sign) => on32.equal(get(byte), i32(sign.charCodeAt(0))))
    .reduce((left, right) => on32.or(left, right));

/**
 * The number of a function that answers where the value of a key may begin in the object that begins at a place. It is no more than a
 * hint: nothing of what lies between is checked.
 *
 * @param key - The key with its quotes and its colon.
 */
export const valuePlace = (key: string, code: WalkCode): number =>
  code.functionFor(`value of ${key}`, () => ({
    parameters: ["i"],
    locals: ["i", "i"],
    body: [
      loop([
        set(byte, byteAt(get(at))),
        when(is('"'), [
          when(on32.and(on32.equal(get(depth), i32(1)), textStands(key)), answer(atPlus(key.length))),
          block(
            loop([
              goOn(1),
              set(byte, byteAt(get(at))),
              leaveWhen(is('"'), 1),
              when(on32.or(on32.below(get(byte), i32(32)), is("\\")), refuse),
              leave(0),
            ]),
          ),
        ]),
        when(is("{", "["), set(depth, on32.add(get(depth), i32(1)))),
        when(is("}", "]"), set(depth, on32.sub(get(depth), i32(1)))),
        when(on32.or(on32.isZero(get(depth)), on32.below(get(byte), i32(32))), refuse),
        goOn(1),
        leave(0),
      ]),
      refuse,
    ],
  }));
