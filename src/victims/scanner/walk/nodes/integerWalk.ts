import type * as z from "zod";
import { checksOf, definitionOf } from "../../../structure/nodes/checksOf.js";
import { UnsupportedFeature } from "../../../structure/schema.js";
import { boundsOf } from "../../nodes/integerNode.js";
import {
  answer,
  block,
  byteAt,
  call,
  get,
  i32,
  i64,
  leaveWhen,
  loop,
  on32,
  on64,
  select,
  set,
  store32,
  when,
  type Code,
} from "../code/instructions.js";
import type { WalkFunction } from "../code/moduleBytes.js";
import { at, placeOf, refuse } from "../code/places.js";
import type { WalkWriter } from "../code/walkCode.js";

const [slot, least, most, number, digit, end] = [1, 2, 3, 4, 5, 6];

/** The highest number that a slot holds; one above it is written as this one. */
const highest = 2 ** 31 - 1;
const mostDigits = 15;

const digitAt = (place: Code): Code => on64.wide(on32.sub(byteAt(place), i32(48)));

/** Walks a whole number in plain digits between two bounds, and writes it. What follows is seen by whoever asked. */
const integer: WalkFunction = {
  parameters: ["i", "i", "I", "I"],
  locals: ["I", "I", "i"],
  body: [
    set(number, digitAt(get(at))),
    when(on64.above(get(number), i64(9)), refuse),
    set(end, on32.add(get(at), i32(1))),
    block([
      // No number of several digits begins with 0.
      leaveWhen(on64.isZero(get(number)), 0),
      loop([
        set(digit, digitAt(get(end))),
        leaveWhen(on64.above(get(digit), i64(9)), 1),
        set(number, on64.add(on64.mul(get(number), i64(10)), get(digit))),
        set(end, on32.add(get(end), i32(1))),
        leaveWhen(on32.below(on32.sub(get(end), get(at)), i32(mostDigits + 1)), 0),
        refuse,
      ]),
    ]),
    when(on32.or(on64.below(get(number), get(least)), on64.above(get(number), get(most))), refuse),
    store32(get(slot), select(on64.above(get(number), i64(highest)), i32(highest), on64.low(get(number)))),
    answer(get(end)),
  ],
};

/** A whole number between bounds; one below 0 is left to others. */
export const integerWalk: WalkWriter = (schema, place, code) => {
  const { format } = definitionOf<z.core.$ZodNumberFormatDef>(schema);
  if ((format as string | undefined) !== "safeint") throw new UnsupportedFeature("number");
  const [low, high] = boundsOf(checksOf(schema));
  const name = code.functionFor("integer", () => integer);
  return set(at, call(name, get(at), placeOf(place), i64(low), i64(high)));
};
