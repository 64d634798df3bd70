import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutate, randomOf } from "../schemas/mutate.js";
import { textReaders, valueReaders } from "./readers.js";

/** `.ci/run` multiplies it. */
const runs = 100 * Number(process.env["OPSC_RUNS"] ?? 1);

const strange = [
  "\u0000",
  "\ufeff",
  "\ud800",
  "\u202e",
  "\u001b[31m",
  "é",
  "😀",
  "\r\n",
  '"',
  "<",
  "&",
  ",",
  "9".repeat(40),
];
const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(...strange),
);

/** A sample with some of it cut out and something else put in. */
const spoilt = (samples: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(40), words).map(([sample, at, length, put]) => {
    const from = at % (sample.length + 1);
    return sample.slice(0, from) + put + sample.slice(from + length);
  });

/** Issues anywhere in an answer. */
const issuesIn = (answer: unknown): unknown[] => {
  if (typeof answer !== "object" || answer === null) return [];
  return "issues" in answer && Array.isArray(answer.issues) ? answer.issues : [];
};

const isIssue = (issue: unknown): boolean => {
  const { code, severity, path, message } = issue as Record<string, unknown>;
  return (
    [typeof code, typeof severity, typeof message].every((type) => type === "string") && Array.isArray(path)
  );
};

describe.each(valueReaders)("$name", ({ samples, read }) => {
  it("answers whatever it is given, and what is wrong has a place", () => {
    const random = randomOf(20150130);
    for (let run = 0; run < runs; run += 1) {
      const value = mutate(samples[run % samples.length], { keys: [], values: [] }, random);
      expect(issuesIn(read(value)).filter((issue) => !isIssue(issue))).toEqual([]);
    }
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(issuesIn(read(value)).filter((issue) => !isIssue(issue))).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });
});

describe.each(textReaders)("$name", ({ samples, read }) => {
  it("answers whatever text it is given, and what is wrong has a place", () => {
    const texts = fc.oneof(
      spoilt(samples),
      spoilt(samples).chain((text) => spoilt([text])),
      words,
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(issuesIn(read(text)).filter((issue) => !isIssue(issue))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
