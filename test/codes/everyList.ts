import * as codes from "opsc/codes";
import type { CodeEntry } from "opsc/codes";
import * as protocol from "opsc/protocol";
import { followUpScales } from "opsc/recommendations";

/** Every code list of the house by the name of its export; a scale of follow-up stands with its grades. */
export const everyList: readonly (readonly [name: string, list: readonly CodeEntry[]])[] = [
  ["actionStatuses", codes.actionStatuses],
  ["assessorKinds", codes.assessorKinds],
  ["clusters", codes.clusters],
  ["directnesses", codes.directnesses],
  ["evidenceLevels", codes.evidenceLevels],
  ["instruments", codes.instruments],
  ["paragraphKinds", codes.paragraphKinds],
  ["recommendationStrengths", codes.recommendationStrengths],
  ["responseStatuses", codes.responseStatuses],
  ["conducts", protocol.conducts],
  ["crosswalkRelations", protocol.crosswalkRelations],
  ["crosswalkSchemes", protocol.crosswalkSchemes],
  ["modes", protocol.modes],
  ["obligationTypes", protocol.obligationTypes],
  ["offenceCodes", protocol.offenceCodes],
  ["provisionStrengths", protocol.provisionStrengths],
  ["readings", protocol.readings],
  ["requirementDegrees", protocol.requirementDegrees],
  ["salePurposes", protocol.salePurposes],
  ["termStatuses", protocol.termStatuses],
  ["followUpScales", followUpScales],
  ...followUpScales.map((scale) => [`followUpScales: ${scale.code}`, scale.grades] as const),
];
