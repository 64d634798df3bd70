import { describe, expect, it } from "vitest";
import { callInTurn } from "../../../src/victims/kinds/callInTurn.js";

describe("functions called in turn", () => {
  it.each([0, 1, 39, 40, 41, 95])("are %i, each called once and in order, with what was given", (length) => {
    const called: [number, string, string][] = [];
    const calls = Array.from({ length }, (_, at) => (facts: string, report: string) => {
      called.push([at, facts, report]);
    });
    callInTurn(calls)("facts", "report");
    expect(called).toEqual(Array.from({ length }, (_, at) => [at, "facts", "report"]));
  });
});
