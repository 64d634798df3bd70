import { describe, expect, it } from "vitest";
import { knownScanner, knownWalk } from "../../../src/victims/scanner/knownScanners.js";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { pick, randomOf } from "../../support/randomOf.js";
import { plainMutant } from "./plainMutant.js";
import { lineSources } from "./lineSources.js";
import { mutateLine } from "./mutateLine.js";
import { judgeOf } from "./oracle.js";

/** `OPSC_RUNS=6000000` is what `.ci/run` asks for. */
const runs = Number(process.env["OPSC_RUNS"] ?? 12_000);
const seed = Number(process.env["OPSC_SEED"] ?? 20240913);

const next = Buffer.from(`\n${'"}]},{'.repeat(20)}`);

const asPythonWrites = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(asPythonWrites).join(", ")}]`;
  const members = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${asPythonWrites(inner)}`,
  );
  return `{${members.join(", ")}}`;
};

/** Records, and whether the walk in WebAssembly goes before the other. */
const ways = [
  ["victims", "code"],
  ["victims", "WebAssembly"],
  ["proceedings", "code"],
] as const;

describe.each(ways)("mutated lines of %s, walked by %s", (name, way) => {
  const { kind, sources } = lineSources[name];
  const share = name === "victims" ? 0.75 : 0.25;
  it(
    "are accepted by the scanner only where zod accepts them, with the numbers of the parsed value",
    () => {
      const { structure, encoding } = kind as typeof lineSources.victims.kind;
      const scanner = scannerOf(
        structure,
        encoding.texts,
        knownScanner(structure, encoding.texts),
        way === "code" ? undefined : knownWalk(structure, encoding.texts),
      );
      if (scanner === undefined) throw new Error("Expected a scanner.");
      const { judge, counts } = judgeOf(kind as typeof lineSources.victims.kind, scanner);
      const random = randomOf(seed);
      const lines = Math.round(runs * share);
      let run = 0;
      while (run < lines) {
        const source = pick(sources, random);
        for (const line of [...mutateLine(source, random), plainMutant(source, random)]) {
          run += 1;
          // Some stand alone, others before a line that begins right behind them.
          const bytes = random() < 0.1 ? line : Buffer.concat([line, next]);
          const wrong = judge(bytes, 0, line.length);
          if (wrong !== undefined) expect({ run, wrong, line: line.toString("latin1") }).toBeUndefined();
        }
      }
      // The mutants are of both kinds.
      expect(Math.min(counts.accepted, counts.asked)).toBeGreaterThan(lines / 8);
    },
    60_000 + runs,
  );

  it("take every record as JSON.stringify writes it, wherever it stands", () => {
    const { structure, encoding } = kind as typeof lineSources.victims.kind;
    const scanner = scannerOf(
      structure,
      encoding.texts,
      knownScanner(structure, encoding.texts),
      way === "code" ? undefined : knownWalk(structure, encoding.texts),
    );
    for (const { value } of sources) {
      const text = JSON.stringify(value);
      for (const [before, after] of [
        ["", ""],
        ["", "\n"],
        ["\n\n", "\r\n"],
        ['{"a":', "}"],
        ["{}\n", `\n${" ".repeat(100)}`],
      ] as const) {
        const bytes = Buffer.from(before + text + after);
        expect(scanner?.scan(bytes, before.length, before.length + text.length)).toBe(true);
        expect(scanner?.scan(bytes, before.length, before.length + text.length - 1)).toBe(false);
      }
    }
  });

  it("take every record with a space behind each comma and colon, as Python's json.dumps writes it", () => {
    const { structure, encoding } = kind as typeof lineSources.victims.kind;
    const scanner = scannerOf(
      structure,
      encoding.texts,
      knownScanner(structure, encoding.texts),
      way === "code" ? undefined : knownWalk(structure, encoding.texts),
    );
    if (scanner === undefined) throw new Error("Expected a scanner.");
    const { judge, counts } = judgeOf(kind as typeof lineSources.victims.kind, scanner);
    for (const { value } of sources) {
      const line = Buffer.from(asPythonWrites(value));
      expect(judge(line, 0, line.length)).toBeUndefined();
    }
    expect(counts).toEqual({ accepted: sources.length, asked: 0 });
  });
});
