import type { TabulationPlan } from "opsc/statistics";

/** Children, with nested bands, three reference years, and what is read from one offence kept together. */
export const childrenPlan: TabulationPlan = {
  id: "children",
  of: "victims",
  unit: "persons",
  dimensions: [
    { from: "sex" },
    { from: "age-at-offence" },
    { from: "offence" },
    { from: "online" },
    { from: "year", date: "registered", years: [2022, 2023, 2024] },
  ],
  tables: [
    { id: "sex-by-age", title: "Sex by age", dimensions: ["SEX", "AGE"] },
    { id: "offence-by-online", title: "Offence by online", dimensions: ["OFFENCE", "ONLINE", "SEX"] },
    {
      id: "year-by-age",
      title: "Year by age",
      dimensions: ["YEAR", "AGE"],
      categories: { AGE: ["Y0T14", "Y15T17", "_U", "_T"] },
    },
  ],
};

/** Records, with regions in groups, services of several kinds, and the funnel. */
export const recordsPlan: TabulationPlan = {
  id: "records",
  of: "victims",
  unit: "cases",
  dimensions: [
    {
      from: "region-of-offence",
      country: "TKM",
      groups: [{ code: "NORTH-EAST", label: "North and east", members: ["TM-D", "TM-L"] }],
    },
    { from: "stage" },
    { from: "disability" },
    { from: "service", values: ["shelter", "legal", "education"] },
    { from: "service-status" },
    { from: "nationality-group", home: "TKM" },
  ],
  tables: [
    { id: "region-by-stage", title: "Region by stage", dimensions: ["REGION", "STAGE"] },
    { id: "services", title: "Services", dimensions: ["SERVICE", "SERVICE_STATUS"] },
    { id: "disability", title: "Disability", dimensions: ["DISABILITY", "NATIONALITY_GROUP", "REGION"] },
  ],
};

/** The accused. */
export const accusedPlan: TabulationPlan = {
  id: "accused",
  of: "proceedings",
  unit: "persons",
  dimensions: [{ from: "stage" }, { from: "accused-sex" }, { from: "offence" }],
  tables: [
    { id: "funnel", title: "Funnel", dimensions: ["STAGE", "OFFENCE"] },
    { id: "sex", title: "Sex", dimensions: ["ACCUSED_SEX", "STAGE"] },
  ],
};
