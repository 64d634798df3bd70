import type { Instrument } from "../codes/instruments.js";
import type { Source } from "../sources/source.js";

interface ReportingRule {
  readonly years: number;
  readonly source: Source;
  readonly verified: boolean;
}

/** When reports are due under each instrument, in years after entry into force and between reports. */
export const reportingRules: Readonly<
  Record<
    Instrument,
    { readonly initial: ReportingRule; readonly periodic: ReportingRule; readonly insideConvention: boolean }
  >
> = {
  OPSC: {
    initial: { years: 2, source: { title: "OPSC", locator: "art. 12 (1)" }, verified: true },
    periodic: { years: 5, source: { title: "OPSC", locator: "art. 12 (2)" }, verified: true },
    insideConvention: true,
  },
  OPAC: {
    initial: { years: 2, source: { title: "OPAC", locator: "art. 8 (1)" }, verified: false },
    periodic: { years: 5, source: { title: "OPAC", locator: "art. 8 (2)" }, verified: false },
    insideConvention: true,
  },
  CRC: {
    initial: {
      years: 2,
      source: { title: "Convention on the Rights of the Child", locator: "art. 44 (1) (a)" },
      verified: false,
    },
    periodic: {
      years: 5,
      source: { title: "Convention on the Rights of the Child", locator: "art. 44 (1) (b)" },
      verified: true,
    },
    insideConvention: false,
  },
};
