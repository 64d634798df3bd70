import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDates, type DateOrder } from "opsc/time";
import { nearPartialDate, plainDate } from "./arbitraries.js";
import { dayNumber, daysInMonth } from "./calendar.js";

const opposite: Readonly<Record<DateOrder, DateOrder>> = {
  before: "after",
  same: "same",
  after: "before",
  undecided: "undecided",
};

/** First and last day as numbers, by the calendar of the tests. */
const span = (date: string): readonly [number, number] => {
  const [year = 0, month] = date.split("-").map(Number);
  if (date.length === 10) return [dayNumber(date), dayNumber(date)];
  if (month === undefined) return [dayNumber(`${date}-01-01`), dayNumber(`${date}-12-31`)];
  return [dayNumber(`${date}-01`), dayNumber(`${date}-${daysInMonth(year, month)}`)];
};

const pair = fc.tuple(nearPartialDate, nearPartialDate);

describe("compareDates", () => {
  it.each<[string, string, DateOrder]>([
    ["2015-01-30", "2015-01-31", "before"],
    ["2015-01-30", "2015-01-30", "same"],
    ["2015-02-01", "2015-01-31", "after"],
    ["2015", "2016", "before"],
    ["2016-01", "2015", "after"],
    ["2015-12-31", "2016", "before"],
    ["2015", "2015-06", "undecided"],
    ["2015-06", "2015-06-15", "undecided"],
    ["2015", "2015", "undecided"],
    ["2015-06", "2015-06", "undecided"],
    ["2015-05", "2015-06", "before"],
  ])("%s stands to %s as %s", (left, right, order) => {
    expect(compareDates(left, right)).toBe(order);
  });

  it("turns round with its arguments", () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        expect(compareDates(right, left)).toBe(opposite[compareDates(left, right)]);
      }),
    );
  });

  it("is undecided where the spans meet and the two are not one day, and nowhere else", () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const [leftFirst, leftLast] = span(left);
        const [rightFirst, rightLast] = span(right);
        const meet = leftFirst <= rightLast && rightFirst <= leftLast;
        const oneDay = left.length === 10 && right.length === 10;
        expect(compareDates(left, right) === "undecided").toBe(meet && !oneDay);
        if (!meet) expect(compareDates(left, right)).toBe(leftLast < rightFirst ? "before" : "after");
      }),
    );
  });

  it("is transitive where it is decided", () => {
    fc.assert(
      fc.property(fc.tuple(nearPartialDate, nearPartialDate, nearPartialDate), ([a, b, c]) => {
        fc.pre(compareDates(a, b) === "before" && compareDates(b, c) === "before");
        expect(compareDates(a, c)).toBe("before");
      }),
    );
  });

  it("decides between any two days as the count of days does", () => {
    fc.assert(
      fc.property(plainDate, plainDate, (left, right) => {
        const difference = Math.sign(dayNumber(left) - dayNumber(right));
        expect(compareDates(left, right)).toBe(["before", "same", "after"][difference + 1]);
      }),
    );
  });
});
