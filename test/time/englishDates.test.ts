import { describe, expect, it } from "vitest";
import { englishDatesIn, formatEnglishDate } from "opsc/time";
import { everyDay } from "./calendar.js";

describe("formatEnglishDate", () => {
  it.each([
    ["2018-01-28", "28 January 2018"],
    ["2005-04-01", "1 April 2005"],
    ["2024-05", "May 2024"],
    ["2012-12", "December 2012"],
    ["2012", "2012"],
  ])("%s is %s", (date, words) => {
    expect(formatEnglishDate(date)).toBe(words);
  });

  it.each(["2018", "2018-00", "2018-13", "2018-13-01", "soon", ""])(
    "leaves %j, which names no month, as it is",
    (date) => {
      expect(formatEnglishDate(date)).toBe(date);
    },
  );

  it("names the twelve months as Intl does", () => {
    const format = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const date = `2015-${String(month + 1).padStart(2, "0")}`;
      expect(formatEnglishDate(date)).toBe(`${format.format(Date.UTC(2015, month, 1))} 2015`);
    }
  });
});

describe("englishDatesIn", () => {
  it("reads every day of 2015 and 2016 back from its words", () => {
    const days = everyDay(2015, 2016);
    for (const day of days) expect(englishDatesIn(formatEnglishDate(day))).toEqual([day]);
    expect(englishDatesIn(days.map(formatEnglishDate).join(" and "))).toEqual(days);
  });

  it.each([
    ["by 28 January 2018.", ["2018-01-28"]],
    ["(28 JANUARY 2018)", ["2018-01-28"]],
    ["28 January, 2018", ["2018-01-28"]],
    ["01 May 2016; 1 May 2016", ["2016-05-01", "2016-05-01"]],
    ["29 February 2016 and 29 February 2015", ["2016-02-29"]],
    ["31 April 2015, 0 May 2015, 32 May 2015", []],
    ["May 2015", []],
    ["in 2015", []],
    ["28 Januar 2018", []],
    ["128 January 2018", []],
    ["28 January 20189", []],
    ["", []],
  ])("in %j there is %j", (text, dates) => {
    expect(englishDatesIn(text)).toEqual(dates);
  });
});
