import type { Dimension } from "../model/dimension.js";
import type { Limits } from "../model/population.js";
import { isResidual } from "../plan/residualCodes.js";

/** Codes of the concept of time, as SDMX and the plans of this package write it. */
const timeConcepts: ReadonlySet<string> = new Set(["TIME_PERIOD", "YEAR"]);

/** The years from one to another, `2021/2023`; any other words are a period of their own. */
function yearsOf(period: string): readonly string[] {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  if (first === undefined || last === undefined || last < first) return [period];
  const from = Number(first);
  return Array.from({ length: Number(last) - from + 1 }, (_, at) => `${from + at}`.padStart(4, "0"));
}

/** The periods that reported totals are limited to: the leaves of their dimensions of time, or else the period that the source covers. */
export function periodLimits(dimensions: readonly Dimension[], referencePeriod: string): Limits {
  const ofTime = dimensions.filter(({ code }) => timeConcepts.has(code));
  if (ofTime.length === 0) return { TIME_PERIOD: yearsOf(referencePeriod) };
  return Object.fromEntries(
    ofTime.map(({ code, categories }) => [
      code,
      categories.flatMap((category) =>
        category.members === undefined && !isResidual(category.code) ? category.code : [],
      ),
    ]),
  );
}
