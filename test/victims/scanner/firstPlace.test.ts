import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstPlace } from "../../../src/victims/scanner/runtime/firstPlace.js";

/** The place at which each text of a list stands first, as the scanner asks for it, one after the other. */
const places = (list: readonly string[], before = ""): number[] => {
  const bytes = Buffer.from(before + list.map((text) => JSON.stringify(text)).join(","));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts = new Int32Array(list.length).fill(-1);
  let from = before.length;
  return list.map((text, last) => {
    const to = from + text.length + 2;
    const place = firstPlace(view, starts, last, from, to);
    expect(starts[last]).toBe(from);
    from = to + 1;
    return place;
  });
};

describe("the first place of a text in a list", () => {
  it.each([
    [["a"], [0]],
    [
      ["a", "a", "a"],
      [0, 0, 0],
    ],
    [
      ["ab", "cd", "ab", "abc", "cd", "a"],
      [0, 1, 0, 3, 1, 5],
    ],
    [
      ["ab", "ac", "bc", "", ""],
      [0, 1, 2, 3, 3],
    ],
  ])("of %j", (list, expected) => {
    expect(places(list)).toEqual(expected);
    expect(places(list, '{"list":[')).toEqual(expected);
  });

  it("is that which indexOf finds", () => {
    const texts = fc.array(fc.stringMatching(/^[ab]{0,3}$/), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (list) => {
        expect(places(list)).toEqual(list.map((text) => list.indexOf(text)));
      }),
    );
  });
});
