import * as z from "zod";
import { describe, expect, it } from "vitest";
import { knownScanner, knownWalk } from "../../../src/victims/scanner/knownScanners.js";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { startedWalk } from "../../../src/victims/scanner/walk/startedWalk.js";
import { packDate } from "../../../src/victims/facts/packedDate.js";
import { recordedDateSchema } from "../../../src/victims/record/recordedDate.js";
import { lineSources } from "./lineSources.js";

const { kind, sources } = lineSources.victims;
const { structure, encoding } = kind;
const maker = knownScanner(structure, encoding.texts);
const module = knownWalk(structure, encoding.texts);
if (maker === undefined || module === undefined) throw new Error("Expected a walk.");
const encodings = [...encoding.texts.values()].map(
  ({ encode, encodeBytes }) => encodeBytes ?? (() => encode("")),
);
const fallback = scannerOf(structure, encoding.texts, maker);
const slotCount = fallback?.encoded.slots.length ?? 0;

describe("the walk in WebAssembly", () => {
  it("takes every record as JSON.stringify writes it by itself", () => {
    const walk = startedWalk(module, slotCount, encodings);
    for (const { value } of sources) {
      const line = Buffer.from(JSON.stringify(value));
      expect(walk?.scan(line, 0, line.length)).toBe(true);
    }
  });

  it("takes records whose keys stand in any order by itself", () => {
    const walk = startedWalk(module, slotCount, encodings);
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    for (const { value } of sources) {
      const line = Buffer.from(JSON.stringify(reversed(value)));
      expect(walk?.scan(line, 0, line.length)).toBe(true);
    }
  });

  it("asks about a line for which it has no room, and is found by no line that came before", () => {
    const walk = startedWalk(module, slotCount, encodings);
    const line = Buffer.from(JSON.stringify(sources[0]?.value));
    const long = Buffer.concat([line, Buffer.alloc(200_000, 32)]);
    expect(walk?.scan(line, 0, line.length)).toBe(true);
    expect(walk?.scan(long, 0, long.length)).toBe(false);
    for (let length = 0; length < line.length; length += 1) expect(walk?.scan(line, 0, length)).toBe(false);
  });

  it("keeps nothing of a line once another has come, a shorter one or one for which it has no room", () => {
    const walk = startedWalk(module, slotCount, encodings);
    const bytes = new Uint8Array(walk?.slots.buffer ?? new ArrayBuffer(0));
    const long = Buffer.from("long ".repeat(2000));
    const tooLong = Buffer.alloc(module.longest + 1, 32);
    const places = (): number => Buffer.from(bytes).indexOf("long");
    for (const other of [Buffer.from("{}"), tooLong]) {
      walk?.scan(long, 0, long.length);
      expect(places()).toBe(module.line);
      walk?.scan(other, 0, other.length);
      expect(places()).toBe(-1);
    }
  });

  it("knows the calendar: every day, month and year that four, two and two digits can write, for some years", () => {
    const walk = startedWalk(module, slotCount, encodings);
    const record = JSON.stringify({ ...(sources[0]?.value as object), dates: { registered: "?" } });
    const [before = "", after = ""] = record.split('"?"');
    const registered = fallback?.encoded.layout.dates.registered ?? 0;
    const wrong: unknown[] = [];
    const look = (date: string): void => {
      const line = Buffer.from(`${before}"${date}"${after}`);
      const taken = walk?.scan(line, 0, line.length) === true;
      if (taken !== recordedDateSchema.safeParse(date).success) wrong.push([date, taken]);
      else if (taken && walk.slots[registered] !== packDate(date)) wrong.push(date);
    };
    const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
    for (const year of ["0000", "0001", "1900", "2000", "2023", "2024", "9999"]) {
      look(year);
      for (const month of two) {
        look(`${year}-${month}`);
        for (const day of two) look(`${year}-${month}-${day}`);
      }
    }
    for (const sign of ["/", ":", " ", "\u007f", "-", "a"]) {
      for (let at = 0; at < 10; at += 1) look(`2021-10-11`.slice(0, at) + sign + `2021-10-11`.slice(at + 1));
    }
    expect(wrong).toEqual([]);
  });

  it("is not even tried where zod was told to make no code, since a page would report the try", () => {
    const before = z.config().jitless;
    z.config({ jitless: true });
    try {
      expect(startedWalk(module, slotCount, encodings)).toBeUndefined();
      expect(scannerOf(structure, encoding.texts, maker, module)?.startsInWebAssembly).toBe(false);
    } finally {
      z.config({ jitless: before });
    }
    expect(scannerOf(structure, encoding.texts, maker, module)?.startsInWebAssembly).toBe(true);
  });

  it("is not there where WebAssembly is missing or refuses it, and the scanner then does without", () => {
    const known = Object.getOwnPropertyDescriptor(globalThis, "WebAssembly");
    try {
      for (const engine of [
        undefined,
        {
          Memory: class {
            buffer = new ArrayBuffer(8);
          },
          Module: class {
            constructor() {
              throw new Error("refused by a policy");
            }
          },
        },
      ]) {
        Object.defineProperty(globalThis, "WebAssembly", { value: engine, configurable: true });
        expect(startedWalk(module, slotCount, encodings)).toBeUndefined();
        const scanner = scannerOf(structure, encoding.texts, maker, module);
        const line = Buffer.from(JSON.stringify(sources[0]?.value));
        expect(scanner?.scan(line, 0, line.length)).toBe(true);
      }
    } finally {
      if (known !== undefined) Object.defineProperty(globalThis, "WebAssembly", known);
    }
  });
});
