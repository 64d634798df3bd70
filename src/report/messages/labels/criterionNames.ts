/** Benchmarks with the last parts of the identifiers of their criteria. */
export const namedCriteria = {
  "data-collection": [
    ...(["comprehensive-system", "disaggregation", "recording", "referral", "follow-up"] as const),
    ...(["shared-among-ministries", "used-for-policy"] as const),
  ],
  strategy: ["adopted", "consulted", "resources"],
  coordination: ["body", "authority", "mandate", "levels", "resources"],
  "independent-monitoring": ["institution", "receives-complaints", "investigates-complaints"],
  awareness: ["programmes", "regular", "participation", "professions"],
  training: [
    ...(["staff-for-victims", "all-offences", "systematic", "professions", "participatory"] as const),
    ...(["resources", "evaluated"] as const),
  ],
  resources: ["stated", "by-purpose", "kinds"],
  "civil-society": ["unrestricted", "involved", "services-supported", "consulted-on-report"],
  prevention: [
    ...(["measures", "vulnerable-children", "research", "targeted", "online"] as const),
    ...(["campaigns-with-partners", "social-programmes"] as const),
  ],
  detection: [
    ...(["all-offences", "institutionalized", "mechanisms", "cooperation", "trained-staff"] as const),
    ...(["referral", "prosecutors-instructed", "child-complaints"] as const),
  ],
  "justice-safeguards": [
    ...(["in-law", "adapted-procedures", "information", "views", "support", "privacy", "safety"] as const),
    ...(["no-delay", "uncertain-age", "best-interests", "helpers", "protection-programme"] as const),
    ...(["pressure-sanctioned", "united-nations-guidelines"] as const),
  ],
  recovery: ["all-offences", "services", "whole-country"],
  compensation: ["procedures", "non-nationals", "fund"],
  helpline: [
    ...(["established", "all-offences", "whole-country", "around-the-clock", "short-number"] as const),
    ...(["resources", "trained-staff", "calls-analysed"] as const),
  ],
  cooperation: [
    ...(["arrangements", "neighbours", "carried-out-together", "organizations", "recovery"] as const),
    "root-causes",
  ],
  ratification: ["communications-procedure"],
  "follow-up": ["transmitted"],
  dissemination: ["published", "channels", "audiences"],
} as const;

/** What a benchmark is about, and the sentence of each of its criteria; one that is left out does not compile. */
export type CriterionNames = {
  readonly [Name in keyof typeof namedCriteria]: readonly [
    label: string,
    statements: Readonly<Record<(typeof namedCriteria)[Name][number], string>>,
  ];
};
