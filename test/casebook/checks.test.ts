import { turkmenistan } from "opsc/casebook";
import { lintTerminology } from "opsc/protocol";
import { checkCaseFile, saleFindings } from "opsc/recommendations";
import { describe, expect, it } from "vitest";
import { bundledStrings } from "./bundledTexts.js";

describe("the casebook passes the package's own checks", () => {
  it("refers to nothing that is not there", () => {
    const result = checkCaseFile(turkmenistan);
    expect(result.ok).toBe(true);
    expect(result.issues.filter(({ code }) => code !== "sale-is-not-trafficking")).toEqual([]);
  });

  it("shows that the statement speaks of trafficking, on the definition of sale and on the Criminal Code too", () => {
    const found = saleFindings(turkmenistan).map(({ message }) => message);
    for (const key of ["9", "27(a)"]) {
      expect(found.filter((message) => message.includes(`CRC/C/OPSC/TKM/CO/1#${key} `))).toHaveLength(1);
    }
  });

  it("uses the agreed terms", () => {
    expect(
      bundledStrings.flatMap((text) => lintTerminology(text).map(({ message }) => [text, message])),
    ).toEqual([]);
  });
});
