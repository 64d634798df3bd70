import { change } from "./change.js";
import { withoutStart } from "./dateChanges.js";
import { ruleDefect } from "./makeDefect.js";
import type { SyntheticDefect } from "./syntheticDefect.js";

const unknownAge = { kind: "unknown", reason: "unknown" } as const;
const resident = { status: "resident" } as const;

/** Ages, nationality, place, disability and relationships. */
export const personDefects: readonly SyntheticDefect[] = [
  ruleDefect("age-bounds-reversed", ["ageAtOffence", "minimum"], (record, random) => {
    const minimum = 10 + random.below(8);
    return change(record, {
      ageAtOffence: { kind: "range", minimum, maximum: minimum - 1 - random.below(5) },
    });
  }),
  ruleDefect("adult-at-offence", ["ageAtOffence"], (record, random) =>
    change(record, {
      ageAtOffence: { kind: "exact", years: 18 + random.below(12) },
      ageAtRegistration: unknownAge,
    }),
  ),
  ruleDefect("younger-at-registration", ["ageAtRegistration"], (record, random) => {
    const years = 10 + random.below(8);
    return change(record, {
      ageAtOffence: { kind: "exact", years },
      ageAtRegistration: { kind: "exact", years: years - 1 - random.below(6) },
      dates: withoutStart(record),
    });
  }),
  ruleDefect("age-against-dates", ["ageAtRegistration"], (record, random) => {
    const age = { kind: "exact", years: 8 + random.below(10) };
    // At the least eight years lie between the two, and the age stays.
    const dates = { offenceStart: "2015", registered: "2024" };
    return change(record, { ageAtOffence: age, ageAtRegistration: age, dates });
  }),
  ruleDefect("nationality-beside-a-reason", ["nationalities", 1], (record) =>
    change(record, { nationalities: ["TKM", "undetermined"], migration: resident }),
  ),
  ruleDefect("nationality-repeated", ["nationalities", 1], (record) =>
    change(record, { nationalities: ["TKM", "TKM"], migration: resident }),
  ),
  ruleDefect("stateless-with-nationality", ["migration", "status"], (record) =>
    change(record, { nationalities: ["TKM"], migration: { status: "stateless" } }),
  ),
  ruleDefect("subdivision-of-another-country", ["placeOfOffence", "subdivision"], (record) =>
    change(record, { placeOfOffence: { country: "UZB", subdivision: "TM-L" } }),
  ),
  ruleDefect("domains-without-disability", ["disability", "domains"], (record) =>
    change(record, { disability: { present: "no", domains: ["hearing"] } }),
  ),
  ruleDefect("relationship-repeated", ["perpetratorRelationships", 1], (record) =>
    change(record, { perpetratorRelationships: ["acquaintance", "acquaintance"] }),
  ),
];
