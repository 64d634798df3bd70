import { describe, expect, it } from "vitest";
import type { CitedInstrument } from "opsc/documents";
import { provisionIssue } from "../../../src/documents/citations/provisionIssue.js";

describe("a cited article", () => {
  // The last article of each: Convention 54; OPSC 17, OPAC 13 and OPIC 24 as in their texts.
  it.each<[CitedInstrument, number]>([
    ["CRC", 54],
    ["OPSC", 17],
    ["OPAC", 13],
    ["OPIC", 24],
  ])("of %s is known from 1 to %i and no further", (instrument, last) => {
    for (let article = 1; article <= last; article += 1)
      expect(provisionIssue([`${article}`], instrument, 0), `${article}`).toBeUndefined();
    for (const article of [0, last + 1, last + 100]) {
      const issue = provisionIssue([`${article}`], instrument, 7);
      expect(issue).toMatchObject({
        code: "provision-unknown",
        severity: "warning",
        path: ["citations", 7],
      });
      expect(issue?.message).toMatch(new RegExp(`\\b${article}\\b`));
      if (instrument !== "OPSC") expect(issue?.message).toContain(`${instrument} has ${last} articles`);
    }
  });

  it("of another instrument may be any", () => {
    for (const article of ["0", "129", "129-1"])
      expect(provisionIssue([article], "other", 0)).toBeUndefined();
  });

  it("has a suggestion only where one provision is near", () => {
    expect(provisionIssue(["3", "1", "ii", "c"], "OPSC", 0)?.suggestion).toBe("3.1.c");
    expect(provisionIssue(["3", "1", "ii", "c"], "OPSC", 0)?.message).toContain("no provision 3.1.ii.c.");
    expect(provisionIssue(["99"], "OPSC", 0)).not.toHaveProperty("suggestion");
  });

  it("of the final clauses may have paragraphs, of which none is held", () => {
    expect(provisionIssue(["13", "1"], "OPSC", 0)).toBeUndefined();
    expect(provisionIssue(["17", "2"], "OPSC", 0)).toBeUndefined();
    expect(provisionIssue(["12", "9"], "OPSC", 0)).toBeDefined();
  });
});
