import {
  protectionMeasures,
  services,
  type RecordedMeasure,
  type RecordedService,
} from "../../victims/index.js";
import { codesOf } from "../../codes/codesOf.js";
import { periodLength } from "../calendar/calendar.js";
import { ownDates, writeDate } from "../calendar/writeDate.js";
import type { Draft } from "../draft.js";
import type { RandomSource } from "../random/randomSource.js";
import { pick, weighted } from "../random/weighted.js";
import type { Story } from "../story/story.js";

const measures = codesOf(protectionMeasures);
const kinds = codesOf(services);
const measureStatuses = weighted(
  ["provided", 66],
  ["not-provided", 22],
  ["unknown", 8],
  ["not-applicable", 4],
);
const serviceStatuses = weighted(
  ["provided", 56],
  ["referred", 18],
  ["waiting", 10],
  ["unavailable", 8],
  ["refused-by-child", 6],
  ["unknown", 2],
);

/** So many days after a day, or undefined where the period has ended by then. */
const after = (day: number, most: number, random: RandomSource): number | undefined => {
  const later = day + random.below(most);
  return later < periodLength ? later : undefined;
};

/** Measures of protection: about two of ten in a record. */
export const writeMeasures = ({ registered }: Story, random: RandomSource): RecordedMeasure[] => {
  const written: RecordedMeasure[] = [];
  for (const measure of measures) {
    if (!random.chance(17)) continue;
    const status = pick(measureStatuses, random);
    const day = after(registered, 120, random);
    if (status === "provided" && day !== undefined && random.chance(40)) {
      written.push({ measure, status, provided: writeDate(day, ownDates, random) });
    } else {
      written.push({ measure, status });
    }
  }
  return written;
};

/** Referrals and services: about two of eight in a record. */
export const writeServices = ({ registered }: Story, random: RandomSource): RecordedService[] => {
  const written: RecordedService[] = [];
  for (const service of kinds) {
    if (!random.chance(18)) continue;
    const status = pick(serviceStatuses, random);
    const draft: Draft<RecordedService> = { service, status };
    const referred = after(registered, 90, random);
    if (referred !== undefined && random.chance(55)) {
      draft.referred = writeDate(referred, ownDates, random);
    }
    const provided = after(referred ?? registered, 120, random);
    if (status === "provided" && provided !== undefined && random.chance(60)) {
      draft.provided = writeDate(provided, ownDates, random);
    }
    written.push(draft);
  }
  return written;
};
