import fc from "fast-check";
import { legalElements, type DomesticProvision, type ElementStatement } from "opsc/legislation";

/** Few elements, so that provisions meet on them; sale, a permissive one and a criterion of a model law are among them. */
export const fewElements = [
  "sale-defined-on-its-own",
  "3.1.a.i.a#offering",
  "3.1.c#possessing",
  "possession-itself",
  "4.2.b",
  "5.2",
  "8.1.b",
  "icmec/definition",
] as const;

const years = fc.integer({ min: 2005, max: 2020 }).map(String);
const dates = fc.oneof(
  years,
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${`${month}`.padStart(2, "0")}`),
  years.map((year) => `${year}-06-15`),
);

const element = fc.oneof(
  { arbitrary: fc.constantFrom(...fewElements), weight: 4 },
  { arbitrary: fc.constantFrom(...legalElements.map(({ id }) => id)), weight: 1 },
  { arbitrary: fc.constant("no-such-element"), weight: 1 },
);

/** Any statement on an element. */
export const statements: fc.Arbitrary<ElementStatement> = fc.record({
  element,
  status: fc.constantFrom("explicit", "partial", "absent"),
  note: fc.constantFrom("N.", "M."),
  source: fc.constant({ title: "S" }),
});

/** Any domestic provision. */
export const provisions: fc.Arbitrary<DomesticProvision> = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  code: fc.constantFrom("Penal Code", "Trafficking Act"),
  inForce: fc.record({ from: dates, to: dates }, { requiredKeys: [] }),
  citation: fc.constant({ locator: "art. 1", paraphrase: "P." }),
  source: fc.constant({ title: "S" }),
  statedBy: fc.constantFrom("state", "committee"),
  statedOn: years.map((year) => `${year}-01-01`),
  level: fc.constantFrom(1, 2, 3),
  elements: fc.array(statements, { maxLength: 4 }),
});

/** Any day in the years of the provisions. */
export const days = years.map((year) => `${year}-06-15`);
