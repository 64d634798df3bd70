import type { CodeEntry } from "./codeEntry.js";

const guidelines = (locator: string) => ({ title: "CRC/C/OPSC/2", locator }) as const;
const guidelinesOn2019 = (locator: string) => ({ title: "CRC/C/156", locator }) as const;
const practice = (locator: string) => ({ title: "CRC/C/OPSC/TKM/CO/1", locator }) as const;

/** The clusters under which the Committee orders its observations on the Protocol, as stable keys. */
export const clusters = [
  {
    code: "data-collection",
    label: "Data collection",
    definition: "Disaggregated data on every offence under the Protocol.",
    source: guidelinesOn2019("III.B"),
    verified: true,
  },
  {
    code: "legislation",
    label: "Legislation",
    definition: "Incorporation and definition of the offences in national law.",
    source: guidelinesOn2019("III.A"),
    verified: true,
  },
  {
    code: "policy-strategy",
    label: "Comprehensive policy and strategy",
    definition: "A plan for the whole Protocol, with resources.",
    source: guidelinesOn2019("III.C"),
    verified: true,
  },
  {
    code: "coordination",
    label: "Coordination",
    definition: "A body that coordinates and evaluates implementation.",
    source: guidelinesOn2019("III.D"),
    verified: true,
  },
  {
    code: "independent-monitoring",
    label: "Independent monitoring",
    definition: "An independent institution that hears complaints by children.",
    source: guidelinesOn2019("III.D"),
    verified: true,
  },
  {
    code: "dissemination",
    label: "Dissemination and awareness-raising",
    definition: "Making the Protocol and its subject known.",
    source: guidelinesOn2019("III.F"),
    verified: true,
  },
  {
    code: "training",
    label: "Training",
    definition: "Training of all professional groups concerned.",
    source: guidelinesOn2019("III.G"),
    verified: true,
  },
  {
    code: "resources",
    label: "Allocation of resources",
    definition: "Budget for every area of the Protocol.",
    source: guidelinesOn2019("III.E"),
    verified: true,
  },
  {
    code: "civil-society",
    label: "Cooperation with civil society",
    definition: "Taking part of civil society in implementation.",
    source: practice("paras. 22-23"),
    verified: true,
  },
  {
    code: "prevention",
    label: "Prevention",
    definition: "Measures against the offences before they happen.",
    source: guidelinesOn2019("IV.A"),
    verified: true,
  },
  {
    code: "travel-tourism",
    label: "Sexual exploitation of children in travel and tourism",
    definition: "Prevention in travel and tourism.",
    source: guidelinesOn2019("IV.B"),
    verified: true,
  },
  {
    code: "online",
    label: "Online sale and sexual exploitation of children",
    definition: "Prevention and law enforcement in the digital environment.",
    source: guidelinesOn2019("IV.C"),
    verified: true,
  },
  {
    code: "adoption",
    label: "Adoption",
    definition: "Safeguards against sale by way of adoption.",
    source: { title: "OPSC", locator: "arts. 3 (1) (a) (ii) and 3 (5)" },
    verified: true,
  },
  {
    code: "criminal-law",
    label: "Criminal laws and regulations",
    definition: "Criminalisation of every element of articles 2 and 3.",
    source: guidelinesOn2019("V"),
    verified: true,
  },
  {
    code: "impunity",
    label: "Impunity and sanctions",
    definition: "Investigation, prosecution and sanction of offences.",
    source: guidelinesOn2019("VI"),
    verified: true,
  },
  {
    code: "legal-persons",
    label: "Liability of legal persons",
    definition: "Liability of companies and other legal persons.",
    source: practice("paras. 30-31"),
    verified: true,
  },
  {
    code: "jurisdiction",
    label: "Jurisdiction",
    definition: "Territorial and extraterritorial jurisdiction.",
    source: guidelinesOn2019("VII"),
    verified: true,
  },
  {
    code: "extradition",
    label: "Extradition",
    definition: "Extradition, or submission of the case for prosecution.",
    source: guidelinesOn2019("VII"),
    verified: true,
  },
  {
    code: "mutual-legal-assistance",
    label: "Mutual legal assistance and confiscation",
    definition: "Assistance between States, seizure and confiscation.",
    source: guidelinesOn2019("X"),
    verified: true,
  },
  {
    code: "victim-protection",
    label: "Identification and protection of child victims",
    definition: "Measures that detect, identify and protect child victims.",
    source: guidelinesOn2019("VIII.A-B"),
    verified: true,
  },
  {
    code: "justice-protection",
    label: "Protection in criminal justice",
    definition: "Safeguards of article 8 in proceedings.",
    source: guidelinesOn2019("VIII.C"),
    verified: true,
  },
  {
    code: "recovery-reintegration",
    label: "Recovery, reintegration and compensation",
    definition: "Assistance, reintegration and compensation of child victims.",
    source: guidelinesOn2019("IX"),
    verified: true,
  },
  {
    code: "helpline",
    label: "Helpline",
    definition: "A helpline for all offences under the Protocol.",
    source: practice("paras. 41-42"),
    verified: true,
  },
  {
    code: "cooperation",
    label: "International assistance and cooperation",
    definition: "Multilateral, regional and bilateral arrangements.",
    source: guidelinesOn2019("X"),
    verified: true,
  },
  {
    code: "opic-ratification",
    label: "Ratification of the Protocol on a communications procedure",
    definition: "Becoming a party to OPIC.",
    source: practice("para. 44"),
    verified: true,
  },
  {
    code: "other-ratification",
    label: "Ratification of other instruments",
    definition: "Becoming a party to other instruments.",
    source: { title: "CRC/C/58/Rev.3", locator: "cluster M" },
    verified: false,
  },
  {
    code: "follow-up",
    label: "Follow-up",
    definition: "Transmission of the recommendations to those who must act.",
    source: practice("para. 45"),
    verified: true,
  },
  {
    code: "dissemination-of-observations",
    label: "Dissemination of the concluding observations",
    definition: "Making report, replies and observations public.",
    source: practice("para. 46"),
    verified: true,
  },
  {
    code: "next-report",
    label: "Next report",
    definition: "The next report and its date.",
    source: practice("para. 47"),
    verified: true,
  },
  {
    code: "reservations",
    label: "Reservations and declarations",
    definition: "Withdrawal or narrowing of reservations.",
    source: guidelines("I"),
    verified: false,
  },
  {
    code: "general-principles",
    label: "General principles",
    definition: "Best interests, non-discrimination, survival and development, views of the child.",
    source: guidelines("I"),
    verified: false,
  },
  {
    code: "other",
    label: "Other",
    definition: "A heading that no other cluster covers, as in observations on the Convention or on OPAC.",
    source: practice("headings"),
    verified: true,
  },
] as const satisfies readonly CodeEntry[];

/**
 * A code of {@link clusters}.
 *
 * @example
 * import { clusters, labelOf, type Cluster } from "opsc/codes";
 * const cluster: Cluster = "helpline";
 * labelOf(clusters, cluster); //=> "Helpline"
 */
export type Cluster = (typeof clusters)[number]["code"];
