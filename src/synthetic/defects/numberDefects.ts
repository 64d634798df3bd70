import { change } from "./change.js";
import { structureDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

const exact = (years: number) => ({ kind: "exact", years }) as const;

/** Numbers out of range and dates that no calendar has. */
export const numberDefects: readonly SyntheticDefect[] = [
  structureDefect("number-too-high", ["ageAtRegistration", "years"], (record, random) =>
    change(record, { ageAtRegistration: exact(121 + random.below(879)) }),
  ),
  structureDefect("number-too-low", ["ageAtOffence", "years"], (record, random) =>
    change(record, { ageAtOffence: exact(-1 - random.below(99)) }),
  ),
  structureDefect("number-not-whole", ["ageAtOffence", "years"], (record, random) =>
    change(record, { ageAtOffence: exact(random.below(17) + 0.5) }),
  ),
  structureDefect("number-with-four-digits", ["criminalJustice", "accused"], (record, random) =>
    change(record, { criminalJustice: { accused: 1000 + random.below(9000) } }),
  ),
  structureDefect("amount-below-zero", ["compensation", "amount", "value"], (record, random) =>
    change(record, {
      compensation: {
        sought: "yes",
        outcome: "awarded",
        amount: { value: -1 - random.below(500), currency: "TMT" },
      },
    }),
  ),
  structureDefect("date-month-impossible", ["dates", "registered"], (record) =>
    change(record, { dates: { registered: "2024-13" } }),
  ),
  structureDefect("date-day-impossible", ["dates", "registered"], (record) =>
    change(record, { dates: { registered: "2023-02-29" } }),
  ),
  structureDefect("date-with-slashes", ["dates", "identified"], (record) =>
    change(record, { dates: { identified: "31/12/2023" } }),
  ),
  structureDefect("date-with-time", ["criminalJustice", "reported"], (record) =>
    change(record, { criminalJustice: { reported: "2023-05-01T00:00:00Z" } }),
  ),
];
