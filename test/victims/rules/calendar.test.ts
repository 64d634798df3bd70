import { differenceInYears } from "date-fns/differenceInYears";
import { parseISO } from "date-fns/parseISO";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "opsc/time";
import { ageOn, daysOf, written, yearOf } from "./calendar.js";

const day = fc.integer({ min: 1996, max: 2026 }).chain((year) => fc.constantFrom(...yearOf(year)));
const edge = fc.constantFrom(
  ...[2019, 2020, 2021, 2023, 2024].flatMap((year) =>
    yearOf(year).filter((one) => one % 10_000 > 225 && one % 10_000 < 303),
  ),
);

describe("the calendar that judges the rules", () => {
  it("counts years of age as date-fns does", () => {
    fc.assert(
      fc.property(fc.oneof(day, edge), fc.oneof(day, edge), (one, other) => {
        const [birth, later] = one <= other ? [one, other] : [other, one];
        expect(ageOn(birth, later)).toBe(
          differenceInYears(parseISO(written(later)), parseISO(written(birth))),
        );
      }),
      { numRuns: 4000 },
    );
  });

  it("has the days that a partial date can mean", () => {
    for (const date of ["2024", "2023-02", "2024-02", "2024-02-29", "2021-04", "2021-12-31"]) {
      const days = daysOf(date).map(written);
      expect({ first: days[0], last: days.at(-1) }).toEqual(boundsOf(date));
    }
    expect([daysOf("2024").length, daysOf("unknown").length, daysOf(undefined).length]).toEqual([366, 0, 0]);
  });
});
