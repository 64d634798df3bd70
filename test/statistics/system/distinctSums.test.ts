import { describe, expect, it } from "vitest";
import { distinctSums } from "../../../src/statistics/system/distinctSums.js";

describe("distinctSums", () => {
  it("gives lists one number where they are equal, and there alone", () => {
    // The first two have the same hash; found by a search.
    const lists = [
      [12, 20, 27, 101, 111],
      [3, 10, 36, 44, 138],
      [12, 20, 27, 101, 111],
      [],
      [3, 10, 36, 44, 138],
    ].map((list) => Int32Array.from(list));
    const { sums, placeOf } = distinctSums(lists);
    expect([...placeOf]).toEqual([0, 1, 0, 2, 1]);
    expect(sums).toEqual([lists[0], lists[1], lists[3]]);
  });
});
