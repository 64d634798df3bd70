import type { Evidence } from "opsc/evidence";
import type { Assessment, CaseFile, Measure, Recommendation } from "opsc/recommendations";

const symbol = "CRC/C/OPSC/ATA/CO/1";

const recommendation = (
  paragraph: number,
  item: string | null,
  rest: Pick<Recommendation, "strength" | "cluster" | "provisions" | "text">,
): Recommendation => ({
  id: `${symbol}#${paragraph}${item === null ? "" : `(${item})`}`,
  symbol,
  paragraph,
  item,
  ...rest,
});

/** Identifier of a recommendation of the fixture by its place, such as `27(a)`. */
export const idOf = (place: string): string => `${symbol}#${place}`;

const recommendations: Recommendation[] = [
  recommendation(7, null, {
    strength: "urges",
    cluster: "data-collection",
    provisions: [],
    text: "Set up one system of data on every offence under the Protocol.",
  }),
  recommendation(9, null, {
    strength: "recommends",
    cluster: "legislation",
    provisions: ["2.a", "3.1.a"],
    text: "Define the sale of children in national law, apart from trafficking.",
  }),
  recommendation(13, null, {
    strength: "urges",
    cluster: "coordination",
    provisions: [],
    text: "Name one body that coordinates everything done under the Protocol, and fund it",
  }),
  recommendation(19, null, {
    strength: "recommends",
    cluster: "training",
    provisions: ["8.4"],
    text: "Train all professional groups that work with and for children.",
  }),
  recommendation(27, "a", {
    strength: "recommends",
    cluster: "criminal-law",
    provisions: ["3.1.a.i", "3.1.c"],
    text: "Bring every act of articles 2 and 3 into the Criminal Code.",
  }),
  recommendation(27, "b", {
    strength: "recommends",
    cluster: "criminal-law",
    provisions: ["3.4"],
    text: "Provide for the liability of legal persons.",
  }),
  recommendation(36, "a", {
    strength: "recommends",
    cluster: "victim-protection",
    provisions: ["8.1", "9.3"],
    text: "Give front-line services a common procedure for referral.",
  }),
  recommendation(42, null, {
    strength: "recommends",
    cluster: "helpline",
    provisions: [],
    text: "Establish a helpline for all offences under the Protocol.",
  }),
  recommendation(44, null, {
    strength: "encourages",
    cluster: "opic-ratification",
    provisions: [],
    text: "Consider becoming a party to the Protocol on a communications procedure.",
  }),
  recommendation(47, null, {
    strength: "requests",
    cluster: "next-report",
    provisions: ["12.2"],
    text: "Include information on follow-up in the next periodic report.",
  }),
];

const measures: Measure[] = [
  {
    id: "commission",
    title: "Interministerial commission",
    kind: "institution",
    takenOn: "2024-05",
    responsible: "Office of the Prime Minister",
    recommendations: [idOf("13"), idOf("36(a)")],
  },
  {
    id: "code",
    title: "Revised Criminal Code",
    kind: "law",
    takenOn: "2023",
    instrument: { title: "Official Gazette", locator: "No. 12", year: 2023 },
    recommendations: [idOf("9"), idOf("27(a)")],
  },
  {
    id: "helpline-pilot",
    title: "Pilot of a helpline",
    kind: "service",
    takenOn: "2026-01",
    recommendations: [idOf("42")],
  },
];

const evidence: Evidence[] = [
  {
    id: "statement-commission",
    level: 1,
    subjects: ["trafficking"],
    asserts: "A commission of ministries meets four times a year on matters of trafficking.",
    source: { title: "Statement of the delegation, 1 April 2025" },
    recordedOn: "2025-04-01",
    measure: "commission",
    links: [{ recommendation: idOf("13"), directness: "indirect", note: "Its mandate is trafficking alone" }],
  },
  {
    id: "statement-law",
    level: 1,
    subjects: ["trafficking"],
    asserts: "The revised Criminal Code covers trafficking in children.",
    source: { title: "Statement of the delegation, 1 April 2025" },
    recordedOn: "2025-04-01",
    measure: "code",
    links: [{ recommendation: idOf("9"), directness: "direct" }],
  },
  {
    id: "gazette",
    level: 2,
    subjects: ["sale", "child-sexual-abuse-material"],
    asserts: "The revised Criminal Code names the acts of article 3, paragraph 1.",
    source: { title: "Reply of the Ministry of Justice", year: 2024 },
    instrument: {
      title: "Official Gazette",
      locator: "No. 12",
      year: 2023,
      url: "https://gazette.example.org/12",
    },
    recordedOn: "2024-02-29",
    measure: "code",
    links: [{ recommendation: idOf("27(a)"), directness: "direct" }],
  },
  {
    id: "training-claim",
    level: 2,
    subjects: ["institutions-and-systems"],
    asserts: "A course for judges is held every year.",
    source: { title: "Reply of the Ministry of Justice", year: 2024 },
    recordedOn: "2024-02-29",
    links: [{ recommendation: idOf("19"), directness: "direct" }],
  },
  {
    id: "evaluation",
    level: 3,
    subjects: ["institutions-and-systems"],
    asserts: "A published evaluation describes the procedure for referral and its use in every region.",
    source: {
      title: "Evaluation by the ombudsperson for children",
      year: 2024,
      url: "https://ombuds.example.org/e",
    },
    recordedOn: "2024-11-20",
    links: [{ recommendation: idOf("36(a)"), directness: "direct" }],
  },
  {
    id: "late-note",
    level: 1,
    subjects: ["all-offences"],
    asserts: "A data system is being built.",
    source: { title: "Note to the press, 2026" },
    recordedOn: "2026-02-01",
    links: [{ recommendation: idOf("7"), directness: "direct" }],
  },
];

const assessment = (
  id: string,
  place: string,
  assessor: Assessment["assessor"],
  rest: Pick<Assessment, "action" | "response" | "asOf" | "basis"> & Pick<Partial<Assessment>, "remark">,
): Assessment => ({ id, recommendation: idOf(place), assessor, ...rest });

const state = { kind: "state", name: "Ministry of Justice" } as const;
const coalition = { kind: "ngo", name: "Coalition for the rights of the child" } as const;
const network = { kind: "ngo", name: "Network of helplines" } as const;

const assessments: Assessment[] = [
  assessment("s-13", "13", state, {
    action: "implemented",
    response: "sufficient",
    asOf: "2025-04-01",
    basis: ["commission"],
  }),
  assessment("n-13", "13", coalition, {
    action: "initiated",
    response: "insufficient",
    asOf: "2024-06-30",
    basis: ["commission"],
    remark: "The mandate does not reach the sale of children",
  }),
  assessment("n-42", "42", network, { action: "none", response: "no-reply", asOf: "2024-12-01", basis: [] }),
  assessment("s-27", "27(a)", state, {
    action: "implemented",
    response: "sufficient",
    asOf: "2024-02-29",
    basis: ["gazette"],
  }),
  assessment("c-27", "27(a)", coalition, {
    action: "partial",
    response: "insufficient",
    asOf: "2024-06-30",
    basis: ["gazette"],
  }),
  assessment("n-9-late", "9", coalition, {
    action: "none",
    response: "irrelevant",
    asOf: "2025-12-31",
    basis: ["statement-law"],
  }),
];

/** A made-up case: nobody's conduct, every kind of record. */
export const fixture: CaseFile = {
  version: 1,
  state: "ATA",
  instrument: "OPSC",
  symbol,
  reportSymbol: "CRC/C/OPSC/ATA/1",
  adoptedOn: "2015-01-30",
  inForceOn: "2005-04-28",
  synthetic: true,
  recommendations,
  measures,
  evidence,
  assessments,
  timeline: [
    {
      on: "2015-01-30",
      kind: "concluding-observations",
      title: "Concluding observations adopted",
      source: { title: symbol },
    },
    {
      on: "2012-01-26",
      kind: "report",
      title: "Initial report received",
      source: { title: "CRC/C/OPSC/ATA/1" },
    },
    { on: "2005", kind: "accession", title: "Accession", source: { title: "Depositary notification" } },
  ],
  deadlines: [
    {
      report: "next-periodic-report",
      dueOn: "2018-01-28",
      setBy: "committee",
      source: { title: symbol, locator: "para. 47" },
    },
    { report: "next-periodic-report", dueOn: "2020", setBy: "state", source: { title: "CRC/C/ATA/5-6" } },
  ],
  receivedReports: [
    { report: "initial-report", receivedOn: "2012-01-26", source: { title: "CRC/C/OPSC/ATA/1" } },
  ],
  emptyReasons: { [idOf("44")]: "The ministry has said that it will reply with the next report." },
};

/** The day for which the tests ask. */
export const asOf = "2025-04-01";
