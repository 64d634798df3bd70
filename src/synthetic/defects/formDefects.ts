import { change } from "./change.js";
import { structureDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

const many = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

/** Pseudonyms out of form, and lists that are too long or empty. */
export const formDefects: readonly SyntheticDefect[] = [
  structureDefect("pseudonym-too-short", ["pseudonym"], (record) =>
    change(record, { pseudonym: record.pseudonym.slice(0, -1) }),
  ),
  structureDefect("pseudonym-of-another-version", ["pseudonym"], (record) =>
    change(record, { pseudonym: record.pseudonym.replace("vk1_", "vk9_") }),
  ),
  // The last of 43 characters carries four bits: a "p" would set one that 32 bytes do not have.
  structureDefect("pseudonym-with-another-spelling", ["pseudonym"], (record) =>
    change(record, { pseudonym: `${record.pseudonym.slice(0, -1)}p` }),
  ),
  structureDefect("list-empty", ["offences"], (record) => change(record, { offences: [] })),
  structureDefect("list-empty-where-absent-is-right", ["nationalities"], (record) =>
    change(record, { nationalities: [] }),
  ),
  structureDefect("list-too-long", ["offences"], (record) =>
    change(record, { offences: many(13, record.offences[0]) }),
  ),
  structureDefect("list-too-long-nationalities", ["nationalities"], (record) =>
    change(record, { nationalities: many(5, "TKM") }),
  ),
  structureDefect("list-too-long-relationships", ["perpetratorRelationships"], (record) =>
    change(record, { perpetratorRelationships: many(7, "acquaintance") }),
  ),
  structureDefect("list-too-long-services", ["services"], (record) =>
    change(record, { services: many(17, { service: "health", status: "provided" }) }),
  ),
];
