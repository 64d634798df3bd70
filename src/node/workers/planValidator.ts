import type { Validator } from "../../issues/validator.js";
import type { TabulationPlan } from "../../statistics/plan/tabulationPlan.js";
import { compileValidator } from "../../victims/compileValidator.js";
import { flatImporter } from "../../victims/importers/flat/flatImporter.js";
import { victimRecords } from "../../victims/kinds/victimRecords.js";
import { proceedingRecords } from "../../victims/proceedings/proceedingRecords.js";
import { convertThenValidate } from "../streams/records/convertThenValidate.js";

/** What a thread is told so that it makes the same validator as every other. */
export interface PlanValidatorOptions extends Pick<TabulationPlan, "of"> {
  /** Form of the file: a row of CSV is put together before it is checked. */
  readonly format: "ndjson" | "csv";
}

/** The validator of the records that a plan counts; also called by name in worker threads. */
export function planValidator({ of, format }: PlanValidatorOptions): Validator<unknown> {
  const kind = of === "victims" ? victimRecords : proceedingRecords;
  const validator: Validator<unknown> =
    of === "victims" ? compileValidator(victimRecords) : compileValidator(proceedingRecords);
  if (format === "ndjson") return validator;
  const { convert } = flatImporter(kind);
  return convertThenValidate((row) => convert(row), validator);
}
