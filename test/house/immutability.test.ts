import { describe, expect, it } from "vitest";
import { casebook } from "opsc/casebook";
import { clusters } from "opsc/codes";
import { parseCitations, parseSymbol, readConcludingObservations } from "opsc/documents";
import { evidenceFindings, highestLevel } from "opsc/evidence";
import { lintTerminology, provisions } from "opsc/protocol";
import {
  answersAt,
  caseToJson,
  checkCaseFile,
  claimFindings,
  deadlines,
  evidenceToCsv,
  lineage,
  recommendationsToCsv,
  saleFindings,
  statusAt,
  summariseCase,
} from "opsc/recommendations";
import { toHtml, toJson, toMarkdown } from "opsc/render";
import { assembleFollowUp } from "opsc/report";
import { deepFreeze } from "./deepFreeze.js";

const asOf = "2025-04-01";
const before = JSON.stringify(casebook.turkmenistan);
const file = deepFreeze(structuredClone(casebook.turkmenistan));
const report = deepFreeze(assembleFollowUp(file, { asOf }));

/** Each is called twice with the same frozen input: it must neither write into it nor remember it. */
const calls: Readonly<Record<string, () => unknown>> = {
  answersAt: () => answersAt(file, asOf),
  assembleFollowUp: () => assembleFollowUp(file, { asOf }),
  caseToJson: () => caseToJson(file),
  checkCaseFile: () => checkCaseFile(file),
  claimFindings: () => claimFindings(file),
  deadlines: () =>
    deadlines(deepFreeze({ ...file, set: file.deadlines, received: file.receivedReports, asOf })),
  evidenceFindings: () => evidenceFindings(file.evidence),
  evidenceToCsv: () => evidenceToCsv(file.evidence),
  highestLevel: () => highestLevel(file.evidence),
  lineage: () => lineage(file.recommendations, file.recommendations),
  recommendationsToCsv: () => recommendationsToCsv(file.recommendations),
  saleFindings: () => saleFindings(file),
  statusAt: () =>
    file.recommendations.map(({ id }) => statusAt(file.assessments, asOf, { recommendation: id })),
  summariseCase: () => summariseCase(file, asOf),
  toHtml: () => toHtml(report),
  toJson: () => toJson(report),
  toMarkdown: () => toMarkdown(report),
  readConcludingObservations: () => readConcludingObservations("1. The Committee considered the report.", {}),
  parseCitations: () => parseCitations("See CRC/C/OPSC/TKM/CO/1, para. 9."),
  parseSymbol: () => parseSymbol("CRC/C/OPSC/TKM/CO/1"),
  lintTerminology: () => lintTerminology("A plan for the whole Protocol."),
};

describe("frozen input", () => {
  it.each(Object.entries(calls))("%s leaves it as it is and answers the same again", (_name, call) => {
    const first = JSON.stringify(call());
    expect(JSON.stringify(call())).toBe(first);
    expect(JSON.stringify(file)).toBe(before);
  });

  it.each(Object.entries(calls))("%s answers plain data, which can be cloned", (_name, call) => {
    const answer = call();
    expect(structuredClone(answer)).toEqual(answer);
  });
});

describe("bundled data", () => {
  it("is the same after everything above", () => {
    expect(JSON.stringify(casebook.turkmenistan)).toBe(before);
    expect(new Set(clusters.map(({ code }) => code)).size).toBe(clusters.length);
    expect(provisions.length).toBeGreaterThan(50);
  });
});
