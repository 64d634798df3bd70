import type { Source } from "../../sources/source.js";

/** What follows from the meaning of the fields, and from no law. */
export const meaning = {
  title: "opsc: victim records",
  locator: "docs/records.md",
} as const satisfies Source;

/** The disaggregation and follow-up of cases that the Committee asked for. */
export const dataParagraphs = {
  title: "CRC/C/OPSC/TKM/CO/1",
  locator: "paras. 6-7",
} as const satisfies Source;

/** The prosecution of offences as the Committee looked at it. */
export const prosecutionParagraphs = {
  title: "CRC/C/OPSC/TKM/CO/1",
  locator: "paras. 28-29",
} as const satisfies Source;

/** A place in the Protocol. */
export const opsc = (locator: string) => ({ title: "OPSC", locator }) as const satisfies Source;

/** Who is a child. */
export const childhood = { title: "CRC", locator: "art. 1" } as const satisfies Source;
