import { numberedRules } from "../numberedRules.js";

const source = { title: "opsc: rules of a case file", locator: "docs/json-schema.md" } as const;
const levels = {
  title: "opsc: levels of evidence",
  locator: "docs/decisions/0004-evidence-levels.md",
} as const;
const sale = { title: "CRC/C/OPSC/TKM/CO/1", locator: "paras. 8, 9, 35 and 39" } as const;

/** What `checkCaseFile` checks beside the form of a case file and its pieces of evidence. */
export const caseFileRules = numberedRules("case-file", "checkCaseFile", [
  {
    id: "identifier-twice",
    sentence:
      "Identifiers are unique among recommendations, among assessments, among measures and evidence together, and among provisions of law.",
    source,
    severity: "error",
    verified: true,
    path: "recommendations[].id, measures[].id, evidence[].id, assessments[].id, legislation[].id",
  },
  {
    id: "identifier-inconsistent",
    sentence:
      'The identifier of a recommendation is its symbol, "#", its paragraph and each part of its item in brackets.',
    source,
    severity: "error",
    verified: true,
    path: "recommendations[].id",
  },
  {
    id: "recommendation-unknown",
    sentence:
      "A measure, a link of evidence, an assessment or a reason names only recommendations of the same file.",
    source,
    severity: "error",
    verified: true,
    path: "measures[].recommendations[], evidence[].links[].recommendation, assessments[].recommendation, emptyReasons",
  },
  {
    id: "measure-unknown",
    sentence: "Evidence names only measures of the same file.",
    source,
    severity: "error",
    verified: true,
    path: "evidence[].measure",
  },
  {
    id: "evidence-unknown",
    sentence: "Evidence supersedes only evidence of the same file.",
    source,
    severity: "error",
    verified: true,
    path: "evidence[].supersedes",
  },
  {
    id: "basis-unknown",
    sentence: "An assessment rests only on evidence and measures of the same file.",
    source,
    severity: "error",
    verified: true,
    path: "assessments[].basis[]",
  },
  {
    id: "in-force-after-adoption",
    sentence: "The instrument is in force for the State on the day on which the observations are adopted.",
    source,
    severity: "warning",
    verified: true,
    path: "inForceOn",
  },
  {
    id: "assessment-before-adoption",
    sentence: "An assessment holds for the day of adoption or a later one.",
    source,
    severity: "warning",
    verified: true,
    path: "assessments[].asOf",
  },
  {
    id: "evidence-before-adoption",
    sentence: "Evidence was recorded on the day of adoption or a later one.",
    source,
    severity: "warning",
    verified: true,
    path: "evidence[].recordedOn",
  },
  {
    id: "measure-ends-before-start",
    sentence: "A measure does not end before it was taken, as far as its two dates can be compared.",
    source,
    severity: "warning",
    verified: true,
    path: "measures[].plannedUntil",
  },
  {
    id: "rests-on-assertion-alone",
    sentence:
      "A favourable assessment by somebody else than the State does not rest on the State's word alone (evidence of level 1).",
    source: levels,
    severity: "warning",
    verified: true,
    path: "assessments[].basis",
  },
  {
    id: "sale-is-not-trafficking",
    sentence:
      "Evidence that speaks of trafficking only is not offered for a recommendation on the sale of children.",
    source: sale,
    severity: "warning",
    verified: true,
    path: "evidence[].links[]",
  },
]);
