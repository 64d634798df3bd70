import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainDate, plainDateSchema } from "opsc/time";
import { plainDate } from "./arbitraries.js";
import { daysInMonth, written } from "./calendar.js";

describe("isPlainDate", () => {
  it.each([2000, 2004, 2012, 2016, 2024, 2400])("knows 29 February %i", (year) => {
    expect(isPlainDate(`${year}-02-29`)).toBe(true);
  });

  it.each([1900, 2001, 2015, 2023, 2100, 2200])("knows no 29 February %i", (year) => {
    expect(isPlainDate(`${year}-02-29`)).toBe(false);
  });

  it.each([
    "2015-02-30",
    "2015-04-31",
    "2015-06-31",
    "2015-09-31",
    "2015-11-31",
    "2015-01-32",
    "2015-01-00",
    "2015-00-10",
    "2015-13-01",
  ])("knows no %s", (date) => {
    expect(isPlainDate(date)).toBe(false);
  });

  it.each([
    "2015",
    "2015-01",
    "2015-1-30",
    "15-01-30",
    "2015/01/30",
    "20150130",
    "2015-W05-5",
    "2015-030",
    "2015-01-30T00:00:00Z",
    "2015-01-30 ",
    " 2015-01-30",
    "2015-01-30\n",
    "+002015-01-30",
    "-2015-01-30",
    "30 January 2015",
    "٢٠١٥-٠١-٣٠",
    "",
  ])("takes no other form: %j", (date) => {
    expect(isPlainDate(date)).toBe(false);
  });

  it.each([
    undefined,
    null,
    20150130,
    new Date(Date.UTC(2015, 0, 30)),
    ["2015-01-30"],
    { date: "2015-01-30" },
    true,
  ])("takes no other type: %s", (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it("agrees with the calendar on every year, month and day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const exists = day >= 1 && day <= daysInMonth(year, month);
          expect(isPlainDate(written(year, month, day))).toBe(exists);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("plainDateSchema", () => {
  it("takes what isPlainDate takes, and gives it back as it is", () => {
    fc.assert(
      fc.property(fc.oneof(plainDate, fc.string()), (value) => {
        const parsed = plainDateSchema.safeParse(value);
        expect(parsed.success).toBe(isPlainDate(value));
        if (parsed.success) expect(parsed.data).toBe(value);
      }),
    );
  });

  it("says what it expects", () => {
    expect(plainDateSchema.safeParse("2023-02-29").error?.issues[0]?.message).toBe(
      "Expected a day that exists, written YYYY-MM-DD.",
    );
    expect(plainDateSchema.safeParse(20230228).error?.issues[0]?.message).toBe(
      "Expected a date written YYYY-MM-DD.",
    );
  });
});
