import { expect, it } from "vitest";
import { textTable } from "../../src/cli/textTable.js";

it("textTable lines columns up, and leaves a row with one cell out of that", () => {
  expect(textTable([["a title that is long"], ["one", "1"], ["three", "3"]])).toBe(
    "a title that is long\none    1\nthree  3\n",
  );
});

it("textTable takes rows of fewer cells, and of none", () => {
  expect(textTable([["a", "b", "c"], ["wide", "x"], []])).toBe("a     b  c\nwide  x\n\n");
});

it("textTable wraps the last column under itself", () => {
  expect(textTable([["one", "a text of several words that does not fit"]], 30)).toBe(
    "one  a text of several words\n     that does not fit\n",
  );
});
