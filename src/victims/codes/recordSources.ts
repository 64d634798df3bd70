import type { Source } from "../../sources/source.js";

/** The case forms that child-protection agencies fill in. */
export const primero = {
  title: "Primero, default configuration of a case (db/configuration)",
  year: 2026,
} as const satisfies Source;

/** The open field standard for cases of trafficking in persons. */
export const htcds = { title: "IOM, Human Trafficking Case Data Standard 2.0" } as const satisfies Source;

/** The classification of crime. */
export const iccs = {
  title: "UNODC, International Classification of Crime for Statistical Purposes, version 1.0",
  year: 2015,
} as const satisfies Source;

/** The European collection on trafficking in persons. */
export const eurostat = {
  title: "Eurostat, crim_thb, reference metadata",
  year: 2024,
} as const satisfies Source;

/** Codes of sex in statistical exchange. */
export const sdmxSex = { title: "SDMX code list CL_SEX" } as const satisfies Source;

/** Codes of urban and rural residence in statistical exchange. */
export const sdmxResidence = { title: "SDMX code list CL_RESIDENCE" } as const satisfies Source;

/** Codes of wealth quintiles in statistical exchange. */
export const sdmxQuintile = { title: "SDMX code list CL_WEALTH_QUINTILE" } as const satisfies Source;

/** The functional domains in which difficulty is asked about. */
export const washington = {
  title: "Washington Group on Disability Statistics, Short Set on Functioning",
} as const satisfies Source;

/** Who is a child. */
export const crc = { title: "CRC", locator: "art. 1" } as const satisfies Source;

/** What this package decided itself. */
export const own = { title: "opsc: victim records", locator: "docs/records.md" } as const satisfies Source;

/** A place in the Protocol. */
export const opsc = (locator: string) => ({ title: "OPSC", locator }) as const satisfies Source;

/** A paragraph of the concluding observations on which the record was modelled. */
export const concluding = (locator: string) =>
  ({ title: "CRC/C/OPSC/TKM/CO/1", locator }) as const satisfies Source;
