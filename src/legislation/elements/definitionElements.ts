import type { LegalElement } from "./legalElement.js";
import { ruleElement } from "./ruleElement.js";

/**
 * What the law is to say of the terms of article 2. The treaty's own words define the terms and ask for no definition in
 * national law; the Committee does.
 *
 * @source OPSC, art. 2; CRC/C/OPSC/TKM/CO/1, paras. 8-9; CRC/C/156, section V, not read
 */
export const definitionElements: readonly LegalElement[] = [
  ruleElement(
    "definition",
    "sale-defined-on-its-own",
    "Sale of a child defined by itself",
    "the sale of a child is defined by itself, apart from trafficking in persons",
  ),
  ruleElement(
    "definition",
    "adoption-and-surrogacy-as-sale",
    "Sale by adoption or surrogacy",
    "illegal adoption and surrogacy arrangements that amount to sale fall under the definition of sale",
  ),
  ruleElement(
    "definition",
    "prostitution-defined-on-its-own",
    "Exploitation in prostitution defined by itself",
    "the exploitation of a child in prostitution is defined clearly and by itself",
  ),
  ruleElement(
    "definition",
    "material-defined-on-its-own",
    "Child sexual abuse material defined by itself",
    "child sexual abuse material is defined clearly and by itself",
  ),
  ruleElement(
    "definition",
    "depictions-of-no-real-child",
    "Depictions of no real child",
    "drawings and computer-generated depictions fall under the definition of child sexual abuse material",
  ),
];
