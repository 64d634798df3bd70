import type { CodeEntry } from "../codes/codeEntry.js";

const opsc = (locator: string) => ({ title: "OPSC", locator }) as const;

/** The offences of article 3 (1), one code for each thing a State must cover in its criminal law. */
export const offenceCodes = [
  {
    code: "sale-sexual-exploitation",
    label: "Sale of a child for sexual exploitation",
    definition: "A child is offered, delivered or accepted for sexual exploitation.",
    source: opsc("art. 3 (1) (a) (i) a"),
    verified: true,
  },
  {
    code: "sale-organs",
    label: "Sale of a child for the transfer of organs for profit",
    definition: "A child is offered, delivered or accepted so that organs are transferred for profit.",
    source: opsc("art. 3 (1) (a) (i) b"),
    verified: true,
  },
  {
    code: "sale-forced-labour",
    label: "Sale of a child for forced labour",
    definition: "A child is offered, delivered or accepted for forced labour.",
    source: opsc("art. 3 (1) (a) (i) c"),
    verified: true,
  },
  {
    code: "improper-adoption-consent",
    label: "Improper inducement of consent to an adoption",
    definition:
      "An intermediary brings about a consent to adoption against the international law on adoption.",
    source: opsc("art. 3 (1) (a) (ii)"),
    verified: true,
  },
  {
    code: "exploitation-in-prostitution",
    label: "Sexual exploitation of children in prostitution",
    definition: "A child is offered, obtained, procured or provided for that exploitation.",
    source: opsc("art. 3 (1) (b)"),
    verified: true,
  },
  {
    code: "child-sexual-abuse-material",
    label: "Child sexual abuse material",
    definition: "Material is made, passed on, moved across a border, or held for one of these ends.",
    source: opsc("art. 3 (1) (c)"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link offenceCodes}.
 *
 * @example
 * import { labelOf } from "opsc/codes";
 * import { offenceCodes, type OffenceCode } from "opsc/protocol";
 * const code: OffenceCode = "sale-organs";
 * labelOf(offenceCodes, code); //=> "Sale of a child for the transfer of organs for profit"
 */
export type OffenceCode = (typeof offenceCodes)[number]["code"];
