import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type ActionStatus,
  actionStatuses,
  type CodeEntry,
  codesOf,
  directnesses,
  labelOf,
} from "opsc/codes";
import { everyList } from "./everyList.js";

describe("codesOf", () => {
  it.each(everyList)("gives the codes of %s in order", (_name, list) => {
    const [first, ...rest] = list;
    if (first === undefined) throw new Error("a list is never empty");
    expect(codesOf([first, ...rest])).toEqual(list.map(({ code }) => code));
  });

  it("keeps the codes as literals, so that an enum of them is exact", () => {
    expectTypeOf(codesOf(directnesses)).toEqualTypeOf<
      ["direct" | "indirect", ...("direct" | "indirect")[]]
    >();
    expectTypeOf(codesOf(actionStatuses)[0]).toEqualTypeOf<ActionStatus>();
  });

  it("gives a new list each time", () => {
    codesOf(directnesses).reverse();
    expect(codesOf(directnesses)).toEqual(["direct", "indirect"]);
  });
});

describe("labelOf", () => {
  it.each(everyList)("finds every label of %s", (_name, list) => {
    for (const { code, label } of list) expect(labelOf(list, code)).toBe(label);
  });

  it("answers the code itself where the list does not have it", () => {
    const list: readonly CodeEntry[] = directnesses;
    expect(labelOf(list, "sideways")).toBe("sideways");
    expect(labelOf([], "direct")).toBe("direct");
  });
});
