import {
  defaultPolicy,
  type AggregateOptions,
  type DisclosurePolicy,
  type ProtectedContent,
  type TabulationPlan,
} from "opsc/statistics";
import { common } from "../statistics/aggregates/cellsOf.js";
import { bySex, bySexAndAge, sampleTable, sex } from "../statistics/publish/sample.js";
import { accusedPlan, childrenPlan, recordsPlan } from "../statistics/tabulate/plans.js";

/** Every kind of dimension, with bands, groups and impossible combinations of the plan's own. */
const everyDimension: TabulationPlan = {
  id: "every-dimension",
  of: "victims",
  unit: "persons",
  dimensions: [
    {
      from: "sex",
      values: ["F", "M"],
      label: "Sex as registered",
      groups: [{ code: "FM", label: "Girls and boys", members: ["F", "M"] }],
    },
    {
      from: "age-at-registration",
      code: "AGE_NOW",
      bands: [
        { code: "Y0T6", label: "Under 7 years", minimum: 0, maximum: 6 },
        { code: "Y7T14", label: "7 to 14 years", minimum: 7, maximum: 14 },
        "Y0T14",
        "Y15T17",
      ],
    },
    { from: "nationality", countries: ["TKM", "UZB", "XKX"] },
    { from: "country-of-residence", countries: ["TKM"] },
    { from: "nationality-group", home: "TKM" },
    { from: "region-of-residence", country: "TKM", regions: ["TM-A", "TM-B"] },
    { from: "ethnic-origin", tokens: [{ code: "E01", label: "First group" }] },
    { from: "national-socio-economic-band", tokens: [{ code: "S1", label: "Lowest band" }] },
    { from: "socio-economic-band", scheme: "wealth-quintile" },
    { from: "offence" },
    { from: "conduct" },
    { from: "year", date: "identified", years: [2023, 2024, 2025] },
  ],
  tables: [
    { id: "sex", title: "By sex", dimensions: ["SEX"], categories: { SEX: ["FM", "_T"] } },
    { id: "acts", title: "By offence and act", dimensions: ["OFFENCE", "CONDUCT"] },
  ],
  structuralZeros: [{ OFFENCE: ["exploitation-in-prostitution"], CONDUCT: ["delivering", "accepting"] }],
};

export const plans = [childrenPlan, recordsPlan, accusedPlan, everyDimension];

export const policies: readonly DisclosurePolicy[] = [
  defaultPolicy,
  { ...defaultPolicy, minimumFrequency: 5, minimumWidth: 3 },
  {
    minimumFrequency: 3,
    minimumWidth: 2,
    zeros: "publish",
    groupDisclosure: false,
    attackers: ["public"],
    override: "Decision 12 of the statistical council",
  },
];

const sdmx: AggregateOptions = {
  ...common,
  id: "ministry-2021-2023",
  unit: "cases",
  referencePeriod: "2021/2023",
  layout: {
    format: "sdmx-csv",
    components: { AGE: "AGE_GROUP" },
    structures: { "sex-and-age": "MOI:VICTIMS(1.0)" },
    only: { FREQ: "A" },
  },
  markers: { "..": "not-collected", withheld: "suppressed", "-": "not-applicable" },
  absent: "zero",
  remainders: { AGE: "_U" },
  contradictions: "use-parts",
};

const columns: AggregateOptions = {
  ...common,
  tables: [
    { id: "sex", title: "By sex", dimensions: ["SEX"] },
    { id: "age", title: "By age", dimensions: ["AGE"], categories: { AGE: ["Y0T17", "_U", "_T"] } },
  ],
  layout: {
    format: "csv",
    dimensions: { SEX: "Sex", AGE: "Age" },
    value: "Victims",
    status: "Status",
    table: "Table",
    delimiter: ";",
    only: { Year: "2023" },
  },
};

export const aggregates = [common, sdmx, columns];

const underOverride = sampleTable("sex", [sex], ["F 3", "M c", "_T c"], {
  unit: "cases",
  provenance: {
    ...bySex.provenance,
    policy: { minimumFrequency: 3, minimumWidth: 2, zeros: "publish", override: "Decision 12" },
  },
});

/** Tables as `release.json` holds them. */
export const protectedTables: readonly ProtectedContent[] = [bySexAndAge, bySex, underOverride];
