import { compiledDimension } from "../../statistics/plan/compiledDimension.js";
import type { TabulationPlan } from "../../statistics/plan/tabulationPlan.js";
import type { JsonStatOptions } from "../../statistics/publish/toJsonStat.js";

const isPlace = (from: string): boolean => /^(?:region|country)-/.test(from);

/** Codes of the dimensions of a plan that are times, and of those that are places. */
export function timesAndPlaces(plan: TabulationPlan): Pick<JsonStatOptions, "time" | "geo"> {
  const codes = (wanted: (from: string) => boolean): readonly string[] =>
    plan.dimensions.flatMap((dimension) => {
      const made = wanted(dimension.from) ? compiledDimension(dimension, plan.of) : undefined;
      return made === undefined || "severity" in made ? [] : [made.dimension.code];
    });
  return { time: codes((from) => from === "year"), geo: codes(isPlace) };
}
