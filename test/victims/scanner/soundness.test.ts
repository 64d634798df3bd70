import { describe, expect, it } from "vitest";
import { knownScanner } from "../../../src/victims/scanner/knownScanners.js";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { pick, randomOf } from "../../support/randomOf.js";
import { lineSources } from "./lineSources.js";
import { mutateLine } from "./mutateLine.js";
import { judgeOf } from "./oracle.js";

/** `OPSC_RUNS=10000000` is what `.ci/run` asks for. */
const runs = Number(process.env["OPSC_RUNS"] ?? 12_000);
const seed = Number(process.env["OPSC_SEED"] ?? 20240913);

const next = Buffer.from(`\n${'"}]},{'.repeat(20)}`);

describe.each(["victims", "proceedings"] as const)("mutated lines of %s", (name) => {
  const { kind, sources } = lineSources[name];
  const share = name === "victims" ? 0.75 : 0.25;
  it(
    "are accepted by the scanner only where zod accepts them, with the numbers of the parsed value",
    () => {
      const { structure, encoding } = kind as typeof lineSources.victims.kind;
      const scanner = scannerOf(structure, encoding.texts, knownScanner(structure, encoding.texts));
      if (scanner === undefined) throw new Error("Expected a scanner.");
      const { judge, counts } = judgeOf(kind as typeof lineSources.victims.kind, scanner);
      const random = randomOf(seed);
      const lines = Math.round(runs * share);
      let run = 0;
      while (run < lines) {
        for (const line of mutateLine(pick(sources, random), random)) {
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
    const scanner = scannerOf(structure, encoding.texts, knownScanner(structure, encoding.texts));
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
});
