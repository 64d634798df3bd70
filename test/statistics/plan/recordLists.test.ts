import { describe, expect, it } from "vitest";
import { listReader } from "../../../src/statistics/plan/recordLists.js";

describe("listReader", () => {
  it("reads the lists of a record, and nothing of a list that its kind has not", () => {
    const record = { services: ["shelter"] } as never;
    expect(listReader("victims", "services")(record)).toEqual(["shelter"]);
    expect(listReader("proceedings", "services")(record)).toBeUndefined();
  });
});
