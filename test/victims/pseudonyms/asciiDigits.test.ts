import { expect, it } from "vitest";
import { asciiDigits } from "../../../src/victims/pseudonyms/asciiDigits.js";

/** First figures of rows that Unicode has had from early on: Arabic, Persian, N'Ko, Devanagari, Thai, Mongolian, Adlam, full width. */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0xe50, 0x1810, 0x1e950, 0xff10, 0x1946, 0x11066, 0x11136];

it.each(zeros)("reads the row of figures from %i on", (zero) => {
  const row = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(zero + value)).join("");
  expect(asciiDigits(row)).toBe("0123456789");
});

it("leaves other signs where they are", () => {
  expect(asciiDigits("C-17")).toBe("C-17");
  expect(asciiDigits("é٣x")).toBe("é3x");
});
