import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../../../src/report/periodic/paragraphsOf.js";

const wordsOf = (words: string | undefined): unknown[] => paragraphsOf(words).map(({ children }) => children);
const text = (value: string): unknown => [{ type: "text", value }];

describe("paragraphsOf", () => {
  it("makes a numbered paragraph of each part between empty lines", () => {
    expect(wordsOf("One\nline.\n\n\n  Two. \r\n \nThree.")).toEqual([
      text("One line."),
      text("Two."),
      text("Three."),
    ]);
  });

  it("makes nothing of nothing", () => {
    for (const words of [undefined, "", " \n\n "]) expect(wordsOf(words)).toEqual([]);
  });

  it("keeps markup as words", () => {
    expect(wordsOf("# <b>1</b>")).toEqual([text("# <b>1</b>")]);
  });
});
