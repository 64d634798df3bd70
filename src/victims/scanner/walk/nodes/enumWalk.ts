import type * as z from "zod";
import { definitionOf } from "../../../structure/nodes/checksOf.js";
import { UnsupportedFeature } from "../../../structure/schema.js";
import { plainText } from "../../code/standsAt.js";
import {
  answer,
  byteAt,
  call,
  get,
  i32,
  i64,
  load128,
  load16,
  load32,
  load64,
  loop,
  leaveWhen,
  on128,
  on32,
  on64,
  set,
  store32,
  when,
  type Code,
} from "../code/instructions.js";
import { memory } from "../code/memory.js";
import type { WalkFunction } from "../code/moduleBytes.js";
import { at, placeOf } from "../code/places.js";
import type { SlotPlace, WalkCode, WalkWriter } from "../code/walkCode.js";
import { textTable } from "./textTable.js";

const [table, slot, entry, length, mask] = [1, 2, 3, 4, 5];

/** Finds the text of a table that stands at a place, writes its number, and answers the place behind it. */
const findText = (width: number, shift: number, masks: number): WalkFunction => {
  const product = on64.mul(on64.and(load64(get(at)), load64(get(table))), load64(get(table), 8));
  const row = on32.left(on64.low(on64.right(product, i64(shift))), i32(1));
  const rowEntry = on32.left(load16(on32.add(get(table), row), 16), i32(4));
  const others = Array.from({ length: width / 16 }, (_, piece) =>
    on128.and(
      on128.xor(load128(get(at), 16 * piece), load128(get(entry), 16 + 16 * piece)),
      load128(get(mask), 16 * piece),
    ),
  ).reduce((left, right) => on128.or(left, right));
  return {
    parameters: ["i", "i", "i"],
    locals: ["i", "i", "i"],
    body: [
      set(entry, on32.add(get(table), rowEntry)),
      loop([
        set(length, byteAt(get(entry))),
        set(mask, on32.sub(i32(masks), get(length))),
        when(on32.isZero(on128.any(others)), [
          store32(get(slot), load16(get(entry), 2)),
          answer(on32.add(get(at), get(length))),
        ]),
        set(mask, load32(get(entry), 4)),
        set(entry, on32.add(get(entry), get(mask))),
        leaveWhen(get(mask), 0),
      ]),
      i32(memory.nowhere),
    ],
  };
};

/** Code that looks at a place for one of several texts, writes its number, and has the place behind it as its value. */
export function textFound(texts: readonly string[], place: Code, slotPlace: SlotPlace, code: WalkCode): Code {
  const quoted = texts.map((text) => `"${plainText(text)}"`);
  const { width, shift, bytes } = textTable(quoted);
  const name = code.functionFor(`find ${width} ${shift}`, () => findText(width, shift, code.masks));
  return call(name, place, i32(code.table(JSON.stringify(quoted), () => bytes)), placeOf(slotPlace));
}

/** One of several texts, by its place among them. */
export const enumWalk: WalkWriter = (schema, slotPlace, code) => {
  const texts = Object.values(definitionOf<z.core.$ZodEnumDef>(schema).entries);
  if (!texts.every((text) => typeof text === "string")) throw new UnsupportedFeature("enum");
  return set(at, textFound(texts, get(at), slotPlace, code));
};
