import type { ImportMapping } from "../importMapping.js";
import { ctdcAgeBands } from "./ctdcAgeBands.js";
import { ctdcFlags } from "./ctdcFlags.js";
import { ctdc } from "./ctdcSources.js";

const both = ctdc("k-anonymised data set; synthetic data set, codebook of 2024");
const anonymised = ctdc("k-anonymised data set");
const majority = { Minor: "0-17", Adult: "18-120" } as const;

/** What is read of the data sets of the Counter Trafficking Data Collaborative. */
export const ctdcMappings: readonly ImportMapping[] = [
  {
    column: "Datasource",
    field: "registeringOrganisation",
    reading: "code",
    values: { Hotline: "helpline", "Case Management": null },
    relation: "partial",
    note: "Case management is that of several organisations, and the set does not say of which.",
    source: anonymised,
    verified: false,
  },
  ...ctdcFlags,
  {
    column: "gender",
    field: "sex",
    reading: "code",
    values: {
      Woman: "F",
      Man: "M",
      Female: "F",
      Male: "M",
      "Trans/Transgender/NonConforming": "X",
      Transgender: "X",
    },
    relation: "partial",
    note: "Gender stands in for sex as recorded. The codebook of 2024 has Man, Woman and the combined value; the others are of older files.",
    source: both,
    verified: false,
  },
  {
    column: "majorityStatusAtExploit",
    field: "ageAtOffence",
    reading: "age-range",
    values: majority,
    relation: "equal",
    note: "When the exploitation began, on which side of 18.",
    source: anonymised,
    verified: true,
  },
  {
    column: "ageBroad",
    field: "ageAtRegistration",
    reading: "age-range",
    values: ctdcAgeBands,
    relation: "equal",
    note: "Age when the person was registered, not when the exploitation began. The bounds are those of the band.",
    source: both,
    verified: true,
  },
  {
    column: "majorityStatus",
    field: "ageAtRegistration",
    reading: "age-range",
    values: majority,
    relation: "broader",
    note: "Says less than the band; where the two contradict each other neither is taken.",
    source: anonymised,
    verified: true,
  },
  {
    column: "yearOfRegistration",
    field: "dates.registered",
    reading: "year",
    relation: "equal",
    note: "In an official file the name of this column can be replaced by the terms of use.",
    source: both,
    verified: true,
  },
  {
    column: "citizenship",
    field: "nationalities[]",
    reading: "country",
    withheld: ["00"],
    relation: "equal",
    note: "Two letters in the k-anonymised set, where NA is Namibia; three in the synthetic ones.",
    source: both,
    verified: true,
  },
  {
    column: "CountryOfExploitation",
    field: "placeOfOffence.country",
    reading: "country",
    withheld: ["00"],
    relation: "partial",
    note: "Where the exploitation took place; an offence may have begun elsewhere.",
    source: both,
    verified: true,
  },
];
