import { codesOf } from "../codes/codesOf.js";
import { labelOf } from "../codes/labelOf.js";
import type { ConductCode } from "./conducts.js";
import { modes } from "./modes.js";
import type { Offence } from "./offence.js";
import { offenceCodes, type OffenceCode } from "./offenceCodes.js";
import { provisionLocator } from "./provisionLocator.js";
import type { SalePurpose } from "./salePurposes.js";

const offence = (
  code: OffenceCode,
  provision: string,
  legalLabel: string,
  conducts: readonly ConductCode[],
  purposes: readonly SalePurpose[] = [],
  qualifiers: Partial<Record<ConductCode, string>> = {},
): Offence => {
  const source = { title: "OPSC", locator: provisionLocator(provision) };
  return {
    code,
    provision,
    label: labelOf(offenceCodes, code),
    legalLabel,
    conducts: conducts.map((conduct) => {
      const qualifier = qualifiers[conduct];
      return {
        id: `${provision}#${conduct}`,
        code: conduct,
        ...(qualifier === undefined ? {} : { qualifier }),
        source,
        verified: true,
      };
    }),
    purposes,
    modes: codesOf(modes),
    source,
    verified: true,
  };
};

const sale: readonly ConductCode[] = ["offering", "delivering", "accepting"];

/**
 * The offences of article 3 (1), in the order of the treaty.
 *
 * @source OPSC, art. 3 (1) and (2)
 */
export const offences: readonly Offence[] = [
  offence("sale-sexual-exploitation", "3.1.a.i.a", "sale of children", sale, ["sexual-exploitation"]),
  offence("sale-organs", "3.1.a.i.b", "sale of children", sale, ["organ-transfer-for-profit"]),
  offence("sale-forced-labour", "3.1.a.i.c", "sale of children", sale, ["forced-labour"]),
  offence("improper-adoption-consent", "3.1.a.ii", "sale of children", ["improperly-inducing-consent"], [], {
    "improperly-inducing-consent":
      "As an intermediary, and against the international instruments on adoption that apply.",
  }),
  offence("exploitation-in-prostitution", "3.1.b", "child prostitution", [
    "offering",
    "obtaining",
    "procuring",
    "providing",
  ]),
  offence(
    "child-sexual-abuse-material",
    "3.1.c",
    "child pornography",
    [
      "producing",
      "distributing",
      "disseminating",
      "importing",
      "exporting",
      "offering",
      "selling",
      "possessing",
    ],
    [],
    {
      possessing:
        "For one of the other seven purposes only; possession as such is what the Committee expects.",
    },
  ),
];
