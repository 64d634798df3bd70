import { patternsOf } from "../../../structure/nodes/stringNode.js";
import { UnsupportedFeature } from "../../../structure/schema.js";
import { automatonOf } from "../../pattern/automatonOf.js";
import { call, get, i32, on32, set, when } from "../code/instructions.js";
import { memory } from "../code/memory.js";
import { at, placeOf, write } from "../code/places.js";
import type { WalkWriter } from "../code/walkCode.js";
import { automatonTable, matchEnd, notedMatch } from "../shared/matches.js";
import { runsOf, runsWalk } from "../shared/runs.js";

/** A text that matches a pattern. Where it has an encoding it is noted for it; otherwise nothing is written but that it is there. */
export const stringWalk: WalkWriter = (schema, place, code) => {
  const [pattern, ...others] = patternsOf(schema);
  if (pattern === undefined || others.length > 0)
    throw new UnsupportedFeature("a text without just one pattern");
  const words = automatonOf(pattern);
  const known = code.encodingOf(schema);
  if (known === undefined) {
    const runs = runsOf(words);
    const end =
      runs === undefined
        ? call(matchEnd(code), get(at), i32(automatonTable(pattern, code)))
        : call(runsWalk(String(pattern), runs, code), get(at));
    return [write(place, i32(0)), set(at, end)];
  }
  const number = known;
  const noted = (from: number) =>
    call(notedMatch(code), get(from), placeOf(place), i32(automatonTable(pattern, code)), i32(number));
  const plainWalk = code.plainWalkOf(schema);
  if (plainWalk === undefined) return set(at, noted(at));
  // A plain text is taken at once; the function for both is small beside the two calls in every place.
  const name = code.functionFor(`plain ${number}`, () => {
    const [slot, end] = [1, 2];
    return {
      parameters: ["i", "i"],
      locals: ["i"],
      body: [
        set(
          end,
          call(
            code.functionFor(plainWalk, () => plainWalk),
            get(at),
            get(slot),
          ),
        ),
        when(
          on32.equal(get(end), i32(memory.nowhere)),
          set(
            end,
            call(notedMatch(code), get(at), get(slot), i32(automatonTable(pattern, code)), i32(number)),
          ),
        ),
        get(end),
      ],
    };
  });
  return set(at, call(name, get(at), placeOf(place)));
};
