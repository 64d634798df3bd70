import * as z from "zod";
import { tableDefinitionSchema, type TableDefinition } from "../model/tableDefinition.js";
import { planDimensionSchema, type PlanDimension } from "./planDimension.js";
import { structuralZeroSchema, type StructuralZero } from "./structuralZero.js";

/**
 * What is counted, in which units and in which tables: everything that decides an answer, so that two counts of the same records by
 * the same plan are the same. It is written as a file for `opsc tabulate`.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-7, for what the Committee asks to be disaggregated
 * @example
 * import { validate } from "opsc/issues";
 * import { tabulationPlanSchema, type TabulationPlan } from "opsc/statistics";
 * const plan: TabulationPlan = {
 *   id: "victims-by-sex-and-age",
 *   of: "victims",
 *   unit: "persons",
 *   dimensions: [
 *     { from: "sex" },
 *     { from: "age-at-offence", bands: ["Y0T17", "Y0T14", "Y15T17"] },
 *     { from: "year", date: "registered", years: [2022, 2023, 2024] },
 *   ],
 *   tables: [
 *     { id: "sex-by-age", title: "Child victims by sex and age", dimensions: ["SEX", "AGE"] },
 *     { id: "sex-by-year", title: "Child victims by sex and year", dimensions: ["SEX", "YEAR"] },
 *   ],
 * };
 * validate(tabulationPlanSchema, plan).ok; //=> true
 */
export interface TabulationPlan {
  /** Token of the plan. */
  readonly id: string;
  /** Which records are counted. */
  readonly of: "victims" | "proceedings";
  /**
   * What one count is. Of victim records: distinct children by their pseudonyms, or records. Of proceedings: distinct accused, from
   * the records of accused alone, or cases, from the records of cases alone.
   */
  readonly unit: "persons" | "cases";
  /** The dimensions; one that no table uses counts nothing, but its reference years hold. */
  readonly dimensions: readonly PlanDimension[];
  /** The tables; they are protected together. */
  readonly tables: readonly TableDefinition[];
  /** Combinations that cannot be, beside acts that an offence does not have, which the package knows. */
  readonly structuralZeros?: readonly StructuralZero[] | undefined;
}

/** Validates the shape of a {@link TabulationPlan}, unknown keys refused; that its parts fit together is checked when it is used. */
export const tabulationPlanSchema = z.strictObject({
  id: tableDefinitionSchema.shape.id,
  of: z.enum(["victims", "proceedings"]),
  unit: z.enum(["persons", "cases"]),
  dimensions: z.array(planDimensionSchema).min(1).max(40),
  tables: z.array(tableDefinitionSchema).min(1).max(100),
  structuralZeros: z.array(structuralZeroSchema).optional(),
}) satisfies z.ZodType<TabulationPlan>;
