import { describe, expect, it } from "vitest";
import { namedPath } from "../../src/report/namedPath.js";
import { fixture } from "./fixture.js";

describe("namedPath", () => {
  it("puts the identifier of the entry in the place of its index", () => {
    const { id = "" } = fixture.measures[1] ?? {};
    expect(namedPath(["measures", 1, "takenOn"], fixture)).toEqual(["measures", id, "takenOn"]);
  });

  it("leaves a path that points to no entry with an identifier", () => {
    for (const path of [
      ["adoptedOn"],
      ["timeline", 0, "on"],
      ["measures"],
      ["measures", "commission"],
      ["measures", fixture.measures.length],
    ])
      expect(namedPath(path, fixture)).toEqual(path);
  });
});
