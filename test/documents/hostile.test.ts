import { describe, expect, it } from "vitest";
import { parseCitations, parseSymbol, readConcludingObservations } from "opsc/documents";

const head = `Concluding observations on the initial report of Iceland
1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
2. The Committee recommends that the State party adopt a plan of action.
`;

const fill =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length));

const counting =
  (unit: (index: number) => string) =>
  (size: number): string => {
    const parts: string[] = [];
    for (let length = 0, index = 0; length < size; index += 1) {
      const part = unit(index);
      parts.push(part);
      length += part.length;
    }
    return parts.join("");
  };

const remarks =
  "It notes that the budget of the ministry has not\ngrown in line with need, that its offices in the\nregions have few staff, and that reports come late. "
    .repeat(4)
    .trim();

/** Paragraphs as a real document has them, their numbers running on. */
const realistic = (gap: string) =>
  counting((index) => {
    const number = 3 + 2 * index;
    return [
      index % 20 === 0 ? "IV. General measures of implementation (arts. 3; 4, paras. 2-3; 5-7)" : "Training",
      `${number}. The Committee is concerned that the law on article 3, paragraph 1 (a) (i) c, of the Optional Protocol is not`,
      "yet in force, and recalls its recommendations (CRC/C/ISL/CO/3-4, paras. 24 (b) and 58).",
      remarks,
      `${number + 1}. The Committee recommends that the State party:`,
      "(a) Adopt the law without delay;",
      "(b) Train judges, including:",
      "(i) Those of family courts;",
      `(ii) Those who sit alone. ${remarks}`,
      "",
    ].join(gap);
  });

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));

const hostile: Readonly<Record<string, (size: number) => string>> = {
  "opening brackets": fill("("),
  "bracketed letters": fill("(a) "),
  "nested lists": fill("(a) x: (i) y: "),
  "lists of all letters": fill(letters.map((letter) => `(${letter}) Do this;\n`).join("")),
  ones: fill("1. "),
  "ones on lines": fill("1. The Committee is\n"),
  articles: fill("art. 3, "),
  "paragraphs of": fill("paragraph 1 of "),
  "paragraph words": fill("para. 1, "),
  "cut symbols": fill("CRC/C/"),
  symbols: fill("CRC/C/TKM/1 "),
  ibid: fill("ibid. "),
  spaces: fill(" "),
  "line ends": fill("\n"),
  and: fill("and "),
  it: fill("it "),
  numerals: fill("IV. "),
  headings: fill("IV. General measures\n"),
  "sub-headings": fill("Legislation\n"),
  "one long line": fill("The Committee notes the report of the State party and recommends more. "),
  "one word": fill("a"),
  "short lines": fill("a b c d e\n"),
  "numbers on lines": fill("12\n"),
  "quotation marks": fill("“quoted "),
  "combining characters": fill("e\u0301\u0302\u0323"),
  "only combining characters": fill("\u0301"),
  "digits with dashes": fill("3–4–5 "),
  "starred notes": fill("* See the note\n"),
  "bracketed notes": counting((index) => `[${(index % 999) + 1}] A note.\n`),
  "numbered notes": counting((index) => `${(index % 99) + 1} A line of text without end\n`),
  "marked notes": counting((index) => `the Office${(index % 99) + 1} did\n${(index % 99) + 1} A note.\n`),
  "broken words": fill("reinte-\ngration "),
  "page headers": counting((index) => `CRC/C/OPSC/ISL/CO/1\nPage ${index % 999}\n`),
  meetings: fill("1st and "),
  verbs: fill("The Committee recommends, "),
  should: fill("The State party should "),
  dates: fill("report due by the 2 May 2006 "),
  emoji: fill("😀"),
  paragraphs: realistic("\n"),
  "paragraphs on one line": realistic(" "),
};

/** Milliseconds on a processor: what other programs take does not count. */
const timed = (run: () => unknown): number => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Best of four for the size and for four times the size: where work is quadratic, the second takes sixteen times as long. */
const growth = (
  read: (text: string) => unknown,
  make: (size: number) => string,
  size: number,
): { once: number; ratio: number } => {
  const [small, large] = [make(size), make(4 * size)];
  let [once, fourfold] = [Infinity, Infinity];
  for (let round = 0; round < 4; round += 1) {
    fourfold = Math.min(
      fourfold,
      timed(() => read(large)),
    );
    // Below some milliseconds the clock and the collector decide.
    if (fourfold < 25) break;
    once = Math.min(
      once,
      timed(() => read(small)),
    );
    if (fourfold < 6 * once) break;
  }
  return { once, ratio: fourfold < 25 ? 1 : fourfold / once };
};

const allowed = 9;

describe.each(Object.entries(hostile))("a text full of %s", (_, make) => {
  it("takes time in proportion to its length", () => {
    const size = 20_000;
    expect(growth(readConcludingObservations, make, size).ratio).toBeLessThan(allowed);
    expect(growth((text) => readConcludingObservations(head + text), make, size).ratio).toBeLessThan(allowed);
    expect(
      growth((text) => readConcludingObservations(`${head.trimEnd()} ${text}`), make, size).ratio,
    ).toBeLessThan(allowed);
    expect(growth(parseCitations, make, size).ratio).toBeLessThan(allowed);
  });

  it("is no symbol, and that is said at once", () => {
    expect(parseSymbol(make(200_000)).value).toBeUndefined();
    expect(timed(() => parseSymbol(make(190).slice(0, 200)))).toBeLessThan(100);
  });
});

describe("a long document", () => {
  it("of a megabyte is read to its last paragraph; how fast, `npm run bench` says", () => {
    const reading = readConcludingObservations(head + realistic("\n")(1_000_000));
    expect(reading.ok && reading.value.paragraphs.length).toBeGreaterThan(1_000);
  });
});
