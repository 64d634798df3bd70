import type { CodeEntry } from "../../codes/codeEntry.js";

const opsc = (locator: string) => ({ title: "OPSC", locator }) as const;
const observations = (locator: string) => ({ title: "CRC/C/OPSC/TKM/CO/1", locator }) as const;

/** The kinds of elements that a law is held against, in the order of the treaty. */
export const elementKinds = [
  {
    code: "definition",
    label: "Definition",
    definition: "The law defines an offence by itself, and says how far the definition reaches.",
    source: opsc("art. 2"),
    verified: true,
  },
  {
    code: "conduct",
    label: "Conduct",
    definition: "The law makes one act of one offence punishable, committed or in one further mode.",
    source: opsc("art. 3 (1) and (2)"),
    verified: true,
  },
  {
    code: "possession",
    label: "Possession",
    definition: "The law reaches possession of material as such, and access to it.",
    source: observations("para. 26 (b)"),
    verified: true,
  },
  {
    code: "online",
    label: "Online commission",
    definition: "The law names what is done over the Internet, and binds those who provide access to it.",
    source: observations("paras. 26 (d) and 27 (b)"),
    verified: true,
  },
  {
    code: "age",
    label: "Age threshold",
    definition: "The law protects every person under 18.",
    source: { title: "CRC/C/156", locator: "V" },
    verified: false,
  },
  {
    code: "consent",
    label: "Consent",
    definition: "The law gives a child's supposed consent no effect.",
    source: { title: "CRC/C/156", locator: "V" },
    verified: false,
  },
  {
    code: "penalty",
    label: "Penalties",
    definition: "The law sets penalties that match the gravity, and says what aggravates them.",
    source: opsc("art. 3 (3)"),
    verified: true,
  },
  {
    code: "limitation",
    label: "Limitation period",
    definition: "The law says how long an offence can be prosecuted.",
    source: { title: "CRC/C/156", locator: "VI" },
    verified: false,
  },
  {
    code: "legal-persons",
    label: "Legal persons",
    definition: "The law makes legal persons liable.",
    source: opsc("art. 3 (4)"),
    verified: true,
  },
  {
    code: "jurisdiction",
    label: "Jurisdiction",
    definition: "The law gives the courts power on one of the grounds of article 4.",
    source: opsc("art. 4"),
    verified: true,
  },
  {
    code: "double-criminality",
    label: "Double criminality",
    definition: "The law says whether an offence abroad must be one under the law of that place too.",
    source: observations("paras. 32-33"),
    verified: true,
  },
  {
    code: "extradition",
    label: "Extradition",
    definition: "The law provides for extradition, or for prosecution in its place.",
    source: opsc("art. 5"),
    verified: true,
  },
  {
    code: "confiscation",
    label: "Seizure, confiscation and closing",
    definition: "The law lets goods, proceeds and premises be seized, confiscated or closed.",
    source: opsc("art. 7"),
    verified: true,
  },
  {
    code: "safeguard",
    label: "Safeguards for child victims",
    definition: "The law protects child victims in criminal proceedings.",
    source: opsc("art. 8"),
    verified: true,
  },
  {
    code: "advertising",
    label: "Advertising",
    definition: "The law prohibits advertising of the offences.",
    source: opsc("art. 9 (5)"),
    verified: true,
  },
  {
    code: "model-law",
    label: "Criteria of a model law",
    definition:
      "A criterion by which a civil-society review compares laws; no reading of the Protocol asks for it.",
    source: {
      title: "ICMEC, Child Sexual Abuse Material: Model Legislation & Global Review, 9th edition",
      year: 2018,
    },
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link elementKinds}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { elementKinds, type ElementKind } from "opsc/legislation";
 * const kind: ElementKind = "double-criminality";
 * labelOf(elementKinds, kind); //=> "Double criminality"
 */
export type ElementKind = (typeof elementKinds)[number]["code"];
