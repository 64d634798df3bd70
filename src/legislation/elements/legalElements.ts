import { criminalLawElements } from "./criminalLawElements.js";
import { crossBorderElements } from "./crossBorderElements.js";
import { definitionElements } from "./definitionElements.js";
import type { LegalElement } from "./legalElement.js";
import { modelLawElements } from "./modelLawElements.js";
import { offenceElements } from "./offenceElements.js";
import { protectionElements } from "./protectionElements.js";

/**
 * The catalogue: every element that a law is held against, in the order of the treaty, with the criteria of the model law at
 * the end.
 *
 * @source OPSC, arts. 2-9; CRC/C/OPSC/TKM/CO/1; CRC/C/156 and CRC/C/OPSC/2, not read in full; ICMEC (2018): as each entry names them
 */
export const legalElements: readonly LegalElement[] = [
  ...definitionElements,
  ...offenceElements,
  ...criminalLawElements,
  ...crossBorderElements,
  ...protectionElements,
  ...modelLawElements,
];
