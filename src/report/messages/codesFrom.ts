import { ageBands } from "../../codes/ageBands.js";
import type { CodeLabel, CodeWords, ReportCodes } from "./codeWords.js";
import {
  definedLists,
  labelledLists,
  type DefinedLabels,
  type DefinedList,
  type LabelledList,
  type PlainLabels,
} from "./labelledLists.js";

/** The age bands with labels made of their bounds. */
export function ageBandsIn(ageRange: (minimum: number, maximum: number) => string): readonly CodeLabel[] {
  return ageBands.map(({ code, minimum, maximum }) => ({ code, label: ageRange(minimum, maximum) }));
}

/**
 * The code lists in a language, in the order of the lists themselves.
 *
 * @param defined - Labels and definitions.
 * @param plain - Labels of the lists that are not defined in a report.
 * @param ageRange - The label of an age band.
 * @returns The lists; the types of the arguments see to it that no code is left out.
 */
export function codesFrom(
  defined: DefinedLabels,
  plain: PlainLabels,
  ageRange: (minimum: number, maximum: number) => string,
): ReportCodes {
  const wordsOf = (list: DefinedList): readonly CodeWords[] => {
    const words: Readonly<Record<string, readonly [string, string]>> = defined[list];
    return definedLists[list].map(({ code }) => {
      const [label, definition] = words[code]!;
      return { code, label, definition };
    });
  };
  const labelsOf = (list: LabelledList): readonly CodeLabel[] => {
    const labels: Readonly<Record<string, string>> = plain[list];
    return labelledLists[list].map(({ code }) => ({ code, label: labels[code]! }));
  };
  return {
    actionStatuses: wordsOf("actionStatuses"),
    responseStatuses: wordsOf("responseStatuses"),
    assessorKinds: wordsOf("assessorKinds"),
    evidenceLevels: wordsOf("evidenceLevels"),
    directnesses: wordsOf("directnesses"),
    recommendationStrengths: wordsOf("recommendationStrengths"),
    clusters: wordsOf("clusters"),
    instruments: wordsOf("instruments"),
    readings: wordsOf("readings"),
    coverageStatuses: wordsOf("coverageStatuses"),
    criterionStatuses: wordsOf("criterionStatuses"),
    cellMarkers: wordsOf("cellMarkers"),
    offenceCodes: labelsOf("offenceCodes"),
    undeterminedOffences: labelsOf("undeterminedOffences"),
    conducts: labelsOf("conducts"),
    modes: labelsOf("modes"),
    salePurposes: labelsOf("salePurposes"),
    obligationTypes: labelsOf("obligationTypes"),
    sexes: labelsOf("sexes"),
    nationalityGroups: labelsOf("nationalityGroups"),
    stageCategories: labelsOf("stageCategories"),
    scoreCuts: labelsOf("scoreCuts"),
    nationalityStatuses: labelsOf("nationalityStatuses"),
    settlements: labelsOf("settlements"),
    answers: labelsOf("answers"),
    services: labelsOf("services"),
    serviceStatuses: labelsOf("serviceStatuses"),
    compensationOutcomes: labelsOf("compensationOutcomes"),
    compensationChannels: labelsOf("compensationChannels"),
    wealthQuintiles: labelsOf("wealthQuintiles"),
    povertyBands: labelsOf("povertyBands"),
    noneCategories: labelsOf("noneCategories"),
    residualCategories: labelsOf("residualCategories"),
    ageBands: ageBandsIn(ageRange),
  };
}
