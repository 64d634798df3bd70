import { isCounted, type ProceedingRecord, type RecordedAge, type VictimRecord } from "opsc/victims";
import type { FlatRow, Groups } from "./oracle.js";

/** Readers of records that share nothing with the package's own but the codes. */
const answer = (value: string | undefined): string => {
  if (value === undefined) return "_X";
  if (["unknown", "not-asked", "declined"].includes(value)) return "_U";
  return value === "not-applicable" ? "_Z" : value;
};

const bandOf = (age: RecordedAge): string => {
  if (age.kind === "unknown") return answer(age.reason);
  const span = { minimum: 0, maximum: 17 };
  if (age.kind === "exact") span.minimum = span.maximum = age.years;
  if (age.kind === "range" || age.kind === "estimated")
    Object.assign(span, { minimum: age.minimum, maximum: age.maximum });
  if (age.kind === "band") {
    const [from, to] = age.band.slice(1).split("T").map(Number);
    Object.assign(span, { minimum: from, maximum: to });
  }
  const bands = [
    [0, 4],
    [5, 9],
    [10, 14],
    [15, 17],
  ] as const;
  for (const [from, to] of bands) if (span.minimum >= from && span.maximum <= to) return `Y${from}T${to}`;
  return span.minimum > 17 ? "_O" : "_U";
};

const yearOf = (date: string | undefined): string =>
  date !== undefined && /^\d/.test(date) ? (date.split("-")[0] ?? "") : answer(date);

export function flatChildren(records: readonly VictimRecord[], years: readonly string[]): FlatRow[] {
  return records.filter(isCounted).flatMap((record) => {
    const year = yearOf(record.dates?.registered);
    if (/^\d/.test(year) && !years.includes(year)) return [];
    return record.offences.map(({ offence, online }) => ({
      key: record.pseudonym,
      leaves: {
        SEX: answer(record.sex),
        AGE: bandOf(record.ageAtOffence),
        OFFENCE: offence,
        ONLINE: answer(online),
        YEAR: year,
      },
    }));
  });
}

const happened = (date: string | undefined): boolean => date === "unknown" || /^\d/.test(date ?? "");

function stageOf(justice: VictimRecord["criminalJustice"]): string {
  if (justice === undefined) return "_X";
  if (happened(justice.sentenced)) return "sanctioned";
  if (happened(justice.convicted)) return "convicted-only";
  if ([justice.prosecuted, justice.tried, justice.acquitted].some(happened)) return "prosecuted-only";
  if (happened(justice.investigated)) return "investigated-only";
  if (happened(justice.reported)) return "reported-only";
  const { reported, investigated, prosecuted, tried, convicted, acquitted, sentenced } = justice;
  const open = [reported, investigated, prosecuted, tried, convicted, acquitted, sentenced].some(
    (date) => date === "not-asked" || date === "declined",
  );
  return open ? "_U" : "NONE";
}

function regionOf(place: VictimRecord["placeOfOffence"]): string {
  if (place === undefined) return "_X";
  if (place.subdivision?.startsWith("TM-") === true) return place.subdivision;
  if (place.country === "TKM") return "_X";
  return /^[A-Z]{3}$/.test(place.country) ? "_O" : answer(place.country);
}

function groupOf(nationalities: VictimRecord["nationalities"]): string {
  if (nationalities === undefined) return "_X";
  if (nationalities.includes("TKM")) return "national";
  const [first = ""] = nationalities;
  if (/^[A-Z]{3}$/.test(first)) return "foreign";
  if (first === "stateless") return "stateless";
  return first === "not-applicable" ? "_Z" : "_U";
}

export function flatRecords(records: readonly VictimRecord[]): FlatRow[] {
  const shown = ["shelter", "legal", "education"];
  return records.flatMap((record, place) => {
    if (!isCounted(record)) return [];
    let services = (record.services ?? []).map(({ service, status }) => [
      shown.includes(service) ? service : "_O",
      answer(status),
    ]);
    if (record.services === undefined) services = [["_X", "_X"]];
    else if (services.length === 0) services = [["_O", "NONE"]];
    return services.map(([service = "", status = ""]) => ({
      key: `${place}`,
      leaves: {
        REGION: regionOf(record.placeOfOffence),
        STAGE: stageOf(record.criminalJustice),
        DISABILITY: answer(record.disability?.present),
        SERVICE: service,
        SERVICE_STATUS: status,
        NATIONALITY_GROUP: groupOf(record.nationalities),
      },
    }));
  });
}

export function flatAccused(records: readonly ProceedingRecord[]): FlatRow[] {
  const order: readonly (readonly string[])[] = [
    ["sanctioned"],
    ["convicted"],
    ["prosecuted", "tried", "acquitted"],
    ["investigated"],
    ["registered"],
  ];
  const leaves = ["sanctioned", "convicted-only", "prosecuted-only", "investigated-only", "reported-only"];
  return records
    .filter(({ unit }) => unit === "accused")
    .flatMap((record) => {
      const furthest = order.findIndex((stages) => record.events.some(({ stage }) => stages.includes(stage)));
      const sex = record.accused?.sex ?? (record.accused?.person === "legal" ? "not-applicable" : undefined);
      return record.offences.map(({ offence }) => ({
        key: record.pseudonym,
        leaves: { STAGE: leaves[furthest] ?? "NONE", ACCUSED_SEX: answer(sex), OFFENCE: offence },
      }));
    });
}

const funnel = ["reported-only", "investigated-only", "prosecuted-only", "convicted-only", "sanctioned"];

export const groups: Groups = {
  AGE: { Y0T14: ["Y0T4", "Y5T9", "Y10T14"], Y0T17: ["Y0T4", "Y5T9", "Y10T14", "Y15T17"] },
  STAGE: {
    reported: funnel,
    investigated: funnel.slice(1),
    prosecuted: funnel.slice(2),
    convicted: funnel.slice(3),
  },
  REGION: { "NORTH-EAST": ["TM-D", "TM-L"] },
};
