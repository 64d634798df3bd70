import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proceedingRecords, victimRecords } from "opsc/victims";
import { automatonOf } from "../../../src/victims/scanner/pattern/automatonOf.js";
import { endOfMatch } from "../../../src/victims/scanner/runtime/endOfMatch.js";
import { patternsOf } from "../../../src/victims/structure/nodes/stringNode.js";
import { UnsupportedFeature } from "../../../src/victims/structure/schema.js";
import { expectSame } from "../../support/expectSame.js";
import { kindOf, placesOf } from "../../support/schemaLeaves.js";

/** Whether an automaton takes a text as a whole. */
const matcher = (pattern: RegExp): ((text: string) => boolean) => {
  const words = Int32Array.from([0, ...automatonOf(pattern)]);
  return (text) => {
    const bytes = Buffer.from(`"${text}"\n`);
    return (
      endOfMatch(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, words, 1) === text.length + 2
    );
  };
};

const patterns = [
  ...new Map(
    [victimRecords.structure, proceedingRecords.structure]
      .flatMap((schema) => placesOf(schema))
      .filter(({ schema }) => kindOf(schema) === "string")
      .flatMap(({ schema }) => patternsOf(schema))
      .map((pattern) => [pattern.source, pattern]),
  ).values(),
];

const piece = fc.constantFrom(
  "a",
  "b",
  "[a-c]",
  "\\d",
  "\\w",
  "[^ab]",
  "-",
  "\\.",
  "[\\d_-]",
  "(?:ab|c)",
  "(b|)",
  "",
);
const times = fc.constantFrom("", "?", "*", "+", "{2}", "{1,3}", "{2,}");
const randomPattern = fc
  .array(fc.tuple(piece, times), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([part, count]) => (part === "" ? "" : part + count)).join(""))
  .chain((first) =>
    fc.tuple(fc.constant(first), piece).map(([one, other]) => new RegExp(`^(?:${one}|${other})c?$`)),
  );

describe("the automaton of a pattern", () => {
  it("takes what the patterns of the schemas take", () => {
    expect(patterns.length).toBeGreaterThanOrEqual(7);
    for (const pattern of patterns) {
      const takes = matcher(pattern);
      let taken = 0;
      fc.assert(
        fc.property(
          fc.stringMatching(pattern),
          fc.nat(),
          fc.constantFrom("", "0", "9", "-", "A", "z", "_", " "),
          (text, at, sign) => {
            const place = at % (text.length + 1);
            for (const one of [
              text,
              text.slice(0, place) + sign + text.slice(place),
              text.slice(0, place) + sign + text.slice(place + 1),
            ]) {
              if (takes(one)) taken += 1;
              expectSame([one, takes(one)], [one, pattern.test(one)]);
            }
          },
        ),
        { numRuns: 2000, seed: 5 },
      );
      expect(taken).toBeGreaterThan(1000);
    }
  });

  it("knows the calendar: every day, month and year that four, two and two digits can write, for some years", () => {
    const date = patterns.find(({ source }) => source.includes("not-asked"));
    if (date === undefined) throw new Error("Expected the pattern of a date.");
    const takes = matcher(date);
    const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
    for (const year of ["0000", "0004", "1900", "2000", "2023", "2024", "2100", "2400", "9996", "9999"]) {
      expect(takes(year)).toBe(true);
      for (const month of two) {
        expect(takes(`${year}-${month}`)).toBe(date.test(`${year}-${month}`));
        for (const day of two) {
          const text = `${year}-${month}-${day}`;
          if (takes(text) !== date.test(text)) expect(text).toBe(takes(text));
        }
      }
    }
  });

  it("takes what random patterns take", () => {
    fc.assert(
      fc.property(
        randomPattern,
        fc.array(fc.stringMatching(/^[abc0_.\- ]{0,8}$/), { minLength: 20, maxLength: 20 }),
        (pattern, texts) => {
          const takes = matcher(pattern);
          for (const text of texts)
            expectSame([pattern.source, text, takes(text)], [pattern.source, text, pattern.test(text)]);
        },
      ),
      { numRuns: 1500, seed: 5 },
    );
  });

  it("is not made of what it does not know", () => {
    for (const pattern of [
      ...[
        /a/,
        /^a/,
        /a$/,
        /^a|b$/,
        /^a$/i,
        /^a$/u,
        /^a.b$/,
        /^(?=a)a$/,
        /^(?!a)b$/,
        /^\ba$/,
        /^a+?$/,
        /^\s$/,
        /^(a)\1$/,
        /^a\$/,
        /^[\w-z]$/,
      ],
      /^a{3000}$/,
    ]) {
      expect(() => automatonOf(pattern), pattern.source).toThrow(UnsupportedFeature);
    }
  });
});
