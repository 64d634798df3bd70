import type { Assessment, CaseFile, Measure, Recommendation } from "opsc/recommendations";
import type { Evidence } from "opsc/evidence";

export const symbol = "CRC/C/OPSC/TKM/CO/1";

/** Recommendations in our own words, at the places of the real document (paras. 9, 11, 13, 27 (a), 42, 44). */
export const recommendation = (
  paragraph: number,
  item: string | null,
  cluster: Recommendation["cluster"],
  text: string,
  provisions: string[] = [],
): Recommendation => ({
  id: `${symbol}#${paragraph}${item === null ? "" : `(${item})`}`,
  symbol,
  paragraph,
  item,
  strength: "recommends",
  cluster,
  provisions,
  text,
});

export const recommendations: Recommendation[] = [
  recommendation(9, null, "legislation", "Bring every definition of the Protocol into national law."),
  recommendation(
    11,
    null,
    "policy-strategy",
    "Adopt one plan for the whole Protocol with a budget of its own.",
  ),
  recommendation(13, null, "coordination", "Give one high-level body the coordination of all work."),
  recommendation(27, "a", "criminal-law", "Amend the Criminal Code.", ["3.1"]),
  recommendation(42, null, "helpline", "Open a helpline that is free of charge."),
  recommendation(44, null, "opic-ratification", "Become a party to the Protocol on communications."),
];

export const evidence = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  level: 1,
  subjects: ["trafficking"],
  asserts: "A plan against trafficking has been adopted.",
  source: { title: "Statement of the delegation" },
  recordedOn: "2025-04-01",
  links: [{ recommendation: `${symbol}#11`, directness: "indirect" }],
  ...more,
});

export const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id,
  title: "Commission",
  kind: "institution",
  takenOn: "2024-05",
  recommendations: [`${symbol}#13`],
  ...more,
});

export const assessment = (id: string, more: Partial<Assessment> = {}): Assessment => ({
  id,
  recommendation: `${symbol}#13`,
  assessor: { kind: "state", name: "Ministry" },
  action: "implemented",
  response: "sufficient",
  asOf: "2024-05-31",
  basis: [],
  ...more,
});

export const caseOf = (more: Partial<CaseFile> = {}): CaseFile => ({
  version: 1,
  state: "TKM",
  instrument: "OPSC",
  symbol,
  adoptedOn: "2015-01-30",
  inForceOn: "2005-04-28",
  synthetic: true,
  recommendations,
  measures: [],
  evidence: [],
  assessments: [],
  timeline: [],
  deadlines: [],
  receivedReports: [],
  ...more,
});
