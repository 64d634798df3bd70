import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, isPartialDate, isPlainDate, partialDateSchema } from "opsc/time";
import { partialDate } from "./arbitraries.js";
import { daysInMonth, everyDay, pad } from "./calendar.js";

describe("isPartialDate", () => {
  it.each(["2015", "0001", "2015-01", "2015-12", "2016-02-29"])("takes %s", (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  it.each([
    "15",
    "02015",
    "2015-00",
    "2015-13",
    "2015-1",
    "2015-",
    "2015-02-29",
    "2015-01-3",
    "May 2015",
    "2015 ",
    "",
    2015,
    null,
    undefined,
  ])("refuses %j", (date) => {
    expect(isPartialDate(date)).toBe(false);
  });

  it("takes the year and the month of every day", () => {
    for (const day of everyDay(2015, 2016)) {
      for (const length of [4, 7, 10]) expect(isPartialDate(day.slice(0, length))).toBe(true);
    }
  });
});

describe("partialDateSchema", () => {
  it("takes what isPartialDate takes", () => {
    fc.assert(
      fc.property(fc.oneof(partialDate, fc.string()), (value) => {
        expect(partialDateSchema.safeParse(value).success).toBe(isPartialDate(value));
      }),
    );
  });

  it("says what it expects", () => {
    expect(partialDateSchema.safeParse("2024-13").error?.issues[0]?.message).toBe(
      "Expected a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD.",
    );
  });
});

describe("boundsOf", () => {
  it.each([
    ["2015", "2015-01-01", "2015-12-31"],
    ["2015-02", "2015-02-01", "2015-02-28"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2015-01-30", "2015-01-30", "2015-01-30"],
  ])("%s reaches from %s to %s", (date, first, last) => {
    expect(boundsOf(date)).toEqual({ first, last });
  });

  it("ends a month where the calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const name = `${pad(year, 4)}-${pad(month)}`;
        expect(boundsOf(name)).toEqual({
          first: `${name}-01`,
          last: `${name}-${pad(daysInMonth(year, month))}`,
        });
      }),
    );
  });

  it("answers days that exist, the first not after the last, and both inside the date", () => {
    fc.assert(
      fc.property(partialDate, (date) => {
        const { first, last } = boundsOf(date);
        expect(isPlainDate(first) && isPlainDate(last)).toBe(true);
        expect(first <= last).toBe(true);
        expect(first.startsWith(date) && last.startsWith(date)).toBe(true);
      }),
    );
  });

  it.each(["", "15", "2015-1", "2015-01-30T00:00:00Z"])("throws on %j, which is no date", (date) => {
    expect(() => boundsOf(date)).toThrow(RangeError);
  });

  it.each(["soon", "2015-13", "2015-02-30", "YYYY-MM-DD"])(
    "throws on %j, which has the length of a date",
    (date) => {
      expect(() => boundsOf(date)).toThrow(RangeError);
    },
  );
});
