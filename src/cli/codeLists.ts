import * as codes from "../codes/index.js";
import type { CodeEntry } from "../codes/codeEntry.js";
import * as protocol from "../protocol/index.js";
import * as scoring from "../scoring/index.js";
import * as legislation from "../legislation/index.js";
import * as victims from "../victims/index.js";
import { followUpScales } from "../recommendations/scales/followUpScales.js";

const provisionEntries: readonly CodeEntry[] = protocol.provisions.map((provision) => ({
  code: provision.id,
  label: `${protocol.formatProvision(provision.id)} (${provision.strength})`,
  definition: provision.paraphrase,
  source: provision.source,
  verified: provision.verified,
}));

const offenceEntries: readonly CodeEntry[] = protocol.offences.map((offence) => ({
  code: offence.code,
  label: offence.label,
  definition: `${protocol.formatProvision(offence.provision)}: ${offence.conducts.map(({ code }) => code).join(", ")}.`,
  source: offence.source,
  verified: offence.verified,
}));

const elementEntries: readonly CodeEntry[] = legislation.legalElements.map((element) => ({
  code: element.id,
  label: `${element.label} (${protocol.formatProvision(element.provision)})`,
  definition: `The law provides that ${element.clause}.`,
  source: element.sources[0] ?? { title: "OPSC" },
  verified: element.verified,
}));

const crosswalkEntries: readonly CodeEntry[] = protocol.crosswalks.map((entry) => ({
  code: `${entry.opsc} ${entry.scheme}`,
  label: entry.code ?? "no code",
  definition: `${entry.relation}${entry.note === undefined ? "" : `; ${entry.note}`}`,
  source: entry.source,
  verified: entry.verified,
}));

const termEntries: readonly CodeEntry[] = protocol.discouragedTerms.map((entry) => ({
  code: entry.code,
  label: entry.preferred.join("; "),
  definition: `Instead of: ${entry.terms.join(", ")}.`,
  source: entry.source,
  verified: entry.verified,
}));

const isCodeList = (value: unknown): value is readonly CodeEntry[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((entry: unknown) => typeof entry === "object" && entry !== null && "definition" in entry);

/** The lists of the records, under their own names in kebab case. */
const recordLists: Readonly<Record<string, readonly CodeEntry[]>> = Object.fromEntries(
  Object.entries<unknown>(victims).flatMap(([name, list]) =>
    isCodeList(list) ? [[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), list] as const] : [],
  ),
);

/** Every code list that `opsc codes` prints, by its name on the command line. */
export const codeLists: Readonly<Record<string, readonly CodeEntry[]>> = {
  ...recordLists,
  "action-statuses": codes.actionStatuses,
  "age-bands": codes.ageBands,
  "assessor-kinds": codes.assessorKinds,
  clusters: codes.clusters,
  conducts: protocol.conducts,
  "coverage-statuses": legislation.coverageStatuses,
  crosswalks: crosswalkEntries,
  directnesses: codes.directnesses,
  "element-benchmarks": legislation.elementBenchmarks,
  "element-kinds": legislation.elementKinds,
  "evidence-levels": codes.evidenceLevels,
  "follow-up-scales": followUpScales.flatMap((scale): CodeEntry[] => [
    scale,
    ...scale.grades.map((grade) => ({ ...grade, code: `${scale.code} ${grade.code}` })),
  ]),
  instruments: codes.instruments,
  "legal-elements": elementEntries,
  modes: protocol.modes,
  "normalisation-methods": scoring.normalisationMethods,
  "obligation-types": protocol.obligationTypes,
  offences: offenceEntries,
  "paragraph-kinds": codes.paragraphKinds,
  "provision-strengths": protocol.provisionStrengths,
  provisions: provisionEntries,
  readings: protocol.readings,
  "recommendation-strengths": codes.recommendationStrengths,
  "response-statuses": codes.responseStatuses,
  "sale-purposes": protocol.salePurposes,
  "sensitivity-factors": scoring.sensitivityFactors,
  "sensitivity-verdicts": scoring.sensitivityVerdicts,
  terminology: termEntries,
};
