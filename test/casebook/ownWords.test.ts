import { describe, expect, it } from "vitest";
import { bundledFiles, bundledStrings } from "./bundledTexts.js";
import { absent, sharedText } from "../support/shared.js";

const observationsText = sharedText("CRC-C-OPSC-TKM-CO-1.txt");
const statementText = sharedText("OSCE-statement-2025-04-01.txt");

/** Titles of treaties and of one law are names, not sentences; no other run of words may be shared. */
const titles = [
  "Law on Guarantees of the Rights of the Child",
  "Convention relating to the Status of Stateless Persons",
  "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
  "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
  "Protocol against the Smuggling of Migrants by Land, Sea and Air",
  "Convention on the Civil Aspects of International Child Abduction",
];

const length = 8;

/** Words in lower case without the punctuation around them; a document symbol is one word. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll("–", "-")
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(" "));
};

const titlesCutOut = (text: string): string[] =>
  titles.reduce((pieces, title) => pieces.flatMap((piece) => piece.split(title)), [text]);

const sharedRuns = (source: string, texts: readonly string[]): string[] => {
  const known = new Set(runsOf(source));
  return texts
    .flatMap(titlesCutOut)
    .flatMap(runsOf)
    .filter((run) => known.has(run));
};

describe("the casebook speaks in its own words", () => {
  it("finds a shared run where there is one", () => {
    const sentence = "one two three four five six seven eight nine";
    expect(sharedRuns(`zero ${sentence} ten`, [sentence])).toHaveLength(2);
  });

  it.for([
    ["the concluding observations", observationsText],
    ["the State's statement", statementText],
  ] as const)("shares no run of eight words with %s", ([, text], { skip }) => {
    if (text === undefined) return skip(absent);
    expect(sharedRuns(text, [...bundledStrings, ...bundledFiles])).toEqual([]);
  });

  it("uses none of the terms that the Luxembourg guidelines replace", () => {
    const outdated =
      /child\s+(?:pornograph|prostitut)|(?:child|minor)s?\s+(?:sex\s+)?prostitute|sex\s+tourism|street\s+children/i;
    expect([...bundledStrings, ...bundledFiles].filter((text) => outdated.test(text))).toEqual([]);
  });
});
