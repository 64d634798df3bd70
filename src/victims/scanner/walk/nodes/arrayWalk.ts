import type * as z from "zod";
import { definitionOf } from "../../../structure/nodes/checksOf.js";
import { UnsupportedFeature, type Schema } from "../../../structure/schema.js";
import { lengthsOf } from "../../nodes/arrayNode.js";
import {
  answer,
  block,
  byteAt,
  call,
  get,
  i32,
  leaveWhen,
  loop,
  on32,
  set,
  store32,
  when,
} from "../code/instructions.js";
import type { WalkFunction } from "../code/moduleBytes.js";
import { at, goOn, placeOf, refuse } from "../code/places.js";
import type { WalkCode, WalkWriter } from "../code/walkCode.js";

const [slot, length, item, byte] = [1, 2, 3, 4];

const openList = 0x5b;
const closeList = 0x5d;
const comma = 0x2c;

/** A loop over the items: they are counted before they are written, so that none is written where it has no slot. */
const arrayBody = (schema: Schema, code: WalkCode): WalkFunction => {
  const { element } = definitionOf<z.core.$ZodArrayDef>(schema);
  const [least, most] = lengthsOf(schema);
  if (element._zod.def.type === "string" && code.encodingOf(element) === undefined)
    throw new UnsupportedFeature("texts that are compared with each other");
  const stride = 4 * code.slotsOf(element).empty.length;
  return {
    parameters: ["i", "i"],
    locals: ["i", "i", "i"],
    body: [
      when(on32.unequal(byteAt(get(at)), i32(openList)), refuse),
      goOn(1),
      set(item, on32.add(get(slot), i32(4))),
      block([
        leaveWhen(on32.equal(byteAt(get(at)), i32(closeList)), 0),
        // Each turn but the first begins behind a comma.
        set(at, on32.sub(get(at), i32(1))),
        loop([
          goOn(1),
          when(on32.equal(get(length), i32(most)), refuse),
          code.write(element, { local: item, offset: 0 }),
          set(length, on32.add(get(length), i32(1))),
          set(item, on32.add(get(item), i32(stride))),
          set(byte, byteAt(get(at))),
          leaveWhen(on32.equal(get(byte), i32(comma)), 0),
        ]),
        when(on32.unequal(get(byte), i32(closeList)), refuse),
      ]),
      when(on32.below(get(length), i32(least)), refuse),
      store32(get(slot), get(length)),
      answer(on32.add(get(at), i32(1))),
    ],
  };
};

/** A list between two lengths. */
export const arrayWalk: WalkWriter = (schema, place, code) =>
  set(
    at,
    call(
      code.functionFor(schema, () => arrayBody(schema, code)),
      get(at),
      placeOf(place),
    ),
  );
