import { rounding } from "../evaluate/rounding.js";
import type { NodeGrade } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";
import type { GradeBand } from "../model/scoringPolicy.js";

/** The band of a point: the lowest one that it does not exceed. The last one reaches to 1, so that there is one. */
const bandAt = (bands: readonly GradeBand[], point: number): string =>
  bands[bands.filter(({ upper }) => point > upper + rounding).length]!.grade;

/**
 * The grade of a verified interval: one where the whole interval lies in one band and rests on evidence, otherwise the span of grades.
 *
 * @param interval - The verified interval.
 * @param coverage - Its coverage; without any there is no grade.
 * @param bands - Bands from 0 to 1, lowest first.
 */
export function gradeOf(
  { lower, upper }: Interval,
  coverage: number,
  bands: readonly GradeBand[],
): NodeGrade {
  const highest = bandAt(bands, upper);
  const whole = bands.find((band) => lower >= band.lower - rounding && upper <= band.upper + rounding);
  if (whole === undefined) {
    // An end at 1 lies in the last band with the whole interval, and is not here.
    const first = bands.filter((band) => lower >= band.upper - rounding).length;
    return { grade: null, lowest: bands[first]!.grade, highest };
  }
  return { grade: coverage > 0 ? whole.grade : null, lowest: whole.grade, highest: whole.grade };
}
