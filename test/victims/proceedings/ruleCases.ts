import type { IssueSeverity } from "opsc/issues";
import type { CooperationRequest, Jurisdiction, ProceedingRecord } from "opsc/victims";
import { accusedRecord, caseRecord, changed, events, legalRecord, victim } from "./records.js";

/** Records for one rule: such as break it and no other, such as keep it, and such as leave it open. */
export interface RuleCases {
  /** Where the first of the breaches is. */
  readonly at: string;
  readonly severity: IssueSeverity;
  readonly breaks: readonly ProceedingRecord[];
  readonly keeps: readonly ProceedingRecord[];
  readonly undecided: readonly ProceedingRecord[];
}

const accused = (changes: Partial<ProceedingRecord>) => changed(accusedRecord, changes);
const legal = (changes: Partial<ProceedingRecord>) => changed(legalRecord, changes);
const wholeCase = (changes: Partial<ProceedingRecord>) => changed(caseRecord, changes);

/** A record of an accused with these events alone, and so without a sanction. */
const accusedWith = (...written: readonly string[]) =>
  accused({ events: events(...written), sanction: undefined });
const caseWith = (...written: readonly string[]) =>
  wholeCase({ events: events(...written), sanction: undefined });

const [offence] = accusedRecord.offences;
if (offence === undefined) throw new Error("the record has an offence");

const jurisdiction = (changes: Partial<Jurisdiction>): Jurisdiction => ({
  grounds: ["territory"],
  ...changes,
});

const request = (changes: Partial<CooperationRequest>): Partial<ProceedingRecord> => ({
  cooperation: [{ kind: "extradition", direction: "received", status: "granted", ...changes }],
});

const atHome = { offences: [{ ...offence, reach: "domestic" as const }] };

export const ruleCases: Readonly<Record<string, RuleCases>> = {
  "conduct-of-another-offence": {
    at: "offences.0.conduct",
    severity: "error",
    breaks: [accused({ offences: [{ ...offence, conduct: "possessing" }] })],
    keeps: [accused({ offences: [{ ...offence, conduct: "offering" }] })],
    undecided: [
      accused({ offences: [{ ...offence, conduct: "unknown" }] }),
      accused({ offences: [{ ...offence, offence: "undetermined", conduct: "possessing" }] }),
    ],
  },
  "offence-repeated": {
    at: "offences.1",
    severity: "error",
    breaks: [accused({ offences: [offence, { ...offence, reach: "domestic" }] })],
    keeps: [accused({ offences: [offence, { ...offence, mode: "attempt" }] })],
    undecided: [accused({ offences: [offence, { ...offence, conduct: "unknown" }] })],
  },
  "technology-without-online": {
    at: "offences.0.technologyRole",
    severity: "error",
    breaks: [accused({ offences: [{ ...offence, online: "no", technologyRole: "contact" }] })],
    keeps: [accused({ offences: [{ ...offence, online: "yes", technologyRole: "contact" }] })],
    undecided: [accused({ offences: [{ ...offence, online: "no", technologyRole: "unknown" }] })],
  },
  "accused-in-record-of-case": {
    at: "accused",
    severity: "error",
    breaks: [wholeCase({ accused: { person: "unknown" } })],
    keeps: [wholeCase({}), accused({})],
    undecided: [],
  },
  "accused-not-described": {
    at: "accused",
    severity: "error",
    breaks: [accused({ accused: undefined })],
    keeps: [accused({}), legal({}), wholeCase({})],
    undecided: [accused({ accused: { person: "unknown" } })],
  },
  "legal-person-with-personal-traits": {
    at: "accused.sex",
    severity: "error",
    breaks: [
      legal({ accused: { person: "legal", sex: "F" } }),
      legal({ accused: { person: "legal", ageGroup: "adult" } }),
      legal({ accused: { person: "legal", nationalityGroup: "stateless" } }),
    ],
    keeps: [legal({ accused: { person: "legal", nationalityGroup: "national" } }), accused({})],
    undecided: [
      legal({ accused: { person: "legal", sex: "unknown", ageGroup: "not-asked" } }),
      legal({ accused: { person: "unknown", sex: "F" } }),
    ],
  },
  "liability-of-natural-person": {
    at: "legalPersonLiability.kind",
    severity: "error",
    breaks: [
      accused({ legalPersonLiability: { kind: "civil" } }),
      accused({ legalPersonLiability: { kind: "unknown", sanctions: ["fine"] } }),
    ],
    keeps: [legal({}), accused({ legalPersonLiability: { kind: "not-applicable" } })],
    undecided: [
      accused({ legalPersonLiability: { kind: "unknown", sanctions: ["unknown"] } }),
      accused({ accused: { person: "unknown" }, legalPersonLiability: { kind: "civil" } }),
    ],
  },
  "custodial-sanction-of-legal-person": {
    at: "sanction",
    severity: "error",
    breaks: [legal({ sanction: "under-1-year" }), legal({ sanction: "10-years-or-more" })],
    keeps: [legal({ sanction: "non-custodial" }), accused({ sanction: "10-years-or-more" })],
    undecided: [
      legal({ sanction: "unknown" }),
      legal({ accused: { person: "unknown" }, sanction: "under-1-year" }),
    ],
  },
  "legal-person-sanction-repeated": {
    at: "legalPersonLiability.sanctions.1",
    severity: "error",
    breaks: [
      legal({ legalPersonLiability: { kind: "civil", sanctions: ["fine", "fine"] } }),
      legal({ legalPersonLiability: { kind: "civil", sanctions: ["fine", "unknown"] } }),
    ],
    keeps: [legal({ legalPersonLiability: { kind: "civil", sanctions: ["fine", "winding-up"] } })],
    undecided: [legal({ legalPersonLiability: { kind: "civil", sanctions: ["unknown"] } })],
  },
  "events-out-of-order": {
    at: "events.1.date",
    severity: "error",
    breaks: [
      accusedWith("registered 2021", "investigated 2020-12"),
      accusedWith("registered 2020-05-02", "investigated 2020-05-01"),
      accusedWith("registered 2021", "investigated unknown", "prosecuted 2020"),
      wholeCase({ events: events("registered 2021", "pending 2020-12-31"), sanction: undefined }),
    ],
    keeps: [accusedWith("investigated 2020", "registered 2021", "prosecuted 2021-03", "investigated 2022")],
    undecided: [
      accusedWith("registered 2021-06", "investigated 2021"),
      accusedWith("registered 2021", "investigated unknown"),
      accusedWith("registered 2021-06", "investigated not-asked", "prosecuted 2021-06"),
    ],
  },
  "event-not-applicable": {
    at: "events.1.date",
    severity: "error",
    breaks: [accusedWith("registered 2020", "investigated not-applicable")],
    keeps: [accusedWith("registered 2020", "investigated 2020")],
    undecided: [accusedWith("registered 2020", "investigated unknown", "prosecuted declined")],
  },
  "pending-not-last": {
    at: "events.1",
    severity: "error",
    breaks: [
      accusedWith("registered 2020", "pending 2020-12-31", "investigated 2021"),
      accusedWith("registered 2020", "pending 2020-12-31", "pending 2021-12-31"),
    ],
    keeps: [
      accusedWith("registered 2020", "investigated 2021", "pending 2021-12-31"),
      accusedWith("pending 2020"),
    ],
    undecided: [],
  },
  "act-after-end": {
    at: "events.2",
    severity: "error",
    breaks: [
      accusedWith("prosecuted 2020", "dismissed 2021", "tried 2022"),
      accusedWith("prosecuted 2020", "withdrawn 2021-03", "convicted 2021-04"),
      accusedWith("prosecuted 2020", "reopened 2020", "dismissed 2021", "acquitted 2022"),
    ],
    keeps: [
      accusedWith("prosecuted 2020", "dismissed 2021", "reopened 2021", "tried 2022"),
      accusedWith("prosecuted 2020", "dismissed 2021", "appealed 2021", "convicted 2022"),
      accusedWith("prosecuted 2020", "dismissed 2021", "prosecuted 2022", "acquitted 2023"),
      accusedWith("prosecuted 2020", "withdrawn 2021", "dismissed 2022"),
      caseWith("prosecuted 2020", "dismissed 2021", "tried 2022"),
    ],
    undecided: [
      accusedWith("prosecuted 2020", "dismissed 2021-06", "tried 2021"),
      accusedWith("prosecuted 2020", "dismissed 2021", "tried unknown"),
      accusedWith("prosecuted 2020", "dismissed unknown", "tried 2021"),
      accusedWith("prosecuted 2020", "dismissed 2021", "tried 2022", "reopened unknown"),
      accusedWith("registered 2020", "prosecuted 2021", "dismissed 2021", "tried 2022"),
    ],
  },
  "pending-after-end": {
    at: "events.2",
    severity: "error",
    breaks: [
      accusedWith("registered 2020", "dismissed 2021-05", "pending 2021-12-31"),
      accusedWith("prosecuted 2020", "withdrawn 2021", "pending 2022"),
    ],
    keeps: [
      accusedWith("registered 2020", "dismissed 2021", "reopened 2022", "pending 2022-12-31"),
      accusedWith("prosecuted 2020", "convicted 2021", "sanctioned 2021", "pending 2022"),
      caseWith("registered 2020", "dismissed 2021", "pending 2022"),
    ],
    undecided: [
      accusedWith("registered 2020", "dismissed 2021", "pending 2021"),
      accusedWith("registered 2020", "dismissed 2021", "pending unknown"),
      accusedWith("registered 2020", "dismissed unknown", "pending 2021"),
    ],
  },
  "sanction-without-conviction": {
    at: "events.1",
    severity: "error",
    breaks: [
      accusedWith("prosecuted 2020", "sanctioned 2021"),
      accusedWith("prosecuted 2020", "acquitted 2021", "sanctioned 2021"),
      accusedWith("prosecuted 2020", "sanctioned 2021", "convicted 2022"),
      legal({ legalPersonLiability: { kind: "criminal", sanctions: ["fine"] } }),
      caseWith("prosecuted 2020", "sanctioned 2021"),
    ],
    keeps: [
      accusedWith("prosecuted 2020", "convicted 2021", "sanctioned 2022"),
      legal({ legalPersonLiability: { kind: "civil", sanctions: ["fine"] } }),
      accusedWith("prosecuted 2020", "convicted 2021", "appealed 2021", "acquitted 2022"),
    ],
    undecided: [
      accusedWith("prosecuted 2020", "sanctioned 2021-03", "convicted 2021"),
      accusedWith("prosecuted 2020", "sanctioned 2021", "convicted unknown"),
      accusedWith("prosecuted 2020", "sanctioned 2021", "appealed 2021", "convicted 2022"),
      legal({ legalPersonLiability: { kind: "unknown" } }),
      legal({ accused: { person: "unknown" } }),
      wholeCase({
        events: events("prosecuted 2020", "sanctioned 2021"),
        legalPersonLiability: undefined,
      }),
      wholeCase({
        events: events("prosecuted 2020", "sanctioned 2021"),
        legalPersonLiability: { kind: "administrative" },
      }),
    ],
  },
  "sanction-without-event": {
    at: "sanction",
    severity: "error",
    breaks: [
      accused({ events: events("prosecuted 2020", "convicted 2021") }),
      legal({ events: events("registered 2020") }),
    ],
    keeps: [accused({}), legal({})],
    undecided: [
      accused({ events: events("prosecuted 2020", "convicted 2021"), sanction: "unknown" }),
      accused({
        events: events("prosecuted 2020", "convicted 2021", "sanctioned unknown"),
        sanction: "under-1-year",
      }),
    ],
  },
  "judgment-without-prosecution": {
    at: "events.1",
    severity: "warning",
    breaks: [accusedWith("registered 2020", "acquitted 2021"), caseWith("registered 2020", "convicted 2021")],
    keeps: [accusedWith("registered 2020", "tried 2021", "acquitted 2021")],
    undecided: [accusedWith("registered 2020", "prosecuted unknown", "acquitted 2021")],
  },
  "judgment-before-prosecution": {
    at: "events.0",
    severity: "error",
    breaks: [
      accusedWith("convicted 2020", "prosecuted 2021"),
      accusedWith("tried 2020-03", "prosecuted 2020-04", "acquitted 2021"),
    ],
    keeps: [
      accusedWith("prosecuted 2020", "tried 2021", "investigated 2021", "prosecuted 2022", "tried 2023"),
      accusedWith("convicted 2020", "reopened 2021", "prosecuted 2021", "acquitted 2022"),
      caseWith("convicted 2020", "prosecuted 2021"),
    ],
    undecided: [
      accusedWith("tried 2020", "prosecuted 2020", "acquitted 2020"),
      accusedWith("tried 2020", "prosecuted unknown", "acquitted 2021"),
      accusedWith("tried unknown", "prosecuted 2020", "acquitted 2021"),
    ],
  },
  "registered-after-judgment": {
    at: "events.2",
    severity: "warning",
    breaks: [accusedWith("prosecuted 2020", "convicted 2021", "registered 2022")],
    keeps: [accusedWith("registered 2019", "prosecuted 2020", "convicted 2021", "registered 2022")],
    undecided: [
      accusedWith("prosecuted 2020", "convicted 2021", "registered 2021"),
      accusedWith("prosecuted 2020", "convicted 2021", "registered unknown"),
      accusedWith("prosecuted 2020", "convicted unknown", "registered 2021"),
      accusedWith("prosecuted 2020", "convicted 2021", "reopened 2022", "registered 2022"),
    ],
  },
  "convicted-and-acquitted": {
    at: "events.2",
    severity: "warning",
    breaks: [accusedWith("prosecuted 2020", "convicted 2021", "acquitted 2021")],
    keeps: [
      accusedWith("prosecuted 2020", "convicted 2021", "appealed 2021", "acquitted 2022"),
      accusedWith("prosecuted 2020", "acquitted 2021", "reopened 2022", "convicted 2023"),
      caseWith("prosecuted 2020", "convicted 2021", "acquitted 2021"),
    ],
    undecided: [accusedWith("prosecuted 2020", "convicted 2021", "acquitted 2022", "appealed unknown")],
  },
  "appeal-without-decision": {
    at: "events.1",
    severity: "warning",
    breaks: [
      accusedWith("prosecuted 2020", "appealed 2021"),
      accusedWith("registered 2020", "reopened 2021"),
    ],
    keeps: [accusedWith("registered 2020", "dismissed 2020", "appealed 2021")],
    undecided: [accusedWith("registered 2020", "diverted unknown", "reopened 2021")],
  },
  "ground-repeated": {
    at: "jurisdiction.grounds.2",
    severity: "error",
    breaks: [
      accused({ jurisdiction: jurisdiction({ grounds: ["territory", "victim-national", "territory"] }) }),
      accused({ jurisdiction: jurisdiction({ grounds: ["territory", "unknown"] }) }),
    ],
    keeps: [accused({ jurisdiction: jurisdiction({ grounds: ["territory", "ship-or-aircraft"] }) })],
    undecided: [accused({ jurisdiction: jurisdiction({ grounds: ["not-asked"] }) })],
  },
  "double-criminality-at-home": {
    at: "jurisdiction.doubleCriminalityInvoked",
    severity: "error",
    breaks: [
      accused({ ...atHome, jurisdiction: jurisdiction({ doubleCriminalityInvoked: "yes" }) }),
      accused({ ...atHome, jurisdiction: jurisdiction({ refusedForDoubleCriminality: "yes" }) }),
    ],
    keeps: [
      accused({ ...atHome, jurisdiction: jurisdiction({ doubleCriminalityInvoked: "no" }) }),
      accused({
        ...atHome,
        jurisdiction: jurisdiction({ grounds: ["victim-national"], doubleCriminalityInvoked: "yes" }),
      }),
    ],
    undecided: [
      accused({ jurisdiction: jurisdiction({ doubleCriminalityInvoked: "yes" }) }),
      accused({
        offences: [{ ...offence, reach: "unknown" }],
        jurisdiction: jurisdiction({ doubleCriminalityInvoked: "yes" }),
      }),
      accused({
        ...atHome,
        jurisdiction: jurisdiction({ grounds: ["unknown"], doubleCriminalityInvoked: "yes" }),
      }),
      accused({
        ...atHome,
        jurisdiction: jurisdiction({ grounds: ["ship-or-aircraft"], doubleCriminalityInvoked: "yes" }),
      }),
    ],
  },
  "refused-without-double-criminality": {
    at: "jurisdiction.refusedForDoubleCriminality",
    severity: "error",
    breaks: [
      accused({
        jurisdiction: jurisdiction({ doubleCriminalityInvoked: "no", refusedForDoubleCriminality: "yes" }),
      }),
    ],
    keeps: [
      accused({
        jurisdiction: jurisdiction({ doubleCriminalityInvoked: "yes", refusedForDoubleCriminality: "yes" }),
      }),
    ],
    undecided: [
      accused({ jurisdiction: jurisdiction({ refusedForDoubleCriminality: "yes" }) }),
      accused({
        jurisdiction: jurisdiction({
          doubleCriminalityInvoked: "unknown",
          refusedForDoubleCriminality: "yes",
        }),
      }),
    ],
  },
  "not-extradited-as-national": {
    at: "jurisdiction.grounds.0",
    severity: "warning",
    breaks: [
      accused({
        accused: { person: "natural", nationalityGroup: "foreign" },
        jurisdiction: jurisdiction({ grounds: ["national-not-extradited"] }),
      }),
    ],
    keeps: [accused({ jurisdiction: jurisdiction({ grounds: ["national-not-extradited"] }) })],
    undecided: [
      accused({
        accused: { person: "natural", nationalityGroup: "unknown" },
        jurisdiction: jurisdiction({ grounds: ["national-not-extradited"] }),
      }),
      wholeCase({ jurisdiction: jurisdiction({ grounds: ["national-not-extradited"] }) }),
    ],
  },
  "refusal-ground-without-refusal": {
    at: "cooperation.0.refusalGround",
    severity: "error",
    breaks: [
      accused(request({ status: "granted", refusalGround: "other" })),
      accused(request({ status: "pending", refusalGround: "double-criminality" })),
    ],
    keeps: [accused(request({ status: "refused", refusalGround: "double-criminality" }))],
    undecided: [
      accused(request({ status: "unknown", refusalGround: "other" })),
      accused(request({ status: "granted", refusalGround: "not-applicable" })),
    ],
  },
  "decided-while-pending": {
    at: "cooperation.0.decided",
    severity: "error",
    breaks: [accused(request({ status: "pending", decided: "2021" }))],
    keeps: [accused(request({ status: "granted", decided: "2021" }))],
    undecided: [
      accused(request({ status: "pending", decided: "unknown" })),
      accused(request({ status: "unknown", decided: "2021" })),
    ],
  },
  "decided-before-requested": {
    at: "cooperation.0.decided",
    severity: "error",
    breaks: [accused(request({ requested: "2021", decided: "2020-12" }))],
    keeps: [accused(request({ requested: "2021", decided: "2022-12" }))],
    undecided: [
      accused(request({ requested: "2021-06", decided: "2021" })),
      accused(request({ requested: "unknown", decided: "2020" })),
    ],
  },
  "submission-without-extradition": {
    at: "cooperation.0.submittedForProsecution",
    severity: "error",
    breaks: [
      accused(request({ kind: "mutual-assistance", submittedForProsecution: "no" })),
      accused(request({ kind: "transfer-of-proceedings", submittedForProsecution: "yes" })),
    ],
    keeps: [accused(request({ submittedForProsecution: "no" }))],
    undecided: [accused(request({ kind: "mutual-assistance", submittedForProsecution: "not-applicable" }))],
  },
  "national-not-submitted": {
    at: "cooperation.0.submittedForProsecution",
    severity: "warning",
    breaks: [
      accused(request({ status: "refused", refusalGround: "nationality", submittedForProsecution: "no" })),
    ],
    keeps: [
      accused(request({ status: "refused", refusalGround: "nationality", submittedForProsecution: "yes" })),
      accused(
        request({
          direction: "made",
          status: "refused",
          refusalGround: "nationality",
          submittedForProsecution: "no",
        }),
      ),
      accused(request({ status: "refused", refusalGround: "other", submittedForProsecution: "no" })),
    ],
    undecided: [
      accused(request({ status: "refused", refusalGround: "unknown", submittedForProsecution: "no" })),
      accused(
        request({
          direction: "unknown",
          status: "refused",
          refusalGround: "nationality",
          submittedForProsecution: "no",
        }),
      ),
    ],
  },
  "victim-repeated": {
    at: "victims.2",
    severity: "error",
    breaks: [
      accused({ victims: [victim("b"), victim("c"), victim("b")] }),
      wholeCase({ victims: [victim("b"), victim("b")] }),
    ],
    keeps: [accused({ victims: [victim("b"), victim("c")] }), accused({ victims: [] })],
    undecided: [accused({ victims: undefined })],
  },
};
