import type { BenchmarkAnswer } from "../../benchmarks/benchmarkAnswers.js";
import type { BenchmarkFact } from "../../benchmarks/benchmarkFact.js";
import { observationsAt, symbol } from "./sources.js";

/** What a paragraph of the observations of 2015 finds: the Committee is independent, so this is of level 3. */
const found = (
  paragraph: number,
  criterion: string,
  answer: BenchmarkAnswer,
  says: string,
  directness: BenchmarkFact["directness"] = "direct",
): BenchmarkFact => ({
  criterion,
  answer,
  says,
  evidence: [`${symbol}#${paragraph}`],
  source: observationsAt(`para. ${paragraph}`),
  level: 3,
  directness,
  recordedOn: "2015-01-30",
});

/**
 * What the observations of 2015 praise or regret of institutions and systems. A paragraph that only recommends finds nothing.
 *
 * @source CRC/C/OPSC/TKM/CO/1, paras. 6-44
 */
export const observedFacts: readonly BenchmarkFact[] = [
  found(
    6,
    "data-collection.comprehensive-system",
    "not-met",
    "There is no system of data collection that takes in the whole Protocol.",
  ),
  found(
    6,
    "data-collection.disaggregation",
    "not-met",
    "Data by sex, age, origin, place or status are lacking.",
  ),
  found(6, "data-collection.recording", "not-met", "There is no system to record every case."),
  found(6, "data-collection.referral", "not-met", "There is no system to refer every case."),
  found(6, "data-collection.follow-up", "not-met", "There is no system to follow every case."),
  found(10, "strategy.adopted", "not-met", "There is no comprehensive strategy on the Protocol."),
  found(
    12,
    "coordination.body",
    "not-met",
    "An interagency commission on international obligations exists, and no body of its own for the Protocol.",
  ),
  found(14, "independent-monitoring.institution", "not-met", "There is no such independent institution."),
  found(
    14,
    "independent-monitoring.receives-complaints",
    "not-met",
    "No independent institution may receive complaints by children.",
  ),
  found(
    14,
    "independent-monitoring.investigates-complaints",
    "not-met",
    "No independent institution may investigate such complaints.",
  ),
  found(
    16,
    "awareness.programmes",
    "partly-met",
    "There are activities on trafficking and on children's rights in general; none stresses protection from the three offences.",
  ),
  found(16, "awareness.regular", "not-met", "Activities are not held regularly."),
  found(
    18,
    "training.all-offences",
    "partly-met",
    "Professionals are trained, law enforcement on trafficking above all; some areas of the Protocol are left out.",
  ),
  found(18, "training.systematic", "not-met", "Training of professionals does not follow a system."),
  found(
    20,
    "resources.stated",
    "not-met",
    "The State did not say which resources it sets aside for the Protocol.",
  ),
  found(
    22,
    "civil-society.unrestricted",
    "not-met",
    "Restrictions on organizations are reported, those for children included; a review of the law is under discussion.",
  ),
  found(
    22,
    "civil-society.consulted-on-report",
    "not-met",
    "Organizations were not properly consulted on the initial report.",
  ),
  found(
    24,
    "prevention.measures",
    "partly-met",
    "Measures of prevention are welcomed; they centre on trafficking and borders, and what is aimed at exploitation is limited.",
  ),
  found(
    24,
    "prevention.vulnerable-children",
    "met",
    "Vulnerable groups are identified, as possible victims of trafficking.",
    "indirect",
  ),
  found(
    24,
    "prevention.research",
    "partly-met",
    "Steps to find the root causes and the incidence are limited.",
  ),
  found(24, "prevention.targeted", "partly-met", "Prevention aimed at exploitation is limited."),
  found(
    35,
    "detection.all-offences",
    "partly-met",
    "Measures of protection exist; for the most part they reach victims of trafficking alone.",
  ),
  found(
    35,
    "detection.institutionalized",
    "not-met",
    "Measures of protection lack a firm place in institutions.",
  ),
  found(
    37,
    "justice-safeguards.in-law",
    "partly-met",
    "The Code of Criminal Procedure protects child victims and witnesses; article 8 is not well taken up in the laws concerned.",
  ),
  found(
    37,
    "justice-safeguards.privacy",
    "met",
    "The Code of Criminal Procedure is credited with confidentiality for child victims during the case.",
  ),
  found(
    37,
    "justice-safeguards.protection-programme",
    "not-met",
    "There is no formal programme for victims and witnesses.",
  ),
  found(
    37,
    "justice-safeguards.pressure-sanctioned",
    "not-met",
    "The law has no clear sanctions for pressure in questioning.",
  ),
  found(
    39,
    "detection.referral",
    "met",
    "Child victims can be sent on to local commissions for child protection or guardianship.",
  ),
  found(
    39,
    "recovery.all-offences",
    "not-met",
    "Recovery and reintegration are for victims of trafficking alone, and not for those of the three offences.",
  ),
  found(41, "helpline.all-offences", "not-met", "No helpline takes in every offence of the Protocol."),
  found(
    44,
    "ratification.communications-procedure",
    "not-met",
    "The Committee recommends to ratify it, so the State was no party then.",
  ),
];
