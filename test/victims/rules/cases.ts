import type { Issue } from "opsc/issues";

/** Changes to a record that has no more than it must. */
export type Changes = Record<string, unknown>;

/** What shows one rule at work. */
export interface RuleCase {
  readonly id: string;
  readonly severity: Issue["severity"];
  /** Records that break this rule and no other, each with the places that it names. */
  readonly broken: readonly (readonly [changes: Changes, ...paths: (readonly (string | number)[])[]])[];
  /** The nearest records that break none. */
  readonly kept: readonly Changes[];
  /** Records in which it cannot be decided; none where every record decides it. */
  readonly undecided: readonly Changes[];
  /** Why there is none, in that case. */
  readonly alwaysDecided?: string;
}

const exact = (years: number): Changes => ({ kind: "exact", years });
const range = (minimum: number, maximum: number): Changes => ({ kind: "range", minimum, maximum });
const estimated = (minimum: number, maximum: number): Changes => ({
  kind: "estimated",
  minimum,
  maximum,
  method: "interview",
});
const unknown = { kind: "unknown", reason: "unknown" };
const ages = (ageAtOffence: Changes, ageAtRegistration: Changes): Changes => ({
  ageAtOffence,
  ageAtRegistration,
});
const dates = (changes: Changes): Changes => ({ dates: changes });
const justice = (changes: Changes): Changes => ({ criminalJustice: changes });
const offence = (changes: Changes): Changes => ({
  offence: "exploitation-in-prostitution",
  mode: "committed",
  basis: "recorded",
  online: "no",
  reach: "domestic",
  ...changes,
});
const offences = (...changes: Changes[]): Changes => ({ offences: changes.map(offence) });
const consent = (reportingConsent: string, changes: Changes): Changes => ({
  processing: { legitimateBasis: "legal-obligation", reportingConsent, ...changes },
});
const measures = (...list: Changes[]): Changes => ({
  protectionMeasures: list.map((one) => ({ measure: "safety", status: "provided", ...one })),
});
const services = (...list: Changes[]): Changes => ({
  services: list.map((one) => ({ service: "shelter", status: "provided", ...one })),
});
const begun = (offenceStart: string, changes: Changes): Changes => ({
  ...dates({ offenceStart }),
  ...changes,
});

/** Reasons that leave a question open. */
const open = ["unknown", "not-asked", "declined"] as const;
/** Dates that leave open whether they are before 2022. */
const undatedAgainst2022 = ["2022", "2022-01-01", ...open, "not-applicable", undefined] as const;

export const ruleCases: readonly RuleCase[] = [
  {
    id: "offence-ends-before-it-begins",
    severity: "error",
    broken: [
      [dates({ offenceStart: "2022", offenceEnd: "2021" }), ["dates", "offenceEnd"]],
      [dates({ offenceStart: "2022-05-02", offenceEnd: "2022-05-01" }), ["dates", "offenceEnd"]],
      [dates({ offenceStart: "2022-02", offenceEnd: "2022-01-31" }), ["dates", "offenceEnd"]],
    ],
    kept: [
      dates({ offenceStart: "2022-05-01", offenceEnd: "2022-05-01" }),
      dates({ offenceStart: "2021", offenceEnd: "2022" }),
    ],
    undecided: [
      dates({ offenceStart: "2022-05-02", offenceEnd: "2022-05" }),
      dates({ offenceStart: "2022-12", offenceEnd: "2022" }),
      ...undatedAgainst2022.map((offenceEnd) => dates({ offenceStart: "2022", offenceEnd })),
    ],
  },
  {
    id: "identified-before-offence",
    severity: "error",
    broken: [
      [
        {
          identificationStatus: "formally-identified",
          ...dates({ offenceStart: "2022", identified: "2021-12-31" }),
        },
        ["dates", "identified"],
      ],
    ],
    kept: [
      {
        identificationStatus: "formally-identified",
        ...dates({ offenceStart: "2022-01-01", identified: "2022-01-01" }),
      },
    ],
    undecided: undatedAgainst2022.map((identified) => ({
      identificationStatus: "formally-identified",
      ...dates({ offenceStart: "2022", identified }),
    })),
  },
  {
    id: "registered-before-offence",
    severity: "error",
    broken: [[dates({ offenceStart: "2022-01-01", registered: "2021" }), ["dates", "registered"]]],
    kept: [dates({ offenceStart: "2022-01-01", registered: "2022-01-01" })],
    undecided: undatedAgainst2022.map((registered) => dates({ offenceStart: "2022", registered })),
  },
  {
    id: "reported-before-offence",
    severity: "error",
    broken: [
      [begun("2022", justice({ reported: "2021-11" })), ["criminalJustice", "reported"]],
      // Whoever investigates has learned of the case.
      [begun("2022", justice({ investigated: "2021-11" })), ["criminalJustice", "investigated"]],
      [begun("2022", justice({ reported: "unknown", closed: "2021" })), ["criminalJustice", "closed"]],
    ],
    kept: [begun("2022-03-04", justice({ reported: "2022-03-04", investigated: "2022-03-04" }))],
    undecided: undatedAgainst2022.map((reported) => begun("2022", justice({ reported }))),
  },
  {
    id: "closed-before-opened",
    severity: "error",
    broken: [
      [dates({ registered: "2022", closed: "2021" }), ["dates", "closed"]],
      [
        {
          identificationStatus: "formally-identified",
          ...dates({ identified: "2022-02", closed: "2022-01" }),
        },
        ["dates", "closed"],
      ],
      // The record is opened after the offence begins, whenever that is.
      [dates({ offenceStart: "2022", closed: "2021" }), ["dates", "closed"]],
    ],
    kept: [dates({ registered: "2022-05-01", closed: "2022-05-01", offenceStart: "2022-05-01" })],
    undecided: undatedAgainst2022.map((closed) => dates({ registered: "2022", closed })),
  },
  {
    id: "age-bounds-reversed",
    severity: "error",
    broken: [
      [ages(range(12, 11), unknown), ["ageAtOffence", "minimum"]],
      [ages(unknown, estimated(16, 15)), ["ageAtRegistration", "minimum"]],
      [ages(range(120, 0), unknown), ["ageAtOffence", "minimum"]],
    ],
    kept: [ages(range(12, 12), estimated(12, 12))],
    undecided: [],
    alwaysDecided: "a range and an estimate always have both bounds",
  },
  {
    id: "adult-at-offence",
    severity: "error",
    broken: [
      [ages(exact(18), unknown), ["ageAtOffence"]],
      [ages(range(18, 20), unknown), ["ageAtOffence"]],
      [ages(estimated(18, 18), unknown), ["ageAtOffence"]],
    ],
    kept: [ages(exact(17), exact(40))],
    undecided: [
      ages(range(17, 30), unknown),
      ages(unknown, exact(40)),
      ages({ kind: "presumed-minor", reason: "no-documents" }, exact(40)),
    ],
  },
  {
    id: "younger-at-registration",
    severity: "error",
    broken: [
      [ages(exact(15), exact(14)), ["ageAtRegistration"]],
      [ages({ kind: "band", band: "Y15T17" }, { kind: "band", band: "Y10T14" }), ["ageAtRegistration"]],
      [
        { ...ages(exact(15), exact(14)), ...dates({ offenceStart: "2020", registered: "2021" }) },
        ["ageAtRegistration"],
      ],
    ],
    kept: [ages(exact(15), exact(15))],
    undecided: [
      ages(range(15, 16), range(12, 15)),
      ages(exact(15), unknown),
      ages(exact(15), { kind: "presumed-minor", reason: "no-documents" }),
    ],
  },
  {
    id: "age-against-dates",
    severity: "error",
    broken: [
      [
        { ...ages(exact(12), exact(13)), ...dates({ offenceStart: "2020-03-01", registered: "2022-03-01" }) },
        ["ageAtRegistration"],
      ],
      [
        { ...ages(exact(12), exact(15)), ...dates({ offenceStart: "2020-03-01", registered: "2022-03-01" }) },
        ["ageAtRegistration"],
      ],
      [
        { ...ages(exact(12), exact(15)), ...dates({ offenceStart: "2020-03", registered: "2022-03-01" }) },
        ["ageAtRegistration"],
      ],
      [
        { ...ages(exact(12), exact(13)), ...dates({ offenceStart: "2020-04", registered: "2022-04-30" }) },
        ["ageAtRegistration"],
      ],
      [
        { ...ages(range(9, 12), range(16, 17)), ...dates({ offenceStart: "2020", registered: "2022" }) },
        ["ageAtRegistration"],
      ],
    ],
    kept: [
      { ...ages(exact(12), exact(14)), ...dates({ offenceStart: "2020-03-01", registered: "2022-03-01" }) },
      { ...ages(exact(12), exact(15)), ...dates({ offenceStart: "2020-03-01", registered: "2022-03-02" }) },
      { ...ages(exact(12), exact(13)), ...dates({ offenceStart: "2020-03-02", registered: "2022-03-01" }) },
      { ...ages(exact(12), exact(12)), ...dates({ offenceStart: "2020-03-01", registered: "2020-03-01" }) },
    ],
    undecided: [
      { ...ages(exact(12), exact(13)), ...dates({ offenceStart: "2020-03", registered: "2022-03-01" }) },
      { ...ages(exact(12), exact(15)), ...dates({ offenceStart: "2020", registered: "2022" }) },
      { ...ages(exact(12), exact(16)), ...dates({ offenceStart: "unknown", registered: "2022" }) },
      { ...ages(exact(12), exact(16)), ...dates({ offenceStart: "2020", registered: "not-asked" }) },
      { ...ages(exact(12), exact(16)), ...dates({ offenceStart: "2020" }) },
      { ...ages(unknown, exact(16)), ...dates({ offenceStart: "2016", registered: "2022" }) },
      // A birthday of 29 February may be kept on the 28th.
      { ...ages(exact(1), exact(3)), ...dates({ offenceStart: "2021-02-28", registered: "2024-02-28" }) },
      { ...ages(exact(14), exact(16)), ...dates({ offenceStart: "2020-02-28", registered: "2021-02-28" }) },
    ],
  },
  {
    id: "conduct-of-another-offence",
    severity: "error",
    broken: [
      [offences({ conduct: "producing" }), ["offences", 0, "conduct"]],
      [
        offences({}, { offence: "sale-organs", conduct: "improperly-inducing-consent" }),
        ["offences", 1, "conduct"],
      ],
      [
        offences({ offence: "child-sexual-abuse-material", conduct: "accepting" }),
        ["offences", 0, "conduct"],
      ],
    ],
    kept: [
      offences({ conduct: "procuring" }, { offence: "child-sexual-abuse-material", conduct: "possessing" }),
      offences({ offence: "improper-adoption-consent", conduct: "improperly-inducing-consent" }),
    ],
    undecided: [
      ...open.map((conduct) => offences({ conduct })),
      offences({ conduct: "not-applicable" }),
      offences({ offence: "undetermined", conduct: "producing" }),
      offences({ offence: "sale-purpose-not-shown", conduct: "accepting" }),
    ],
  },
  {
    id: "offence-repeated",
    severity: "error",
    broken: [
      [offences({ conduct: "offering" }, { conduct: "offering", reach: "transnational" }), ["offences", 1]],
      [
        offences(
          { conduct: "offering" },
          { conduct: "providing" },
          { conduct: "offering" },
          { conduct: "offering" },
        ),
        ["offences", 2],
        ["offences", 3],
      ],
    ],
    kept: [
      offences({ conduct: "offering" }, { conduct: "providing" }),
      offences({ conduct: "offering" }, { conduct: "offering", mode: "attempt" }),
      offences(
        { offence: "sale-organs", conduct: "offering" },
        { offence: "sale-forced-labour", conduct: "offering" },
      ),
    ],
    undecided: [
      ...open.map((conduct) => offences({ conduct }, { conduct })),
      offences({}, {}),
      offences({ conduct: "offering", mode: "unknown" }, { conduct: "offering", mode: "unknown" }),
    ],
  },
  {
    id: "technology-without-online",
    severity: "error",
    broken: [
      [offences({ online: "no", technologyRole: "contact" }), ["offences", 0, "technologyRole"]],
      [
        offences({ conduct: "offering" }, { online: "not-applicable", technologyRole: "several" }),
        ["offences", 1, "technologyRole"],
      ],
    ],
    kept: [offences({ online: "yes", technologyRole: "contact" })],
    undecided: [
      ...open.map((online) => offences({ online, technologyRole: "contact" })),
      ...open.map((technologyRole) => offences({ online: "no", technologyRole })),
    ],
  },
  {
    id: "identified-without-status",
    severity: "warning",
    broken: [
      [{ identificationStatus: "presumed", ...dates({ identified: "2023" }) }, ["dates", "identified"]],
      [{ identificationStatus: "rejected", ...dates({ identified: "2023" }) }, ["dates", "identified"]],
    ],
    kept: [
      { identificationStatus: "formally-identified", ...dates({ identified: "2023" }) },
      { identificationStatus: "duplicate", ...dates({ identified: "2023" }) },
    ],
    undecided: [...open, "not-applicable"].map((identified) => dates({ identified })),
  },
  {
    id: "not-counted",
    severity: "information",
    broken: [
      [{ identificationStatus: "rejected" }, ["identificationStatus"]],
      [{ identificationStatus: "duplicate" }, ["identificationStatus"]],
    ],
    kept: [{ identificationStatus: "presumed" }, { identificationStatus: "formally-identified" }],
    undecided: [],
    alwaysDecided: "every record has a status",
  },
  {
    id: "nationality-beside-a-reason",
    severity: "error",
    broken: [
      [{ nationalities: ["TKM", "stateless"] }, ["nationalities", 1]],
      [{ nationalities: ["unknown", "TKM"] }, ["nationalities", 0]],
      [{ nationalities: ["not-asked", "declined"] }, ["nationalities", 0]],
    ],
    kept: [{ nationalities: ["TKM", "UZB"] }, { nationalities: ["stateless"] }],
    undecided: [{ nationalities: ["unknown"] }, { nationalities: ["undetermined"] }, {}],
  },
  {
    id: "nationality-repeated",
    severity: "error",
    broken: [
      [{ nationalities: ["TKM", "TKM"] }, ["nationalities", 1]],
      [{ nationalities: ["TKM", "UZB", "TKM", "UZB"] }, ["nationalities", 2], ["nationalities", 3]],
    ],
    kept: [{ nationalities: ["TKM", "TUR"] }],
    undecided: [],
    alwaysDecided: "two entries are the same or they are not",
  },
  {
    id: "stateless-with-nationality",
    severity: "error",
    broken: [[{ migration: { status: "stateless" }, nationalities: ["TKM"] }, ["migration", "status"]]],
    kept: [
      { migration: { status: "stateless" }, nationalities: ["stateless"] },
      { migration: { status: "refugee" }, nationalities: ["TKM"] },
    ],
    undecided: [
      ...[...open, "not-applicable", "undetermined"].map((nationality) => ({
        migration: { status: "stateless" },
        nationalities: [nationality],
      })),
      { migration: { status: "stateless" } },
      { migration: { status: "unknown" }, nationalities: ["TKM"] },
    ],
  },
  {
    id: "subdivision-of-another-country",
    severity: "error",
    broken: [
      [{ placeOfOffence: { country: "TUR", subdivision: "TM-A" } }, ["placeOfOffence", "subdivision"]],
      [{ placeOfResidence: { country: "TKM", subdivision: "TR-34" } }, ["placeOfResidence", "subdivision"]],
      [{ placeOfOffence: { country: "PRI", subdivision: "US-CA" } }, ["placeOfOffence", "subdivision"]],
    ],
    kept: [
      { placeOfOffence: { country: "TKM", subdivision: "TM-A" } },
      // ISO 3166-2 lists these among the subdivisions of another country too.
      { placeOfOffence: { country: "PRI", subdivision: "US-PR" } },
      { placeOfResidence: { country: "GLP", subdivision: "FR-971" } },
      { placeOfResidence: { country: "BES", subdivision: "NL-BQ2" } },
    ],
    undecided: [
      ...[...open, "not-applicable"].map((country) => ({ placeOfOffence: { country, subdivision: "TM-A" } })),
      { placeOfOffence: { country: "TKM" } },
    ],
  },
  {
    id: "subdivision-not-listed",
    severity: "warning",
    broken: [
      [{ placeOfOffence: { country: "TKM", subdivision: "TM-Z" } }, ["placeOfOffence", "subdivision"]],
      [
        { placeOfResidence: { country: "unknown", subdivision: "QQ-1" } },
        ["placeOfResidence", "subdivision"],
      ],
    ],
    kept: [{ placeOfOffence: { country: "TKM", subdivision: "TM-S" } }],
    undecided: [],
    alwaysDecided: "a code is on the list or it is not",
  },
  {
    id: "domains-without-disability",
    severity: "error",
    broken: [
      [{ disability: { present: "no", domains: ["hearing"] } }, ["disability", "domains"]],
      [{ disability: { present: "not-applicable", domains: ["hearing"] } }, ["disability", "domains"]],
      [
        { disability: { present: "yes", domains: ["hearing", "walking", "hearing"] } },
        ["disability", "domains", 2],
      ],
    ],
    kept: [
      { disability: { present: "yes", domains: ["hearing", "walking"] } },
      { disability: { present: "no" } },
    ],
    undecided: open.map((present) => ({ disability: { present, domains: ["hearing"] } })),
  },
  {
    id: "relationship-repeated",
    severity: "error",
    broken: [
      [{ perpetratorRelationships: ["friend", "friend"] }, ["perpetratorRelationships", 1]],
      [{ perpetratorRelationships: ["unknown", "friend"] }, ["perpetratorRelationships", 0]],
      [
        { perpetratorRelationships: ["not-asked", "declined"] },
        ["perpetratorRelationships", 0],
        ["perpetratorRelationships", 1],
      ],
    ],
    kept: [{ perpetratorRelationships: ["friend", "unknown-to-victim"] }],
    undecided: [...open, "not-applicable"].map((reason) => ({ perpetratorRelationships: [reason] })),
  },
  {
    id: "measure-repeated",
    severity: "error",
    broken: [
      [measures({}, { status: "unknown" }), ["protectionMeasures", 1, "measure"]],
      [
        measures({}, { measure: "information" }, {}, { measure: "information" }),
        ["protectionMeasures", 2, "measure"],
        ["protectionMeasures", 3, "measure"],
      ],
    ],
    kept: [measures({}, { measure: "information" })],
    undecided: [],
    alwaysDecided: "a measure always has a name",
  },
  {
    id: "measure-dated-not-provided",
    severity: "error",
    broken: [
      [measures({ status: "not-provided", provided: "2023" }), ["protectionMeasures", 0, "provided"]],
      [
        measures({}, { measure: "information", status: "not-applicable", provided: "2023" }),
        ["protectionMeasures", 1, "provided"],
      ],
    ],
    kept: [measures({ provided: "2023" }), measures({ status: "not-provided" })],
    undecided: [
      ...open.map((status) => measures({ status, provided: "2023" })),
      ...[...open, "not-applicable"].map((provided) => measures({ status: "not-provided", provided })),
    ],
  },
  {
    id: "measure-before-offence",
    severity: "error",
    broken: [
      [begun("2022", measures({ provided: "2021" })), ["protectionMeasures", 0, "provided"]],
      [begun("2022", services({ referred: "2021-12" })), ["services", 0, "referred"]],
      [
        begun("2022", services({}, { referred: "2021-11", provided: "2021-12-01" })),
        ["services", 1, "referred"],
        ["services", 1, "provided"],
      ],
    ],
    kept: [
      begun("2022-05-01", {
        ...measures({ provided: "2022-05-01" }),
        ...services({ referred: "2022-05-01", provided: "2022-05-01" }),
      }),
    ],
    undecided: [
      ...undatedAgainst2022.map((provided) => begun("2022", measures({ provided }))),
      ...undatedAgainst2022.map((referred) => begun("2022", services({ referred }))),
      begun("unknown", measures({ provided: "2021" })),
      measures({ provided: "2021" }),
    ],
  },
  {
    id: "service-before-referral",
    severity: "error",
    broken: [
      [services({ referred: "2022", provided: "2021" }), ["services", 0, "provided"]],
      [services({}, { referred: "2022-03-02", provided: "2022-03-01" }), ["services", 1, "provided"]],
    ],
    kept: [services({ referred: "2022-03-01", provided: "2022-03-01" })],
    undecided: undatedAgainst2022.map((provided) => services({ referred: "2022", provided })),
  },
  {
    id: "service-dated-not-provided",
    severity: "error",
    broken: ["referred", "waiting", "refused-by-child", "unavailable", "not-applicable"].map(
      (status) => [services({ status, provided: "2022" }), ["services", 0, "provided"]] as const,
    ),
    kept: [services({ provided: "2022" }), services({ status: "waiting", referred: "2022" })],
    undecided: [
      ...open.map((status) => services({ status, provided: "2022" })),
      ...[...open, "not-applicable"].map((provided) => services({ status: "waiting", provided })),
    ],
  },
  {
    id: "assistance-kind-not-provided",
    severity: "error",
    broken: [
      [{ legalAssistance: { status: "waiting", kind: "private-lawyer" } }, ["legalAssistance", "kind"]],
      [{ legalAssistance: { status: "not-applicable", kind: "organisation" } }, ["legalAssistance", "kind"]],
    ],
    kept: [
      { legalAssistance: { status: "provided", kind: "private-lawyer" } },
      { legalAssistance: { status: "waiting" } },
    ],
    undecided: [
      ...open.map((status) => ({ legalAssistance: { status, kind: "private-lawyer" } })),
      ...open.map((kind) => ({ legalAssistance: { status: "waiting", kind } })),
    ],
  },
  {
    id: "outcome-without-claim",
    severity: "error",
    broken: [
      [{ compensation: { sought: "no", outcome: "awarded" } }, ["compensation", "outcome"]],
      [{ compensation: { sought: "no", outcome: "refused", paid: "no" } }, ["compensation", "outcome"]],
      [{ compensation: { sought: "not-applicable", outcome: "pending" } }, ["compensation", "outcome"]],
    ],
    kept: [{ compensation: { sought: "yes", outcome: "awarded" } }, { compensation: { sought: "no" } }],
    undecided: [
      ...open.map((sought) => ({ compensation: { sought, outcome: "awarded" } })),
      ...[...open, "not-applicable"].map((outcome) => ({ compensation: { sought: "no", outcome } })),
    ],
  },
  {
    id: "payment-without-award",
    severity: "error",
    broken: [
      [{ compensation: { sought: "yes", outcome: "refused", paid: "yes" } }, ["compensation", "paid"]],
      [
        { compensation: { sought: "yes", outcome: "pending", amount: { value: 10, currency: "USD" } } },
        ["compensation", "amount"],
      ],
      [
        {
          compensation: {
            sought: "yes",
            outcome: "not-applicable",
            paid: "yes",
            amount: { value: 0, currency: "USD" },
          },
        },
        ["compensation", "paid"],
        ["compensation", "amount"],
      ],
      // Nobody was awarded what nobody sought.
      [{ compensation: { sought: "no", paid: "yes" } }, ["compensation", "paid"]],
      [{ compensation: { sought: "no", outcome: "unknown", paid: "yes" } }, ["compensation", "paid"]],
    ],
    kept: [
      {
        compensation: {
          sought: "yes",
          outcome: "awarded",
          paid: "yes",
          amount: { value: 0, currency: "USD" },
        },
      },
      { compensation: { sought: "yes", outcome: "refused", paid: "no" } },
    ],
    undecided: [
      ...open.map((outcome) => ({ compensation: { sought: "yes", outcome, paid: "yes" } })),
      ...open.map((sought) => ({
        compensation: { sought, paid: "yes", amount: { value: 1, currency: "USD" } },
      })),
      { compensation: { sought: "yes", outcome: "refused", paid: "unknown" } },
    ],
  },
  {
    id: "country-without-return",
    severity: "error",
    broken: [
      [{ reintegration: { returned: "none", country: "TKM" } }, ["reintegration", "country"]],
      [{ reintegration: { returned: "not-applicable", country: "TKM" } }, ["reintegration", "country"]],
    ],
    kept: [
      { reintegration: { returned: "assisted", country: "TKM" } },
      { reintegration: { returned: "unassisted", country: "TKM" } },
      { reintegration: { returned: "none" } },
    ],
    undecided: [
      ...open.map((returned) => ({ reintegration: { returned, country: "TKM" } })),
      ...[...open, "not-applicable"].map((country) => ({ reintegration: { returned: "none", country } })),
    ],
  },
  {
    id: "follow-up-without-plan",
    severity: "error",
    broken: [
      [
        { reintegration: { returned: "none", plan: "no", followUp: "ongoing" } },
        ["reintegration", "followUp"],
      ],
      [
        { reintegration: { returned: "none", plan: "not-applicable", followUp: "completed" } },
        ["reintegration", "followUp"],
      ],
    ],
    kept: [{ reintegration: { returned: "none", plan: "yes", followUp: "ongoing" } }],
    undecided: [
      ...open.map((plan) => ({ reintegration: { returned: "none", plan, followUp: "ongoing" } })),
      { reintegration: { returned: "none", followUp: "ongoing" } },
      ...open.map((followUp) => ({ reintegration: { returned: "none", plan: "no", followUp } })),
    ],
  },
  {
    id: "stages-out-of-order",
    severity: "error",
    broken: [
      [justice({ reported: "2022", investigated: "2021" }), ["criminalJustice", "investigated"]],
      [justice({ reported: "2022-05", tried: "2022-04" }), ["criminalJustice", "tried"]],
      [justice({ prosecuted: "2020", convicted: "2022", closed: "2021" }), ["criminalJustice", "closed"]],
      [
        justice({ prosecuted: "2022", convicted: "2021", sentenced: "2021-02" }),
        ["criminalJustice", "convicted"],
        ["criminalJustice", "sentenced"],
      ],
      [justice({ tried: "2022", acquitted: "2021" }), ["criminalJustice", "acquitted"]],
      [justice({ tried: "2019", acquitted: "2022", closed: "2021" }), ["criminalJustice", "closed"]],
    ],
    kept: [
      justice({ reported: "2022-05-01", investigated: "2022-05-01", prosecuted: "2022-05-01" }),
      // One of several accused is convicted, another acquitted, in any order.
      justice({ tried: "2021", convicted: "2022", acquitted: "2021" }),
      justice({ tried: "2021", convicted: "2021", acquitted: "2022" }),
      justice({ tried: "2021", convicted: "2021-03", sentenced: "2021-03", acquitted: "2022" }),
    ],
    undecided: [
      ...undatedAgainst2022.map((investigated) => justice({ reported: "2022", investigated })),
      ...open.map((reported) => justice({ reported, investigated: "2021" })),
      justice({ reported: "2022-05-20", investigated: "2022-05" }),
    ],
  },
  {
    id: "sentence-without-conviction",
    severity: "error",
    broken: [
      [justice({ prosecuted: "2021", sentenced: "2022" }), ["criminalJustice", "sentenced"]],
      [justice({ sentenced: "unknown" }), ["criminalJustice", "sentenced"]],
      [
        justice({ tried: "2021", convicted: "not-applicable", acquitted: "2021", sentenced: "2022" }),
        ["criminalJustice", "sentenced"],
      ],
    ],
    kept: [justice({ prosecuted: "2021", convicted: "2022", sentenced: "2022" })],
    undecided: [
      ...open.map((convicted) => justice({ prosecuted: "2021", convicted, sentenced: "2022" })),
      ...["not-asked", "declined", "not-applicable"].map((sentenced) => justice({ sentenced })),
    ],
  },
  {
    id: "sanction-without-conviction",
    severity: "error",
    broken: [
      [justice({ sanction: "non-custodial" }), ["criminalJustice", "sanction"]],
      [
        justice({ tried: "2021", acquitted: "2022", convicted: "not-applicable", sanction: "under-1-year" }),
        ["criminalJustice", "sanction"],
      ],
    ],
    kept: [justice({ tried: "2021", convicted: "2022", sanction: "under-1-year" })],
    undecided: [
      ...open.map((convicted) => justice({ tried: "2021", convicted, sanction: "under-1-year" })),
      ...[...open, "not-applicable"].map((sanction) => justice({ sanction })),
    ],
  },
  {
    id: "judgment-without-prosecution",
    severity: "warning",
    broken: [
      [justice({ convicted: "2022" }), ["criminalJustice", "convicted"]],
      [
        justice({ prosecuted: "not-applicable", convicted: "2022", acquitted: "unknown" }),
        ["criminalJustice", "convicted"],
        ["criminalJustice", "acquitted"],
      ],
    ],
    kept: [justice({ tried: "2021", convicted: "2022" }), justice({ prosecuted: "2021", acquitted: "2022" })],
    undecided: [
      ...open.map((prosecuted) => justice({ prosecuted, convicted: "2022" })),
      ...["not-asked", "declined", "not-applicable"].map((convicted) => justice({ convicted })),
    ],
  },
  {
    id: "prosecution-without-accused",
    severity: "error",
    broken: [
      [justice({ prosecuted: "2022", accused: 0 }), ["criminalJustice", "accused"]],
      [justice({ tried: "unknown", accused: 0 }), ["criminalJustice", "accused"]],
      [
        justice({ tried: "2020", convicted: "2021", sentenced: "2022", accused: 0 }),
        ["criminalJustice", "accused"],
      ],
    ],
    kept: [
      justice({ prosecuted: "2022", accused: 1 }),
      justice({ investigated: "2022", closed: "2023", accused: 0 }),
    ],
    undecided: [
      justice({ prosecuted: "2022" }),
      ...["not-asked", "declined", "not-applicable"].map((prosecuted) => justice({ prosecuted, accused: 0 })),
    ],
  },
  {
    id: "closure-reason-without-closing",
    severity: "error",
    broken: [
      [justice({ closureReason: "dismissed" }), ["criminalJustice", "closureReason"]],
      [
        justice({ closed: "not-applicable", closureReason: "transferred" }),
        ["criminalJustice", "closureReason"],
      ],
    ],
    kept: [justice({ closed: "2022", closureReason: "dismissed" }), justice({ closed: "2022" })],
    undecided: [
      ...open.map((closed) => justice({ closed, closureReason: "dismissed" })),
      ...[...open, "not-applicable"].map((closureReason) => justice({ closureReason })),
    ],
  },
  {
    id: "consent-dated-not-given",
    severity: "error",
    broken: [
      [consent("refused", { consentGiven: "2022" }), ["processing", "consentGiven"]],
      [
        consent("not-required", { consentGiven: "2022", consentWithdrawn: "2023" }),
        ["processing", "consentGiven"],
        ["processing", "consentWithdrawn"],
      ],
      [consent("not-applicable", { consentWithdrawn: "2023" }), ["processing", "consentWithdrawn"]],
    ],
    kept: [
      consent("given-by-child", { consentGiven: "2022" }),
      consent("given-by-representative", { consentGiven: "2022", consentWithdrawn: "2023" }),
      consent("refused", {}),
    ],
    undecided: [
      ...open.map((reportingConsent) => consent(reportingConsent, { consentGiven: "2022" })),
      ...[...open, "not-applicable"].map((consentGiven) => consent("refused", { consentGiven })),
    ],
  },
  {
    id: "consent-withdrawn-before-given",
    severity: "error",
    broken: [
      [
        consent("given-by-child", { consentGiven: "2022-05-02", consentWithdrawn: "2022-05-01" }),
        ["processing", "consentWithdrawn"],
      ],
      [
        consent("unknown", { consentGiven: "2023", consentWithdrawn: "2022" }),
        ["processing", "consentWithdrawn"],
      ],
    ],
    kept: [consent("given-by-child", { consentGiven: "2022-05-01", consentWithdrawn: "2022-05-01" })],
    undecided: undatedAgainst2022.map((consentWithdrawn) =>
      consent("given-by-child", { consentGiven: "2022", consentWithdrawn }),
    ),
  },
];
