import type { ProceedingEvent, ProceedingRecord } from "opsc/victims";
import { proceedingPseudonymSchema, pseudonymSchema } from "opsc/victims";

const bytes = (fill: string): string => `${fill.repeat(42)}A`;

/** A pseudonym of a child, told apart by one letter. */
export const victim = (fill: string) => pseudonymSchema.parse(`vk1_${bytes(fill)}`);

/** Events written as "stage date". */
export const events = (...written: readonly string[]): ProceedingEvent[] =>
  written.map((one) => {
    const [stage = "", date = ""] = one.split(" ");
    return { stage: stage as ProceedingEvent["stage"], date };
  });

/** An adult who was convicted, with everything that a record can hold. */
export const accusedRecord: ProceedingRecord = {
  schemaVersion: 1,
  synthetic: true,
  pseudonym: proceedingPseudonymSchema.parse(`pk1_${bytes("a")}`),
  unit: "accused",
  sourceSystem: "national-register",
  registeringOrganisation: "prosecution",
  offences: [
    {
      offence: "exploitation-in-prostitution",
      conduct: "procuring",
      mode: "committed",
      basis: "recorded",
      online: "yes",
      technologyRole: "not-asked",
      reach: "transnational",
      domesticProvision: "CC-139-2",
    },
  ],
  accused: { person: "natural", sex: "M", ageGroup: "adult", nationalityGroup: "national" },
  events: events(
    "registered 2020-01-10",
    "investigated 2020-02",
    "prosecuted 2021-03",
    "tried 2021-09",
    "convicted 2021-11-05",
    "sanctioned 2021-11-05",
  ),
  sanction: "5-to-10-years",
  jurisdiction: {
    grounds: ["offender-national-or-resident", "victim-national"],
    doubleCriminalityInvoked: "yes",
    refusedForDoubleCriminality: "no",
  },
  cooperation: [
    {
      kind: "extradition",
      direction: "received",
      status: "refused",
      requested: "2020-05",
      decided: "2020-07-01",
      refusalGround: "nationality",
      submittedForProsecution: "yes",
    },
    {
      kind: "mutual-assistance",
      direction: "made",
      status: "granted",
      requested: "2020-09",
      decided: "2020",
    },
  ],
  assets: { seized: "yes", confiscated: "no", premisesClosed: "unknown" },
  victims: [victim("b"), victim("c")],
};

/** A legal person that was fined without a conviction. */
export const legalRecord: ProceedingRecord = {
  ...accusedRecord,
  accused: { person: "legal", sex: "not-applicable", nationalityGroup: "foreign" },
  events: events("registered 2020", "investigated 2020", "sanctioned 2022-04"),
  sanction: "not-applicable",
  legalPersonLiability: { kind: "administrative", sanctions: ["fine", "judicial-supervision"] },
};

/** A case with several accused. */
export const caseRecord: ProceedingRecord = {
  ...accusedRecord,
  unit: "case",
  accused: undefined,
  legalPersonLiability: { kind: "not-applicable" },
};

/** A copy with some keys replaced; `undefined` takes a key away. */
export const changed = (record: ProceedingRecord, changes: Partial<ProceedingRecord>): ProceedingRecord =>
  Object.fromEntries(
    Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined),
  ) as unknown as ProceedingRecord;
