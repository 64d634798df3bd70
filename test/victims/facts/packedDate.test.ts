import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDates, isPartialDate } from "opsc/time";
import { missingReasons } from "opsc/victims";
import {
  firstOf,
  happened,
  isAfter,
  lastOf,
  mayHaveHappened,
  packDate,
  plainDateBytes,
} from "../../../src/victims/facts/packedDate.js";
import { daysOf, written } from "../rules/calendar.js";

const yearAt = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, "0"));
const near = fc.constantFrom("2019", "2020", "2021");
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0"));
const dayOf = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, "0"));
const ends = fc.constantFrom(
  "2019-12-31",
  "2020-01-01",
  "2020-02-29",
  "2020-02",
  "2020-04-30",
  "2020-12-31",
  "2021-01-01",
);
const date = fc.oneof(
  yearAt,
  near,
  ends,
  fc.tuple(near, month).map((parts) => parts.join("-")),
  fc.tuple(near, month, dayOf).map((parts) => parts.join("-")),
);

/** What the bytes of a text in its quotes are at once, as a number and a length. */
const atOnce = (text: string): readonly [number, number] => {
  const found = plainDateBytes(new DataView(new TextEncoder().encode(`${text}${" ".repeat(12)}`).buffer), 0);
  return [found >> 4, found & 15];
};

const twoDigits = (number: number): string => String(number).padStart(2, "0");

describe("packed dates", () => {
  it("are read at once for every year, every month and every day up to the 28th", () => {
    const wrong: string[] = [];
    for (let year = 1; year <= 9999; year += 1) {
      const texts = [String(year).padStart(4, "0")];
      for (const month of [1, 2 + (year % 10), 12]) {
        texts.push(
          `${texts[0]}-${twoDigits(month)}`,
          `${texts[0]}-${twoDigits(month)}-${twoDigits(1 + (year % 28))}`,
        );
      }
      for (const text of texts) {
        const [number, length] = atOnce(`"${text}"`);
        if (number !== packDate(text) || length !== text.length + 2 || !isPartialDate(text)) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("are left to the pattern where they are anything but that, whatever single byte is wrong", () => {
    for (const text of [
      "0000",
      "2024-00",
      "2024-13",
      "2024-05-00",
      "2024-05-29",
      "2024-05-1x",
      "unknown",
      "",
    ]) {
      expect([text, atOnce(`"${text}"`)]).toEqual([text, [0, 0]]);
    }
    const wrong: string[] = [];
    for (const text of ['"2024"', '"2024-05"', '"2024-05-12"']) {
      for (let at = 0; at < text.length; at += 1) {
        for (let byte = 0; byte < 128; byte += 1) {
          const changed = text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1);
          const [number, length] = atOnce(changed);
          if (number === 0) continue;
          const inside = changed.slice(1, length - 1);
          const isRight = changed[0] === '"' && changed[length - 1] === '"' && isPartialDate(inside);
          if (!isRight || number !== packDate(inside)) wrong.push(changed);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("are in the order that compareDates finds, for every pair of a set", () => {
    const set = [...new Set(fc.sample(date, { numRuns: 700, seed: 20150130 }))];
    expect(set.length).toBeGreaterThan(300);
    const wrong = set.flatMap((left) =>
      set
        .filter(
          (right) => isAfter(packDate(left), packDate(right)) !== (compareDates(left, right) === "after"),
        )
        .map((right) => [left, right]),
    );
    expect(wrong).toEqual([]);
  });

  it("hold a full day as its figures and bound a partial one by its days", () => {
    expect(packDate("2024-05-02")).toBe(20240502);
    for (const partial of ["2024", "2023-02", "2024-02", "2021-04"]) {
      const days = daysOf(partial);
      expect(firstOf(packDate(partial))).toBe(days[0]);
      // The last number may lie above the last day, and below the first day after it.
      expect(lastOf(packDate(partial))).toBeGreaterThanOrEqual(days.at(-1) ?? Infinity);
      expect(written(lastOf(packDate(partial)))).toMatch(new RegExp(`^${partial}`));
    }
  });

  it("are never after or before a date that is missing", () => {
    const missing = [undefined, ...missingReasons.map(({ code }) => code), "0000"].map(packDate);
    expect(new Set(missing.slice(0, 5)).size).toBe(5);
    for (const left of missing) {
      for (const right of [...missing, packDate("2020"), packDate("0001")]) {
        expect([isAfter(left, right), isAfter(right, left)]).toEqual([false, false]);
      }
    }
  });

  it("say whether something happened, did not, or may have", () => {
    const said = (text: string | undefined) => [happened(packDate(text)), mayHaveHappened(packDate(text))];
    expect(said("2020")).toEqual([true, true]);
    expect(said("unknown")).toEqual([true, true]);
    expect(said("0000")).toEqual([true, true]);
    expect(said("not-asked")).toEqual([false, true]);
    expect(said("declined")).toEqual([false, true]);
    expect(said("not-applicable")).toEqual([false, false]);
    expect(said(undefined)).toEqual([false, false]);
  });
});
