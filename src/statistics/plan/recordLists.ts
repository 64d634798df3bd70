import type { ProceedingRecord } from "../../victims/proceedings/record/proceedingRecord.js";
import type { VictimRecord } from "../../victims/record/victimRecord.js";
import type { RecordList } from "./codedField.js";

/** Reads the items of a list from a record; undefined where the key is absent. */
export type ReadList = (record: never) => readonly unknown[] | undefined;

const victims = {
  offences: ({ offences }) => offences,
  nationalities: ({ nationalities }) => nationalities,
  relationships: ({ perpetratorRelationships }) => perpetratorRelationships,
  disabilityDomains: ({ disability }) => {
    if (disability === undefined || disability.domains !== undefined) return disability?.domains;
    if (disability.present === "yes") return undefined;
    return [disability.present === "no" ? "not-applicable" : disability.present];
  },
  ethnicOrigins: ({ ethnicOrigin }) =>
    ethnicOrigin?.kind === "missing" ? [ethnicOrigin.reason] : ethnicOrigin?.codes,
  protectionMeasures: ({ protectionMeasures }) => protectionMeasures,
  services: ({ services }) => services,
} satisfies Partial<Record<RecordList, (record: VictimRecord) => readonly unknown[] | undefined>>;

const proceedings = {
  offences: ({ offences }) => offences,
  jurisdictionGrounds: ({ jurisdiction }) => jurisdiction?.grounds,
} satisfies Partial<Record<RecordList, (record: ProceedingRecord) => readonly unknown[] | undefined>>;

const readers = {
  victims: new Map<string, ReadList>(Object.entries(victims)),
  proceedings: new Map<string, ReadList>(Object.entries(proceedings)),
} as const;

/** How a list is read from one kind of record; of a list that it has not, nothing. */
export const listReader = (of: "victims" | "proceedings", list: RecordList): ReadList =>
  readers[of].get(list) ?? (() => undefined);
