import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readConcludingObservations } from "opsc/documents";
import { sharedText } from "../../support/shared.js";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/concluding-observations/${name}.txt`, import.meta.url), "utf8");

const turkmenistan = sharedText("CRC-C-OPSC-TKM-CO-1.txt");
const texts: readonly (readonly [name: string, text: string])[] = [
  ...(turkmenistan === undefined ? [] : [["the text on Turkmenistan", turkmenistan] as const]),
  ["a double-spaced text", fixture("opsc-and-2016-pdf-double-spaced")],
  ["a text from HTML", fixture("opsc-lie-2011-html-glued")],
  ["a text on OPAC", fixture("opac-cpv-2013-html-own-lines")],
];

const header = /^(?:\s*(?:\S*CRC\/C\/\S*|page \d+|\d+|(?:\d+ )?GE\.\S+.*|\d+\/\d+.*|\*.*))$/i;

/** Breaks lines at random spaces, indents them, and puts other dashes in: nothing that a reader would notice. */
const relayout = (text: string, random: () => number, symbol: string): string => {
  const dashes = ["-", "\u2010", "\u2011", "\u2013", "\u2014"];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "-";
  let page = 1;
  const lines = text.split("\n").flatMap((line) => {
    if (header.test(line) || line.trim() === "") return [line];
    const words = line.trim().split(" ");
    const broken: string[] = [];
    let current = "";
    for (const word of words) {
      if (current !== "" && random() < 0.12) {
        broken.push(current);
        current = word;
      } else {
        current = current === "" ? word : `${current} ${word}`;
      }
    }
    broken.push(current);
    return broken.map(
      (each) => `${" ".repeat(Math.floor(random() * 6))}${each}${random() < 0.3 ? "  " : ""}`,
    );
  });
  // A text that has pages of its own gets no second set of them.
  const paged = /\bGE\.\d/.test(text);
  const withPages = lines.flatMap((line) => {
    if (paged || random() >= 0.02) return [line];
    page += 1;
    return [line, "", symbol, `${page}/12`, "\f"];
  });
  return withPages.join(random() < 0.5 ? "\n" : "\r\n").replace(/[-\u2010-\u2014]/g, () => pick(dashes));
};

const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

describe("layout changes nothing", () => {
  it.each(texts)("in %s", (_, text) => {
    const plain = readConcludingObservations(text);
    if (!plain.ok) throw new Error("the text must be read");
    const symbol = plain.value.symbol ?? "";
    fc.assert(
      fc.property(fc.nat(0xffffffff), (seed) => {
        const other = readConcludingObservations(
          relayout(text, generator(seed), symbol),
          seed % 2 === 0 ? { symbol } : {},
        );
        expect(other.ok).toBe(true);
        if (!other.ok) return;
        const { symbolBasis: basis, ...document } = other.value;
        const { symbolBasis: plainBasis, ...expected } = plain.value;
        expect([basis, plainBasis]).toHaveLength(2);
        expect(document).toEqual(expected);
      }),
      { numRuns: Number(process.env["OPSC_RUNS"] ?? 30), seed: 20150130 },
    );
  });
});
