import type * as z from "zod";
import { definitionOf } from "../../../structure/nodes/checksOf.js";
import { membersOf } from "../../../structure/nodes/objectNode.js";
import { UnsupportedFeature, type Schema } from "../../../structure/schema.js";
import { plainText } from "../../code/standsAt.js";
import { tagOf } from "../../nodes/unionNode.js";
import {
  answer,
  call,
  choose,
  get,
  i32,
  load32,
  load64,
  on32,
  set,
  store32,
  when,
  type Code,
} from "../code/instructions.js";
import { memory } from "../code/memory.js";
import type { WalkFunction } from "../code/moduleBytes.js";
import { at, atPlus, placeOf, refuse } from "../code/places.js";
import { textStands } from "../code/textStands.js";
import type { WalkCode, WalkWriter } from "../code/walkCode.js";
import { valuePlace } from "../shared/valuePlace.js";
import { textFound } from "./enumWalk.js";
import { firstWord, objectFunction } from "./objectWalk.js";

const [slot, place, tag] = [1, 2, 3];

/**
 * Where the literal stands first, as it mostly does, the walk goes on behind it in the member that it names; otherwise the literal
 * is looked up, and that member walks the whole.
 */
const unionBody = (schema: Schema, code: WalkCode): WalkFunction => {
  const { discriminator, options } = definitionOf<z.core.$ZodDiscriminatedUnionDef>(schema);
  if ((discriminator as string | undefined) === undefined) throw new UnsupportedFeature("union");
  const tags = options.map((option) => tagOf(option, discriminator));
  const offset = 4 * (code.slotsOf(schema).members?.get(discriminator) ?? 0);
  const first = `{"${plainText(discriminator)}":`;
  const found = (from: Code): Code => [
    set(place, textFound(tags, from, { local: slot, offset }, code)),
    when(on32.equal(get(place), i32(memory.nowhere)), refuse),
    set(tag, load32(get(slot), offset)),
  ];
  const walks = (from: Code, word: Code, bitOf: (option: Schema) => number): Code => [
    choose(
      get(tag),
      options.map((option) =>
        set(at, call(objectFunction(option, code), from, get(slot), word, i32(bitOf(option)))),
      ),
    ),
    store32(get(slot), get(tag), offset),
    answer(get(at)),
  ];
  return {
    parameters: ["i", "i"],
    locals: ["i", "i"],
    body: [
      when(textStands(first), [
        found(atPlus(first.length)),
        walks(
          get(place),
          load64(get(place)),
          (option) => 1 << membersOf(option).findIndex(([key]) => key === discriminator),
        ),
      ]),
      set(place, call(valuePlace(`"${discriminator}":`, code), get(at))),
      when(on32.equal(get(place), i32(memory.nowhere)), refuse),
      found(get(place)),
      walks(get(at), firstWord(get(at)), () => 0),
    ],
  };
};

/** Members that a literal tells apart. */
export const unionWalk: WalkWriter = (schema, slotPlace, code) =>
  set(
    at,
    call(
      code.functionFor(schema, () => unionBody(schema, code)),
      get(at),
      placeOf(slotPlace),
    ),
  );
