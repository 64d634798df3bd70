import { change, changeOffence } from "./change.js";
import { structureDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

/** Values of another type, and codes and texts that no list has. */
export const valueDefects: readonly SyntheticDefect[] = [
  structureDefect("type-number-for-code", ["sex"], (record) => change(record, { sex: 2 })),
  structureDefect("type-boolean-for-answer", ["offences", 0, "online"], (record) =>
    changeOffence(record, { online: true }),
  ),
  structureDefect("type-text-for-number", ["criminalJustice", "accused"], (record) =>
    change(record, { criminalJustice: { accused: "2" } }),
  ),
  structureDefect("type-object-for-list", ["offences"], (record) =>
    change(record, { offences: { ...record.offences[0] } }),
  ),
  structureDefect("type-text-for-object", ["dates"], (record) => change(record, { dates: "2024-05" })),
  structureDefect("null-at-root", ["identificationStatus"], (record) =>
    change(record, { identificationStatus: null }),
  ),
  structureDefect("null-for-object", ["placeOfOffence"], (record) =>
    change(record, { placeOfOffence: null }),
  ),
  structureDefect("null-in-object", ["placeOfResidence", "country"], (record) =>
    change(record, { placeOfResidence: { country: null } }),
  ),
  structureDefect("version-unknown", ["schemaVersion"], (record) => change(record, { schemaVersion: 2 })),
  structureDefect("mark-of-another-type", ["synthetic"], (record) => change(record, { synthetic: "yes" })),
  structureDefect("code-unknown", ["sex"], (record) => change(record, { sex: "female" })),
  structureDefect("code-unknown-in-list", ["offences", 0, "offence"], (record) =>
    // Trafficking in persons is no offence of the Protocol.
    changeOffence(record, { offence: "trafficking-in-persons" }),
  ),
  structureDefect("code-of-another-list", ["nationalities", 0], (record) =>
    change(record, { nationalities: ["TM"] }),
  ),
  structureDefect("place-too-fine", ["placeOfOffence", "subdivision"], (record) =>
    change(record, { placeOfOffence: { country: "TKM", subdivision: "TM-A-12" } }),
  ),
  structureDefect("text-for-token", ["ethnicOrigin", "codes", 0], (record) =>
    change(record, { ethnicOrigin: { kind: "recorded", codes: ["first group"], selfIdentified: "yes" } }),
  ),
  structureDefect("provision-not-a-token", ["offences", 0, "domesticProvision"], (record) =>
    changeOffence(record, { domesticProvision: "article 1" }),
  ),
  structureDefect("category-not-digits", ["offences", 0, "iccs"], (record) =>
    changeOffence(record, { iccs: "ICCS030222" }),
  ),
  structureDefect("currency-in-small-letters", ["compensation", "amount", "currency"], (record) =>
    change(record, {
      compensation: {
        sought: "yes",
        outcome: "awarded",
        amount: { value: 500, currency: "tmt" },
      },
    }),
  ),
];
