import type * as z from "zod";
import { definitionOf } from "../../../structure/nodes/checksOf.js";
import { membersOf } from "../../../structure/nodes/objectNode.js";
import { UnsupportedFeature, type Schema } from "../../../structure/schema.js";
import { plainText } from "../../code/standsAt.js";
import {
  answer,
  block,
  byteAt,
  call,
  get,
  i32,
  i64,
  leave,
  leaveWhen,
  load16,
  load64,
  loop,
  on32,
  on64,
  set,
  when,
  type Code,
} from "../code/instructions.js";
import type { WalkFunction } from "../code/moduleBytes.js";
import { at, atPlus, goOn, placeOf, refuse, write } from "../code/places.js";
import { textStands } from "../code/textStands.js";
import type { WalkCode, WalkWriter } from "../code/walkCode.js";
import { writtenLiteral } from "./literalWalk.js";

const [slot, word, found, seen, before] = [1, 2, 3, 4, 5];

const mostMembers = 31;
const closeObject = 0x7d;
const emptyObject = 0x7d7b;

/** Eight bytes at a place, of which a brace that opens an object reads like the comma before a key. */
export const firstWord = (place: Code): Code => on64.xor(load64(place), i64(0x7b ^ 0x2c));

/** What stands for a member from its comma on: its key, and its value as well where it has but one. */
const memberText = (name: string, member: Schema): readonly [text: string, isWhole: boolean] => {
  const key = plainText(name);
  const { type } = member._zod.def;
  const inner = type === "optional" ? definitionOf<z.core.$ZodOptionalDef>(member).innerType : member;
  return inner._zod.def.type === "literal"
    ? [`,"${key}":${writtenLiteral(inner)}`, true]
    : [`,"${key}":`, false];
};

/**
 * Passes over the members in the order of the schema, again and again: a line that has its keys in that order takes one pass, and
 * any other order a few. Each key is compared with the comma before it, so that nothing need be looked at between two members. A
 * pass that finds nothing means a key that no member has. `found` are the members of earlier passes, `seen` those of this one: one
 * that is in both stands twice.
 */
const objectBody = (schema: Schema, code: WalkCode): WalkFunction => {
  const members = membersOf(schema);
  if (members.length > mostMembers) throw new UnsupportedFeature("object with many members");
  const { members: places, presence } = code.slotsOf(schema);
  let required = 0;
  const steps = members.map(([key, member], number) => {
    if (member._zod.def.type !== "optional") required |= 1 << number;
    const place = { local: slot, offset: 4 * (places?.get(key) ?? 0) };
    const [text, isWhole] = memberText(key, member);
    return when(textStands(text, get(word)), [
      goOn(text.length),
      set(seen, on32.or(get(seen), i32(1 << number))),
      isWhole ? write(place, i32(0)) : code.write(member, place),
      set(word, load64(get(at))),
    ]);
  });
  const nothingYet = on32.isZero(on32.or(get(found), get(seen)));
  const isTwice = on32.and(get(found), get(seen));
  return {
    parameters: ["i", "i", "I", "i"],
    locals: ["i", "i"],
    body: [
      set(before, get(at)),
      block(
        loop([
          steps,
          when(on32.equal(byteAt(get(at)), i32(closeObject)), [when(nothingYet, refuse), leave(2)]),
          when(on32.equal(get(at), get(before)), [
            when(on32.and(nothingYet, on32.equal(load16(get(at)), i32(emptyObject))), [goOn(1), leave(3)]),
            refuse,
          ]),
          when(isTwice, refuse),
          set(found, on32.or(get(found), get(seen))),
          set(seen, i32(0)),
          set(before, get(at)),
          leaveWhen(i32(1), 0),
        ]),
      ),
      when(isTwice, refuse),
      when(on32.unequal(on32.and(on32.or(get(found), get(seen)), i32(required)), i32(required)), refuse),
      presence === undefined ? [] : write({ local: slot, offset: 4 * presence }, i32(0)),
      answer(atPlus(1)),
    ],
  };
};

/**
 * The number of the function that walks an object: from a place on, with eight bytes from there on, and the bits of the members
 * that were found before that place.
 */
export const objectFunction = (schema: Schema, code: WalkCode): number =>
  code.functionFor(schema, () => objectBody(schema, code));

/** A strict object: its keys in any order, each once. */
export const objectWalk: WalkWriter = (schema, place, code) =>
  set(at, call(objectFunction(schema, code), get(at), placeOf(place), firstWord(get(at)), i32(0)));
