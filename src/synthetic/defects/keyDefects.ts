import { change, changeOffence, without } from "./change.js";
import { structureDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

/** Keys that are missing, that no schema has, or that belong to another form. */
export const keyDefects: readonly SyntheticDefect[] = [
  structureDefect("key-missing", ["sex"], (record) => change(record, { sex: undefined })),
  structureDefect("offences-missing", ["offences"], (record) => change(record, { offences: undefined })),
  structureDefect("key-missing-in-list", ["offences", 0, "mode"], (record) => {
    const [first = {}, ...rest] = record.offences;
    return change(record, { offences: [without(first, "mode"), ...rest] });
  }),
  structureDefect("key-unknown", [], (record) => change(record, { remarks: "synthetic" })),
  structureDefect("key-unknown-in-object", ["dates"], (record) =>
    change(record, { dates: { ...record.dates, birth: "2010" } }),
  ),
  structureDefect("key-unknown-in-list", ["offences", 0], (record) =>
    changeOffence(record, { article: "3.1.c" }),
  ),
  structureDefect("union-keys-of-another-member", ["ageAtOffence", "years"], (record) =>
    change(record, { ageAtOffence: { kind: "exact", minimum: 12, maximum: 14 } }),
  ),
  structureDefect("union-key-too-many", ["ageAtRegistration"], (record) =>
    change(record, { ageAtRegistration: { kind: "exact", years: 14, method: "documents" } }),
  ),
  structureDefect("union-member-unknown", ["ageAtOffence", "kind"], (record) =>
    change(record, { ageAtOffence: { kind: "approximate", years: 14 } }),
  ),
  structureDefect("union-member-missing", ["ethnicOrigin", "kind"], (record) =>
    change(record, { ethnicOrigin: { codes: ["E01"], selfIdentified: "yes" } }),
  ),
  structureDefect("union-value-of-another-member", ["socioeconomicStatus", "band"], (record) =>
    change(record, { socioeconomicStatus: { scheme: "wealth-quintile", band: "poor" } }),
  ),
];
