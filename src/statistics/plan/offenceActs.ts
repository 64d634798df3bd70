import { conducts } from "../../protocol/conducts.js";
import { offences } from "../../protocol/offences.js";
import type { StructuralZero } from "./structuralZero.js";

/**
 * Acts that an offence does not have, for the dimensions that hold offences and acts.
 *
 * @source OPSC, art. 3 (1)
 */
export const impossibleActs = (
  offenceDimension: string,
  conductDimension: string,
): readonly StructuralZero[] =>
  offences.map((offence) => ({
    [offenceDimension]: [offence.code],
    [conductDimension]: conducts
      .map(({ code }) => code)
      .filter((code) => offence.conducts.every((conduct) => conduct.code !== code)),
  }));
