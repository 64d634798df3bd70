import type { Validator } from "../../issues/validator.js";
import type { TabulationPlan } from "../../statistics/plan/tabulationPlan.js";
import type { CountedRecord } from "../../statistics/tabulate/countedRecord.js";
import { tabulator } from "../../statistics/tabulate/tabulator.js";
import type { LineValidator } from "../../victims/lines/lineValidator.js";
import { linesOf } from "../streams/ndjson/linesOf.js";
import { type CountingValidator, uncounted } from "./uncounted.js";

/** Counts what stands in the slots of each valid line, so that no record is made of it. */
function countingLines(
  lines: LineValidator<unknown>,
  add: (record: CountedRecord) => void,
): LineValidator<unknown> {
  const { validateLine, current } = lines;
  return {
    ...lines,
    validateLine: (bytes, from, to) => {
      const verdict = validateLine(bytes, from, to);
      if (verdict.kind === "valid") add(current() as CountedRecord);
      return verdict;
    },
  };
}

/**
 * Makes a validator that counts every valid record by a plan as it passes, so that none of them is kept.
 *
 * @param inner - What each record is checked with; what it finds valid is a record of the kind that the plan counts.
 * @param plan - The plan; where there is none, the validator is what it was.
 * @param shard - Name of what is counted.
 * @throws {TypeError} Where the parts of the plan do not fit together; when it validates, where a valid record is one of the other kind.
 */
export function countingValidator(
  inner: Validator<unknown>,
  plan: TabulationPlan | undefined,
  shard = "part",
): CountingValidator {
  if (plan === undefined) return uncounted(inner);
  const made = tabulator(plan, { shard });
  if (!made.ok) throw new TypeError("Expected a plan whose parts fit together.");
  const { add, counts } = made.value;
  const validate = (value: unknown) => {
    const result = inner.validate(value);
    if (result.ok) add(result.value as CountedRecord);
    return result;
  };
  const lines = linesOf(inner);
  const validator = lines === undefined ? { validate } : { validate, lines: () => countingLines(lines, add) };
  return { validator, counts };
}
