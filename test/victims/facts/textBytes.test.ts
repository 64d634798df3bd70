import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textEncodings } from "../../../src/victims/facts/textEncodings.js";
import { patternsOf } from "../../../src/victims/structure/nodes/stringNode.js";
import { encodeTextBytes } from "../../../src/victims/scanner/encodeTextBytes.js";

const viewOf = (text: string): DataView => {
  const bytes = new TextEncoder().encode(`"${text}"`);
  return new DataView(bytes.buffer);
};

describe("numbers of texts", () => {
  it("are the same from the bytes as from the text, which can be made of them again", () => {
    expect(textEncodings.size).toBe(4);
    for (const [schema, encoding] of textEncodings) {
      const [pattern] = patternsOf(schema);
      if (pattern === undefined || encoding.encodeBytes === undefined)
        throw new Error("Expected a pattern and a form for bytes.");
      const slow = encodeTextBytes(encoding);
      const { plainBytes } = encoding;
      // More than the text is there to be read, as in a line.
      const atOnce = (text: string): number => plainBytes?.(viewOf(`${text}"${" ".repeat(8)}`), 0) ?? 0;
      fc.assert(
        fc.property(fc.stringMatching(pattern), (text) => {
          const number = encoding.encode(text);
          expect(encoding.encodeBytes?.(viewOf(text), 1, text.length + 1)).toBe(number);
          expect(slow(viewOf(text), 1, text.length + 1)).toBe(number);
          expect(number).not.toBe(encoding.absent);
          if (atOnce(text) !== 0)
            expect([atOnce(text) >> 4, atOnce(text) & 15]).toEqual([number, text.length + 2]);
          // No calendar has a year 0: exports write it where nothing is known.
          expect(encoding.decode(number)).toBe(text === "0000" ? "unknown" : text);
        }),
        { numRuns: 3000, seed: 11 },
      );
    }
  });
});
