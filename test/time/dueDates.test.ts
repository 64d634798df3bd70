import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, plusDays, plusMonths, plusYears } from "opsc/time";
import { plainDate } from "./arbitraries.js";
import { dayNumber, everyDay, monthsLater } from "./calendar.js";

const months = fc.integer({ min: -600, max: 600 });

describe("plusMonths", () => {
  it.each([
    // Article 14 (2): one month after the deposit of 28 March 2005.
    ["2005-03-28", 1, "2005-04-28"],
    ["2015-01-31", 1, "2015-02-28"],
    ["2016-01-31", 1, "2016-02-29"],
    ["2015-03-31", 1, "2015-04-30"],
    ["2015-10-31", 1, "2015-11-30"],
    ["2015-12-31", 2, "2016-02-29"],
    ["2015-12-15", 1, "2016-01-15"],
    ["2015-03-31", -1, "2015-02-28"],
    ["2016-02-29", 12, "2017-02-28"],
    ["2015-01-30", 0, "2015-01-30"],
  ])("%s and %i months are %s", (date, count, later) => {
    expect(plusMonths(date, count)).toBe(later);
  });

  it("agrees with the calendar", () => {
    fc.assert(
      fc.property(plainDate, months, (date, count) => {
        expect(plusMonths(date, count)).toBe(monthsLater(date, count));
      }),
    );
  });
});

describe("plusYears", () => {
  it.each([
    // Article 12 (1): two years after entry into force on 28 April 2005.
    ["2005-04-28", 2, "2007-04-28"],
    ["2016-02-29", 1, "2017-02-28"],
    ["2016-02-29", 4, "2020-02-29"],
    ["2096-02-29", 4, "2100-02-28"],
    ["2015-12-31", 5, "2020-12-31"],
    ["2015-01-30", -15, "2000-01-30"],
  ])("%s and %i years are %s", (date, count, later) => {
    expect(plusYears(date, count)).toBe(later);
  });

  it("is twelve months for every year", () => {
    fc.assert(
      fc.property(plainDate, fc.integer({ min: -50, max: 50 }), (date, count) => {
        expect(plusYears(date, count)).toBe(monthsLater(date, count * 12));
      }),
    );
  });
});

describe("daysBetween", () => {
  it.each([
    ["2018-01-28", "2018-02-01", 4],
    ["2018-01-28", "2018-01-28", 0],
    ["2018-02-01", "2018-01-28", -4],
    ["2016-02-28", "2016-03-01", 2],
    ["2015-02-28", "2015-03-01", 1],
    ["2015-01-01", "2016-01-01", 365],
    ["2016-01-01", "2017-01-01", 366],
    // The days on which many clocks are put forward or back.
    ["2025-03-29", "2025-03-31", 2],
    ["2025-10-25", "2025-10-27", 2],
  ])("from %s to %s there are %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("agrees with the count of days", () => {
    fc.assert(
      fc.property(plainDate, plainDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(dayNumber(to) - dayNumber(from));
      }),
    );
  });

  it("is one from each day to the next, and never minus nothing", () => {
    const days = everyDay(2015, 2016);
    expect(days).toHaveLength(365 + 366);
    for (const [index, day] of days.entries()) {
      expect(Object.is(daysBetween(day, day), 0)).toBe(true);
      const next = days[index + 1];
      if (next !== undefined) expect(daysBetween(day, next)).toBe(1);
    }
  });
});

describe("a day that does not exist", () => {
  it.each(["2015-02-29", "2015", "2015-04", "", "soon"])("%j is an error of the program", (date) => {
    expect(() => plusMonths(date, 1)).toThrow(RangeError);
    expect(() => plusYears(date, 1)).toThrow(RangeError);
    expect(() => daysBetween(date, "2015-01-30")).toThrow(RangeError);
    expect(() => daysBetween("2015-01-30", date)).toThrow(RangeError);
  });
});

describe("a number of months or years that is none", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e9])("%d is an error of the program", (count) => {
    expect(() => plusMonths("2015-01-30", count)).toThrow(RangeError);
    expect(() => plusYears("2015-01-30", count)).toThrow(RangeError);
  });

  it("half a month is an error of the program", () => {
    expect(() => plusMonths("2015-01-30", 0.5)).toThrow(RangeError);
    expect(() => plusYears("2015-01-30", 1.5)).toThrow(RangeError);
  });

  it("a year beyond four figures is an error of the program", () => {
    expect(() => plusYears("2015-01-30", 8000)).toThrow(RangeError);
    expect(() => plusYears("2015-01-30", -2016)).toThrow(RangeError);
  });
});

describe("plusDays", () => {
  it.each([
    ["2016-02-28", 1, "2016-02-29"],
    ["2015-02-28", 1, "2015-03-01"],
    ["2018-01-28", 0, "2018-01-28"],
    ["2020-01-01", -1, "2019-12-31"],
  ] as const)("takes %s by %i days to %s", (date, days, later) => {
    expect(plusDays(date, days)).toBe(later);
    expect(daysBetween(date, later)).toBe(days);
  });

  it("refuses what is no day and no whole number", () => {
    expect(() => plusDays("2015-02-30", 1)).toThrow(RangeError);
    expect(() => plusDays("2015-01-30", 0.5)).toThrow(RangeError);
  });
});
