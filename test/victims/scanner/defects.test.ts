import { describe, expect, it } from "vitest";
import { victimRecords, proceedingRecords } from "opsc/victims";
import { scanRuntime } from "../../../src/victims/scanner/runtime/scanRuntime.js";
import type { ScanMaker } from "../../../src/victims/scanner/scanMaker.js";
import { scannerCode } from "../../../src/victims/scanner/scannerCode.js";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { pick, randomOf } from "../../support/randomOf.js";
import { lineSources } from "./lineSources.js";
import { mutateLine } from "./mutateLine.js";
import { judgeOf } from "./oracle.js";

interface Defect {
  readonly kind?: "proceedings";
  readonly what: string;
  readonly from: RegExp | string;
  readonly to: string;
}

/** One change to the text of a scanner each: what a slip in its writer would come to. */
const defects: readonly Defect[] = [
  { what: "a key may stand twice", from: /if\(k&\d+\)return -1;/g, to: "" },
  { what: "a key that must stand is not asked for", from: /\(k&(\d+)\)!==\1/g, to: "(k&1)!==1" },
  { what: "an age is one too high", from: /(integer\(b,at,s,p\+?\d*,0),120\)/, to: "$1,121)" },
  { what: "a sum is cut off where a slot is full", from: "1000000000000)", to: "9000000000000)" },
  { what: "a list is one too long", from: "length===12)", to: "length===13)" },
  { what: "a list may be empty", from: /length<1\)/g, to: "length<0)" },
  {
    what: "two numbers of an enumeration change places",
    from: /return 9;(.*?)return 263;/,
    to: "return 265;$1return 7;",
  },
  { what: "a value lands in the slot of its neighbour", from: /s\[p\+3\]=f>>8/, to: "s[p+2]=f>>8" },
  {
    what: "the end of a text is not compared",
    from: /(if\(d===\d+)&&b\.get(?:Int32|Float64)\(at\+\d+,true\)===[\d.e+-]+\)return/g,
    to: "$1)return",
  },
  {
    what: "the end of a key is not compared",
    from: /(if\(d===\d+)&&b\.get(?:Int32|Float64)\(at\+\d+,true\)===[\d.e+-]+\)\{/g,
    to: "$1){",
  },
  { what: "a union takes the wrong member", from: /case 1:end=(\w+)\(/, to: "case 0:end=$1(" },
  { what: "a union does not say which member it is", from: /s\[p\+\d+\]=option;/, to: "" },
  { what: "an automaton takes a letter for a digit", from: /^0,0,0(,0)*,/m, to: "0,0,0$1,0," },
  {
    what: "a text is held to be a literal",
    from: /if\(!\(\(b\.getInt32\(at,true\)&255\)===49\)\)return -1;/,
    to: "",
  },
  {
    what: "the first reason stands for every reason",
    from: /return last<0\?-1:last\+(\d+);/g,
    to: "return last<0?-1:(last&255)+$1;",
  },
  {
    what: "a comma is taken on trust",
    from: /if\(b\.getUint16\(at,true\)===8748\)at\+=2;/g,
    to: "if(b.getUint8(at+1)===34)at+=2;",
  },
  { what: "a control character behind a colon is a space", from: "=space(b,at);", to: "+=1;" },
  { what: "a plain date is one byte shorter", from: /at\+=f&15;/g, to: "at+=(f&15)-1;" },
  { what: "a plain date is one day later", from: /s\[(p\+\d+)\]=f>>4;/g, to: "s[$1]=(f>>4)+1;" },
  { what: "the item of a list lands on the one before", from: /place\+=\d+/, to: "place+=1" },
  {
    kind: "proceedings",
    what: "texts of a list are not compared",
    from: /firstPlace\(b,starts,length,start,at\)/,
    to: "length",
  },
  {
    what: "an object of which nothing must stand is not said to be there",
    from: /s\[p\+\d+\]=0;return at===0/g,
    to: "return at===0",
  },
  {
    what: "a list that is empty is taken for none",
    from: /s\[p\]=length;return -at;/g,
    to: "if(length>0)s[p]=length;return -at;",
  },
  { what: "a token is read like a place", from: /encodings\[2\]/, to: "encodings[1]" },
  { what: "a band is read like a date", from: /encodings\[3\]/, to: "encodings[0]" },
  { kind: "proceedings", what: "the order of events is lost", from: /place\+=2;/, to: "place+=0;" },
];

const mostLines = 40_000;

/** After how many mutated lines a scanner is found to be wrong; 0 where it is not. A line as JSON.stringify writes it must be taken. */
const linesUntilFound = ({ kind: name = undefined, from, to }: Defect): number => {
  const { kind, sources } =
    name === undefined
      ? lineSources.victims
      : (lineSources.proceedings as unknown as typeof lineSources.victims);
  const { runtime, maker } = scannerCode(kind.structure, kind.encoding.texts, "JavaScript");
  const changed = maker.replace(from, to);
  if (changed === maker) throw new Error(`Expected the code to hold what is to be changed: ${String(from)}`);
  const make = (new Function(...runtime, `return ${changed};`) as (...functions: unknown[]) => ScanMaker)(
    ...runtime.map((each) => scanRuntime[each]),
  );
  const scanner = scannerOf(kind.structure, kind.encoding.texts, make);
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
    for (const line of mutateLine(pick(sources, random), random)) {
      lines += 1;
      if (judge(line, 0, line.length) !== undefined) return lines;
    }
  }
  return 0;
};

/** Twenty-six scanners are made and tried; `.ci/run` sets OPSC_RUNS. */
const isComplete = Number(process.env["OPSC_RUNS"] ?? 1) > 1;

describe.runIf(isComplete)("seeded defects of the scanner", () => {
  it("are all found by the mutated lines", () => {
    expect([victimRecords.name, proceedingRecords.name]).toEqual(["victims", "proceedings"]);
    const found = defects.map((defect) => [defect.what, linesUntilFound(defect)] as const);
    expect(found.filter(([, lines]) => lines === 0)).toEqual([]);
    expect(found.length).toBe(26);
  });
});
