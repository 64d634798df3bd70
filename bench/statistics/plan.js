/** The plan whose tabulation is measured: six concepts of disaggregation that every record says once, and a funnel of years. */
export const plan = {
  id: "benchmark",
  of: "victims",
  unit: "cases",
  dimensions: [
    { from: "sex" },
    { from: "age-at-registration", code: "AGE", bands: ["Y0T17", "Y0T4", "Y5T9", "Y10T14", "Y15T17"] },
    { from: "region-of-offence", country: "TKM" },
    { from: "identification-status" },
    { from: "detection" },
    { from: "settlement-of-offence" },
  ],
  tables: [
    { id: "sex-age-region", title: "By sex, age and region", dimensions: ["SEX", "AGE", "REGION"] },
    { id: "sex-status", title: "By sex and identification", dimensions: ["SEX", "IDENTIFICATION"] },
    {
      id: "detection-settlement",
      title: "By detection and settlement",
      dimensions: ["DETECTION", "URBANISATION"],
    },
  ],
};
