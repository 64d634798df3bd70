import { rounding } from "../evaluate/rounding.js";
import type { NodeGrade } from "../model/complianceScore.js";
import type { Interval } from "../model/interval.js";
import type { GradeBand } from "../model/scoringPolicy.js";

/** The band of a point: the lowest one that it does not exceed. */
const bandAt = (bands: readonly GradeBand[], point: number): string =>
  bands.find(({ upper }) => point <= upper + rounding)?.grade ?? bands.at(-1)?.grade ?? "";

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
    const first = bands.find((band) => lower < band.upper - rounding);
    return { grade: null, lowest: first?.grade ?? highest, highest };
  }
  return { grade: coverage > 0 ? whole.grade : null, lowest: whole.grade, highest: whole.grade };
}
