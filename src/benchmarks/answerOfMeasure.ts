import type { BenchmarkAnswer } from "./benchmarkAnswers.js";
import type { MeasuredValue } from "./measuredValue.js";
import type { MeasureRule } from "./measureRule.js";

const ofPart = (covered: number, whole: number): BenchmarkAnswer =>
  covered >= whole ? "met" : covered > 0 ? "partly-met" : "not-met";

const ofNumber = (rule: Extract<MeasureRule, { kind: "number" }>, value: number): BenchmarkAnswer => {
  if (value >= rule.least) return value <= (rule.most ?? Infinity) ? "met" : "not-met";
  return rule.partlyBelow && value > 0 ? "partly-met" : "not-met";
};

/**
 * The answer that follows from a measured value.
 *
 * Items that the rule does not ask for, and an item named twice, change nothing.
 *
 * @param rule - How the criterion is measured.
 * @param measured - What was measured.
 * @returns The answer; `undefined` where the value is of another kind than the rule, is not a number, or is more than a whole.
 * @example
 * import { answerOfMeasure } from "opsc/benchmarks";
 * const digits = { kind: "number", unit: "digits", least: 3, most: 4, partlyBelow: false } as const;
 * answerOfMeasure(digits, { kind: "number", value: 3 }); //=> "met"
 * answerOfMeasure(digits, { kind: "number", value: 11 }); //=> "not-met"
 * answerOfMeasure(digits, { kind: "share", covered: 3, of: 4 }); //=> undefined
 */
export function answerOfMeasure(rule: MeasureRule, measured: MeasuredValue): BenchmarkAnswer | undefined {
  if (rule.kind === "items" && measured.kind === "items") {
    const covered = rule.asked.filter(({ code }) => measured.items.includes(code));
    return ofPart(covered.length, rule.asked.length);
  }
  if (rule.kind === "number" && measured.kind === "number") {
    return Number.isNaN(measured.value) ? undefined : ofNumber(rule, measured.value);
  }
  if (rule.kind === "share" && measured.kind === "share") {
    const isPart = measured.of > 0 && measured.covered >= 0 && measured.covered <= measured.of;
    return isPart ? ofPart(measured.covered, measured.of) : undefined;
  }
  return undefined;
}
