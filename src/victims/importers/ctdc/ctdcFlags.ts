import type { Source } from "../../../sources/source.js";
import type { ImportMapping } from "../importMapping.js";
import { ctdc } from "./ctdcSources.js";

const both = ctdc("k-anonymised data set; synthetic data set, codebook of 2024");
const anonymised = ctdc("k-anonymised data set");
const later = ctdc("synthetic data set of 2025");

/** A flag is 1 or missing. A 0, which older files have, says nothing of an offence and never becomes a "no". */
const flag = (offence: string): ImportMapping["values"] => ({ "1": offence, "0": null });

const form = (column: string, source: Source, sale?: string): ImportMapping => ({
  column,
  field: "offences[].offence",
  reading: "code",
  values: flag("undetermined"),
  ...(sale === undefined ? {} : { asSale: { "1": sale } }),
  relation: "partial",
  note: "A form of trafficking. It does not show that the child was sold (docs/decisions/0007-imported-offences.md).",
  source,
  verified: true,
});

const kind = (column: string, offence: string, source: Source, verified = true): ImportMapping => ({
  column,
  field: "offences[].offence",
  reading: "code",
  values: flag(offence),
  refines: "isSexualExploit",
  relation: "partial",
  note: "The set counts victims of trafficking; the Protocol asks for no trafficking.",
  source,
  verified,
});

/** The forms of exploitation that the data sets flag, and what each shows under the Protocol. */
export const ctdcFlags: readonly ImportMapping[] = [
  form("isSexualExploit", both, "sale-sexual-exploitation"),
  form("isForcedLabour", both, "sale-forced-labour"),
  form("isOrganRemoval", anonymised, "sale-organs"),
  form("isOtherExploit", both, "sale-purpose-not-shown"),
  form("isForcedMarriage", anonymised),
  form("isForcedMilitary", anonymised),
  form("isSlaveryAndPractices", anonymised),
  kind("typeOfSexProstitution", "exploitation-in-prostitution", both),
  kind("typeOfSexPornography", "child-sexual-abuse-material", both),
  kind("sectorOfSexProstitution", "exploitation-in-prostitution", later, false),
  kind("sectorOfSexPornography", "child-sexual-abuse-material", later, false),
  kind("typeOfSexRemoteInteractiveServices", "undetermined", anonymised),
  kind("typeOfSexPrivateSexualServices", "undetermined", anonymised),
];
