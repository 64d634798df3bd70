import type * as z from "zod";
import { aggregateLayoutSchema } from "../../statistics/aggregates/aggregateLayout.js";
import { aggregateOptionsSchema } from "../../statistics/aggregates/aggregateOptions.js";
import { cellValueSchema } from "../../statistics/model/cellValue.js";
import { categorySchema, dimensionSchema } from "../../statistics/model/dimension.js";
import { disclosurePolicySchema } from "../../statistics/model/disclosurePolicy.js";
import type { ProtectedCell } from "../../statistics/model/protectedTable.js";
import { provenanceSchema } from "../../statistics/model/provenance.js";
import { tableDefinitionSchema } from "../../statistics/model/tableDefinition.js";
import { categoryGroupSchema } from "../../statistics/plan/categoryGroup.js";
import {
  planDimensionSchema,
  type AgeDimension,
  type CodedDimension,
  type CountryDimension,
  type NationalityGroupDimension,
  type PlanAgeBand,
  type RegionDimension,
  type SocioEconomicDimension,
  type TokenDimension,
  type YearDimension,
} from "../../statistics/plan/planDimension.js";
import { structuralZeroSchema } from "../../statistics/plan/structuralZero.js";
import { tabulationPlanSchema } from "../../statistics/plan/tabulationPlan.js";
import { protectedContentSchema } from "../../statistics/prove/openRelease.js";
import { aggregateRules } from "../rules/aggregateRules.js";
import { planRules, structuralZeroRules } from "../rules/planRules.js";
import { policyRules, releaseRules } from "../rules/releaseRules.js";
import { part, wire } from "../schemaPart.js";

const [coded, age, year, country, nationalityGroup, region, token, socioEconomic] =
  planDimensionSchema.options;
const [, band] = age.shape.bands.unwrap().element.options;

/** What is asked of statistics and what they publish; partial counts, certificates and ledgers are confidential and have no schema here. */
export const statisticsParts = [
  part("age-dimension", age satisfies z.ZodType<AgeDimension>),
  part("aggregate-layout", aggregateLayoutSchema),
  wire("aggregate-options", "Options for reported totals", aggregateOptionsSchema, aggregateRules),
  part("category", categorySchema),
  part("category-group", categoryGroupSchema),
  part("cell-value", cellValueSchema),
  part("coded-dimension", coded satisfies z.ZodType<CodedDimension>),
  part("country-dimension", country satisfies z.ZodType<CountryDimension>),
  part("dimension", dimensionSchema),
  wire("disclosure-policy", "Disclosure policy", disclosurePolicySchema, policyRules),
  part("nationality-group-dimension", nationalityGroup satisfies z.ZodType<NationalityGroupDimension>),
  part("plan-age-band", band satisfies z.ZodType<PlanAgeBand>),
  part("plan-dimension", planDimensionSchema),
  part("protected-cell", protectedContentSchema.shape.cells.element satisfies z.ZodType<ProtectedCell>),
  wire("protected-content", "Protected table", protectedContentSchema, releaseRules),
  part("provenance", provenanceSchema),
  part("region-dimension", region satisfies z.ZodType<RegionDimension>),
  part("socio-economic-dimension", socioEconomic satisfies z.ZodType<SocioEconomicDimension>),
  part("structural-zero", structuralZeroSchema, structuralZeroRules),
  part("table-definition", tableDefinitionSchema),
  wire("tabulation-plan", "Tabulation plan", tabulationPlanSchema, planRules),
  part("token-dimension", token satisfies z.ZodType<TokenDimension>),
  part("year-dimension", year satisfies z.ZodType<YearDimension>),
];
