import { describe, expect, it } from "vitest";
import { digestOf } from "../../../src/statistics/model/digestOf.js";

/** All texts of at most two of some letters. */
const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789{}[],:"];
const texts = ["", ...letters, ...letters.flatMap((one) => letters.map((other) => one + other))];
const lanesOf = (text: string): readonly string[] => digestOf(text).match(/.{8}/g) ?? [];

describe("digestOf", () => {
  it("is 32 hexadecimal digits, of which each eight tell texts apart", () => {
    expect(texts.filter((text) => !/^[0-9a-f]{32}$/.test(digestOf(text)))).toEqual([]);
    for (const lane of [0, 1, 2, 3]) {
      expect(new Set(texts.map((text) => lanesOf(text)[lane])).size).toBe(texts.length);
    }
  });

  // Certificates and counts that were written down are compared with digests made later, so that they have to stay what they are.
  // Worked out with integers of any size in another language (Python).
  it.each([
    ["", "205f043546507de6c9db0fe4df7aaac7"],
    ["216", "004f83741eef2035bd24fc850896de9f"],
    ["child-victims", "190b16c403278907dea31392b0b87964"],
    ['{"id":"child-victims","unit":"persons"}', "833881882feef8084754e371bff5c087"],
    ["Grund für 😀", "a03e329c1c0c779b5903dce8e40295ab"],
  ])("of %j is the same in every release", (text, digest) => {
    expect(digestOf(text)).toBe(digest);
  });
});
