import * as z from "zod";
import { afterEach, describe, expect, it, vi } from "vitest";
import { syntheticLines } from "opsc/synthetic";
import {
  codeListCheck,
  compileLineValidator,
  compileValidator,
  proceedingRecords,
  victimRecords,
  type LineVerdict,
} from "opsc/victims";
import { expectSame } from "../support/expectSame.js";
import { pick, randomOf } from "../support/randomOf.js";
import { lineSources } from "./scanner/lineSources.js";
import { mutateLine } from "./scanner/mutateLine.js";

/** `.ci/run` multiplies it. */
const times = Number(process.env["OPSC_RUNS"] ?? 1);

const ofLine = (line: Uint8Array, lines = compileLineValidator(victimRecords)): LineVerdict =>
  lines.validateLine(line, 0, line.length);

/** What the slow way says of a line: as `LineVerdict` says it. */
const slowly = (validator: ReturnType<typeof compileValidator>, line: Buffer): LineVerdict => {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line));
  } catch {
    return { kind: "not-json", issues: [] };
  }
  const { ok, issues } = validator.validate(value);
  return { kind: ok ? "valid" : "invalid", issues };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("compileLineValidator", () => {
  it.each(["victims", "proceedings"] as const)(
    "says of lines of %s what compileValidator says of their values",
    (name) => {
      const { kind, sources } = lineSources[name] as typeof lineSources.victims;
      const lines = compileLineValidator(kind);
      const validator = compileValidator(kind);
      expect(lines.walksBytes).toBe(true);
      const random = randomOf(9);
      const heard = new Set<string>();
      for (let run = 0; run < 1250 * times; run += 1) {
        for (const line of mutateLine(pick(sources, random), random)) {
          const verdict = ofLine(
            line,
            lines as ReturnType<typeof compileLineValidator<unknown, unknown>> as never,
          );
          heard.add(verdict.kind);
          for (const { code } of verdict.issues) heard.add(code);
          expectSame(verdict, slowly(validator, line));
        }
      }
      expect([...heard]).toEqual(expect.arrayContaining(["valid", "invalid", "not-json", "invalid-value"]));
      expect(heard.size).toBeGreaterThan(10);
    },
  );

  it("says the same of whole files, the warnings of records that are right included", () => {
    const bytes = Buffer.from([...syntheticLines({ count: 1500, seed: 8, invalidShare: 0.2 })].join(""));
    const lines = compileLineValidator(victimRecords);
    const validator = compileValidator(victimRecords);
    const kinds = { valid: 0, invalid: 0, "not-json": 0 };
    for (let from = 0, to = bytes.indexOf(10); to >= 0; from = to + 1, to = bytes.indexOf(10, from)) {
      const verdict = lines.validateLine(bytes, from, to);
      kinds[verdict.kind] += 1;
      expectSame(verdict, slowly(validator, bytes.subarray(from, to)));
    }
    expect(kinds).toEqual({ valid: 1200, invalid: 300, "not-json": 0 });
  });

  it("leaves the same numbers behind, whichever tier found the record right", () => {
    const lines = compileLineValidator(victimRecords);
    for (const { value } of lineSources.victims.sources.slice(0, 60)) {
      const plain = JSON.stringify(value);
      const escaped = plain.replace('"schemaVersion"', String.raw`"\u0073chemaVersion"`);
      const twice = plain.replace("{", '{"sex":"F",');
      const slots = [plain, escaped, twice].map((line) => {
        expect(["valid", "invalid"]).toContain(ofLine(Buffer.from(line), lines).kind);
        return lines.encoded?.slots.slice();
      });
      expect(slots[1]).toEqual(slots[0]);
      expect(slots[2]).toEqual(slots[0]);
    }
  });

  it("answers the same where code may not be generated", () => {
    const expected = lineSources.victims.sources
      .slice(0, 40)
      .map(({ value }) => ofLine(Buffer.from(JSON.stringify(value))));
    vi.stubGlobal("Function", function Function() {
      throw new EvalError("Expected no code to be generated.");
    });
    const lines = compileLineValidator(victimRecords);
    expect(lines.walksBytes).toBe(true);
    for (const [at, { value }] of lineSources.victims.sources.slice(0, 40).entries()) {
      const plain = JSON.stringify(value);
      expect(ofLine(Buffer.from(plain), lines)).toEqual(expected[at]);
      const slots = lines.encoded?.slots.slice();
      expect(ofLine(Buffer.from(plain.replace('"sex"', String.raw`"\u0073ex"`)), lines)).toEqual(
        expected[at],
      );
      expect(lines.encoded?.slots).toEqual(slots);
    }
    expect(ofLine(Buffer.from("{}"), lines).kind).toBe("invalid");
  });

  it("runs a further check, for which every record becomes an object", () => {
    const record = lineSources.victims.sources
      .map(({ value }) => value)
      .find((value) => JSON.stringify(value).includes('"recorded"'));
    const line = Buffer.from(JSON.stringify(record));
    const lines = compileLineValidator(victimRecords, { check: codeListCheck({ ethnicOrigins: ["Z9"] }) });
    expect(ofLine(line, lines).issues.map(({ code }) => code)).toContain("token-not-on-list");
  });

  it("parses every line where a schema has a feature that scanners do not know", () => {
    const structure = z.strictObject({ note: z.string() });
    const lines = compileLineValidator({
      name: "notes",
      structure,
      rules: [],
      createFacts: () => ({}),
      readFacts: () => undefined,
      encoding: { texts: new Map(), reader: () => () => undefined },
    });
    expect(lines.walksBytes).toBe(false);
    expect(ofLine(Buffer.from('{"note":"é"}'), lines as never).kind).toBe("valid");
    expect(ofLine(Buffer.from('{"note":1}'), lines as never).kind).toBe("invalid");
  });

  it("repeats nothing of a line", () => {
    for (const text of ['{"secret-4711":"secret-4711"}', "secret-4711", '{"sex":"secret-4711"}']) {
      expect(JSON.stringify(ofLine(Buffer.from(text)))).not.toContain("4711");
    }
    expect(compileLineValidator(proceedingRecords).walksBytes).toBe(true);
  });
});
