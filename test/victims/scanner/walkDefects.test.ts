import { describe, expect, it } from "vitest";
import { victimRecords } from "opsc/victims";
import { knownScanner, knownWalk } from "../../../src/victims/scanner/knownScanners.js";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { pick, randomOf } from "../../support/randomOf.js";
import { plainMutant } from "./plainMutant.js";
import { lineSources } from "./lineSources.js";
import { mutateLine } from "./mutateLine.js";
import { judgeOf } from "./oracle.js";

interface Defect {
  readonly what: string;
  /** Bytes of the module, one letter each. */
  readonly from: RegExp;
  /** As many in their place, so that the module stays one. */
  readonly to: string;
}

/** One change to the bytes of the walk each: what a slip in its writer would come to. */
const defects: readonly Defect[] = [
  { what: "a key may stand twice", from: /\x20\x03\x20\x04\x71/g, to: "\x20\x03\x41\x00\x71" },
  {
    what: "a key that must stand is not asked for",
    from: /(\x20\x03\x20\x04\x72\x41[^]{1,5})\x71(\x41[^]{1,5}\x47)/g,
    to: "$1\x72$2",
  },
  { what: "an age is one too high", from: /\x42\xf8\x00\x10/g, to: "\x42\xf9\x00\x10" },
  { what: "a list is one too long", from: /\x20\x02\x41\x0c\x46/, to: "\x20\x02\x41\x0d\x46" },
  { what: "a list may be empty", from: /\x20\x02\x41\x01\x49/g, to: "\x20\x02\x41\x00\x49" },
  { what: "a text is not compared", from: /\xfd\x53\x45\x04/g, to: "\x1a\x41\x01\x04" },
  {
    what: "the end of a key is not compared",
    from: /(\x20\x00\x28\x00[^]\x41[^]{5})\x46(\x05\x41\x00\x0b)/g,
    to: "$1\x72$2",
  },
  {
    what: "a union does not say which member it is",
    from: /\x20\x01\x20\x03\x36/g,
    to: "\x20\x01\x41\x00\x36",
  },
  { what: "any sign stands for the hyphen of a date", from: /\x42\x2d\x51/g, to: "\x42\x2d\x52" },
  { what: "a number begins with 0", from: /\x50\x0d\x00/, to: "\x1a\x01\x01" },
  { what: "the walk may end before the line", from: /\x20\x01\x46\x0b/, to: "\x20\x01\x4d\x0b" },
  { what: "a letter is not compared with its class", from: /\xfd\x64/, to: "\xfd\x63" },
  { what: "an item lands on the one before", from: /(\x20\x03\x41)\x0c(\x6a\x21\x03)/, to: "$1\x04$2" },
  { what: "a text is encoded with its quote", from: /\x6b\x36\x00\x0c/, to: "\x1a\x36\x00\x0c" },
  { what: "a year has thirteen months", from: /\x42\x01\x7d\x42\x0c\x54/, to: "\x42\x01\x7d\x42\x0d\x54" },
  { what: "every month has 31 days", from: /\x42\x01\x7d\x42\x1c\x54/, to: "\x42\x01\x7d\x42\x1f\x54" },
  { what: "a month is numbered from 0", from: /\x42\x01\x7d(\x42\x0c\x54)/, to: "\x42\x00\x7d$1" },
  {
    what: "a figure may be a colon",
    from: /(?:\xf6\xec\xd9\xb3\xe7\xce\x9d\xbb\xf6\x00)/,
    to: "\xf5\xec\xd9\xb3\xe7\xce\x9d\xbb\xf6\x00",
  },
];

const mostLines = 40_000;

const { kind, sources } = lineSources.victims;
const { structure, encoding } = kind;

/** After how many mutated lines a walk is found to be wrong; 0 where it is not. A line as JSON.stringify writes it must be taken. */
const linesUntilFound = ({ from, to }: Defect): number => {
  const module = knownWalk(structure, encoding.texts);
  if (module === undefined) throw new Error("Expected a walk.");
  const code = atob(module.code);
  const changed = code.replace(from, to);
  if (changed === code) throw new Error(`Expected the code to hold what is to be changed: ${String(from)}`);
  expect(changed.length).toBe(code.length);
  const maker = knownScanner(structure, encoding.texts);
  const scanner = scannerOf(structure, encoding.texts, maker, { ...module, code: btoa(changed) });
  if (scanner === undefined) throw new Error("Expected a scanner.");
  const { judge } = judgeOf(kind, scanner);
  const random = randomOf(7);
  let lines = 0;
  for (const { value } of sources) {
    lines += 1;
    const line = Buffer.from(JSON.stringify(value));
    if (!scanner.scan(line, 0, line.length)) return lines;
  }
  while (lines < mostLines) {
    const source = pick(sources, random);
    for (const line of [...mutateLine(source, random), plainMutant(source, random)]) {
      lines += 1;
      if (judge(line, 0, line.length) !== undefined) return lines;
    }
  }
  return 0;
};

const isComplete = Number(process.env["OPSC_RUNS"] ?? 1) > 1;

describe.runIf(isComplete)("seeded defects of the walk in WebAssembly", () => {
  it("are all found by the mutated lines", () => {
    expect(victimRecords.name).toBe("victims");
    const found = defects.map((defect) => [defect.what, linesUntilFound(defect)] as const);
    expect(found.filter(([, lines]) => lines === 0)).toEqual([]);
    expect(found.length).toBe(18);
  });
});
