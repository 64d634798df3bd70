import type { Cluster } from "../../codes/clusters.js";

/**
 * Words by which a heading tells its cluster; the first that fits decides.
 *
 * @source reporting facts 2.1: headings of concluding observations against CRC/C/OPSC/2 and CRC/C/156
 */
const words: readonly (readonly [pattern: RegExp, cluster: Cluster])[] = [
  [/\bnext (?:periodic )?report|\breporting cycle|\bfuture reports?\b|\bperiodicity\b/, "next-report"],
  [/\bcommunications procedure|\b(?:third )?optional protocol on (?:a )?communications/, "opic-ratification"],
  [
    /\bdissemination of (?:the )?(?:present )?(?:concluding|report)|\bdissemination of concluding/,
    "dissemination-of-observations",
  ],
  [
    /\bratification\b|\baccession to\b|international human rights (?:instruments|treaties)/,
    "other-ratification",
  ],
  [/\breservations?\b|\bdeclarations?\b/, "reservations"],
  [/\bdata\b|\bstatistic/, "data-collection"],
  [/\bdissemination\b|\bawareness/, "dissemination"],
  [/\btraining\b|\bcapacity[- ]building/, "training"],
  [/\bresources?\b|\bbudget/, "resources"],
  [/\bcoordinat|\bevaluation\b/, "coordination"],
  [
    /\bindependent\b|\bmonitoring\b|\bombuds|\bhuman rights institution|\bcommissioner for/,
    "independent-monitoring",
  ],
  [/\bcivil society|\bnon-governmental/, "civil-society"],
  [/\bstrateg|\bplan of action|\baction plan|\bnational plan|\bpolic(?:y|ies)\b/, "policy-strategy"],
  [
    /\bgeneral principles|\bbest interests|\bnon-discrimination|\bviews of the child|\bright to life/,
    "general-principles",
  ],
  [/\bhelp ?lines?\b|\bhotlines?\b/, "helpline"],
  [/\btravel|\btourism/, "travel-tourism"],
  [/\binternet\b|\bonline\b|\bdigital\b|\binformation and communication/, "online"],
  [/\badoptions?\b(?! of)/, "adoption"],
  [/\bjurisdiction/, "jurisdiction"],
  [/\bextradition/, "extradition"],
  [/\bmutual (?:legal )?assistance|\bconfiscat|\bseizure/, "mutual-legal-assistance"],
  [/\blegal persons?|\bcorporat|\bbusiness\b/, "legal-persons"],
  [/\bimpunity|\bprosecution|\bsanctions?\b|\binvestigation/, "impunity"],
  [/\brecovery|\breintegration|\bcompensation|\brehabilitation|\bremed(?:y|ies)/, "recovery-reintegration"],
  [/\bcriminal justice|\bwitness|\b(?:legal|judicial|criminal) proceedings/, "justice-protection"],
  [/\bpreventi|\bprevent\b/, "prevention"],
  [/\bcriminal\b|\bpenal\b|\bprohibition|\bcriminali[sz]/, "criminal-law"],
  [
    /\bprotection of the rights of child victims|\bchild victims|\bprotect the rights|\bidentif(?:y|ication)/,
    "victim-protection",
  ],
  [/\blegislation|\blegislative|\blaws?\b|\blegal framework|\bincorporation|\bdefinition/, "legislation"],
  [/\bfollow-up\b|\bimplementation and reporting/, "follow-up"],
  [/\bcooperation|\bagreements?\b|\binternational assistance/, "cooperation"],
];

const match = (title: string): Cluster | undefined => words.find(([pattern]) => pattern.test(title))?.[1];

/** The cluster of a paragraph from its nearest heading, else from the part it stands in. */
export function clusterOf(heading: string | null, section: string | null): Cluster {
  const fold = (title: string): string =>
    title
      .toLowerCase()
      .replace(/\([^()]*\)/g, " ")
      .replace(/\s+/g, " ");
  const part = fold(section ?? "");
  if (heading !== null) {
    const title = fold(heading);
    // "Follow-up" and "Dissemination" close the document; in its middle the same words mean other things.
    if (/\bfollow-up and dissemination\b/.test(title)) return "follow-up";
    if (/\bdissemination\b/.test(title) && /\bdissemination|\bfollow-up|\breporting/.test(part))
      return "dissemination-of-observations";
    const own = match(title);
    if (own !== undefined) return own;
  }
  if (/\bfollow-up and dissemination/.test(part)) return "follow-up";
  return match(part) ?? "other";
}
