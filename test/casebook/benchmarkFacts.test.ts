import { assessBenchmarks, type CriterionStatus } from "opsc/benchmarks";
import { turkmenistan, turkmenistanBenchmarkFacts } from "opsc/casebook";
import { describe, expect, it } from "vitest";
import { describeWithShared } from "../support/shared.js";

const statuses = (asOf: string): Record<string, CriterionStatus> =>
  Object.fromEntries(
    assessBenchmarks(turkmenistanBenchmarkFacts, { asOf }).flatMap(({ criteria }) =>
      criteria.flatMap(({ id, status }) => (status === "unknown" ? [] : [[id, status]])),
    ),
  );

/** What the paragraphs say, read from the printed text: paragraph, a few of its words, and what follows from them. */
const read: readonly (readonly [number, string, Readonly<Record<string, CriterionStatus>>])[] = [
  [6, "lack of statistical data", { "data-collection.disaggregation": "not-met" }],
  [
    6,
    "absence of a comprehensive data collection system",
    { "data-collection.comprehensive-system": "not-met" },
  ],
  [
    6,
    "recording referral and follow-up",
    {
      "data-collection.recording": "not-met",
      "data-collection.referral": "not-met",
      "data-collection.follow-up": "not-met",
    },
  ],
  [10, "lack of a comprehensive strategy", { "strategy.adopted": "not-met" }],
  [12, "still no specific body", { "coordination.body": "not-met" }],
  [14, "absence of an independent national institution", { "independent-monitoring.institution": "not-met" }],
  [
    14,
    "receive and investigate complaints by children",
    {
      "independent-monitoring.receives-complaints": "not-met",
      "independent-monitoring.investigates-complaints": "not-met",
    },
  ],
  [16, "do not specifically emphasize", { "awareness.programmes": "partly-met" }],
  [16, "not conducted regularly", { "awareness.regular": "not-met" }],
  [18, "are not systematic", { "training.systematic": "not-met" }],
  [18, "do not include all areas", { "training.all-offences": "partly-met" }],
  [20, "has not provided information", { "resources.stated": "not-met" }],
  [22, "restrictions on the work", { "civil-society.unrestricted": "not-met" }],
  [22, "not adequately consulted", { "civil-society.consulted-on-report": "not-met" }],
  [24, "welcomes the measures taken", { "prevention.measures": "partly-met" }],
  [24, "remain limited", { "prevention.targeted": "partly-met", "prevention.research": "partly-met" }],
  [35, "tend to be limited to trafficking", { "detection.all-offences": "partly-met" }],
  [35, "not been adequately institutionalized", { "detection.institutionalized": "not-met" }],
  [37, "confidentiality of child victims", { "justice-safeguards.privacy": "met" }],
  [37, "does not have a formal programme", { "justice-safeguards.protection-programme": "not-met" }],
  [37, "not been adequately integrated", { "justice-safeguards.in-law": "partly-met" }],
  [37, "fails to provide clear sanctions", { "justice-safeguards.pressure-sanctioned": "not-met" }],
  [39, "may be referred to local commissions", { "detection.referral": "met" }],
  [39, "are limited to victims of trafficking", { "recovery.all-offences": "not-met" }],
  [41, "does not have a helpline", { "helpline.all-offences": "not-met" }],
  [44, "ratify the optional protocol", { "ratification.communications-procedure": "not-met" }],
];
const expected = Object.assign({}, ...read.map(([, , found]) => found)) as Record<string, CriterionStatus>;

describe("what the documents on Turkmenistan say of the benchmarks", () => {
  it("is what the observations find in 2015, and unknown in all else", () => {
    expect(statuses("2015-01-30")).toEqual(expected);
    expect(statuses("2015-01-29")).toEqual({});
  });

  it("leaves unknown what is only recommended", () => {
    const known = new Set(Object.keys(expected));
    for (const id of [
      "helpline.established",
      "helpline.short-number",
      "compensation.fund",
      "resources.by-purpose",
      "training.evaluated",
      "cooperation.arrangements",
      "follow-up.transmitted",
    ]) {
      expect(known.has(id), id).toBe(false);
    }
  });

  it("is not moved by the statement of 2025, whose claims on trafficking all stand beside", () => {
    expect(statuses("2025-04-01")).toEqual(expected);
    const beside = assessBenchmarks(turkmenistanBenchmarkFacts, { asOf: "2025-04-01" }).flatMap(
      ({ criteria }) => criteria.flatMap(({ facts }) => facts.filter(({ level }) => level === 1)),
    );
    expect(beside.map(({ standing }) => standing)).toEqual(Array.from({ length: 9 }, () => "indirect"));
    expect(new Set(beside.flatMap(({ evidence }) => evidence))).toEqual(
      new Set(["osce-2025-commission", "osce-2025-coordinator", "osce-2025-partnerships", "osce-2025-plan"]),
    );
  });

  it("links claims only where their evidence is linked to a recommendation on the same matter", () => {
    const matters: Readonly<Record<string, string>> = {
      "coordination.body": "13",
      "strategy.adopted": "11",
      "training.all-offences": "19",
      "detection.mechanisms": "36(a)",
      "awareness.programmes": "17(a)",
      "prevention.campaigns-with-partners": "25(b)",
      "recovery.services": "40(a)",
      "cooperation.organizations": "43",
    };
    for (const { criterion, evidence, level } of turkmenistanBenchmarkFacts) {
      if (level !== 1) continue;
      const links = turkmenistan.evidence
        .filter(({ id }) => evidence.includes(id))
        .flatMap((piece) => piece.links);
      expect(links.map(({ recommendation }) => recommendation)).toContain(
        `CRC/C/OPSC/TKM/CO/1#${matters[criterion] ?? criterion}`,
      );
    }
  });

  it("stands in the case file", () => {
    expect(turkmenistan.benchmarkFacts).toBe(turkmenistanBenchmarkFacts);
  });
});

describeWithShared("the printed paragraphs", "CRC-C-OPSC-TKM-CO-1.txt", (text) => {
  const plain = text.toLowerCase().replaceAll(/[^a-z\d.-]+/g, " ");
  it.each(read)("%i says: %s", (number, words) => {
    const begin = plain.search(new RegExp(` ${number}\\. (?:the|while|in)\\b`));
    const end = plain.search(new RegExp(` ${number + 1}\\. (?:the|in)\\b`));
    expect(begin).toBeGreaterThan(0);
    expect(plain.slice(begin, end).includes(words)).toBe(true);
  });
});
