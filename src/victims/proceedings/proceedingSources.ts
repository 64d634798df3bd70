import type { Source } from "../../sources/source.js";

/** What this package decided itself, and what follows from the meaning of the fields and from no law. */
export const ownProceedings = {
  title: "opsc: records of proceedings",
  locator: "docs/proceedings.md",
} as const satisfies Source;

/** The treaty that says of legal persons what the Protocol leaves to national law. */
export const lanzarote = (locator: string) =>
  ({
    title:
      "Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse",
    locator,
    year: 2007,
  }) as const satisfies Source;

/** What the Committee found on legal persons. */
export const legalPersonParagraphs = {
  title: "CRC/C/OPSC/TKM/CO/1",
  locator: "paras. 30-31",
} as const satisfies Source;

/** What the Committee found on double criminality. */
export const doubleCriminalityParagraphs = {
  title: "CRC/C/OPSC/TKM/CO/1",
  locator: "paras. 32-33",
} as const satisfies Source;
