import fc from "fast-check";
import { benchmarks, type BenchmarkFact } from "opsc/benchmarks";
import { actionStatuses, assessorKinds, clusters, codesOf, responseStatuses } from "opsc/codes";
import type { Evidence } from "opsc/evidence";
import { legalElements, type DomesticProvision } from "opsc/legislation";
import { provisions } from "opsc/protocol";
import type { Assessment, CaseFile, Measure, Recommendation } from "opsc/recommendations";
import { words } from "./arbitraryWords.js";

/** A value or nothing. */
export const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const day = fc
  .tuple(
    fc.integer({ min: 2005, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    [`${year}`, `${month}`.padStart(2, "0"), `${date}`.padStart(2, "0")].join("-"),
  );
/** A date as far as it is known. */
export const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.slice(0, length));
/** A source. */
export const source = fc.record(
  { title: words, locator: words, year: fc.integer({ min: 1990, max: 2026 }) },
  { requiredKeys: ["title"] },
);
/** A level of evidence. */
export const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
const directness = fc.constantFrom("direct" as const, "indirect" as const);

const symbol = "CRC/C/OPSC/ATA/CO/1";

const recommendations: fc.Arbitrary<Recommendation[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 5, max: 47 }), fc.constantFrom(null, "a", "b")), {
    minLength: 1,
    maxLength: 6,
    selector: ([paragraph, item]) => `${paragraph} ${item}`,
  })
  .chain((places) =>
    fc.tuple(
      ...places.map(([paragraph, item]) =>
        fc.record({
          id: fc.constant(`${symbol}#${paragraph}${item === null ? "" : `(${item})`}`),
          symbol: fc.constant(symbol),
          paragraph: fc.constant(paragraph),
          item: fc.constant(item),
          strength: fc.constantFrom("urges" as const, "recommends" as const, "requests" as const),
          cluster: fc.constantFrom(...codesOf(clusters)),
          provisions: fc.subarray(
            provisions.map(({ id }) => id),
            { maxLength: 3 },
          ),
          text: words,
          context: maybe(words),
        }),
      ),
    ),
  );

const some = (ids: readonly string[]) =>
  fc.subarray([...ids], { minLength: 1, maxLength: Math.min(2, ids.length) });

const measuresOn = (ids: readonly string[]): fc.Arbitrary<Measure[]> =>
  fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom("measure-a", "measure-b", "measure-c"),
        title: words,
        kind: fc.constantFrom("law" as const, "service" as const),
        description: words,
        takenOn: partial,
        plannedUntil: partial,
        responsible: words,
        instrument: source,
        recommendations: some(ids),
      },
      { requiredKeys: ["id", "title", "kind", "recommendations"] },
    ),
    { maxLength: 3, selector: ({ id }) => id },
  );

const evidenceOn = (ids: readonly string[]): fc.Arbitrary<Evidence[]> =>
  fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom("evidence-a", "evidence-b", "evidence-c", "evidence-d"),
        level,
        subjects: fc.constantFrom(["sale" as const], ["trafficking" as const]),
        asserts: words,
        source,
        instrument: source,
        recordedOn: day,
        assertedFor: fc.record({ from: partial, to: partial }),
        measure: fc.constantFrom("measure-a", "measure-b"),
        links: some(ids).chain((on) =>
          fc.tuple(
            ...on.map((recommendation) =>
              fc.record(
                { recommendation: fc.constant(recommendation), directness, note: words },
                { requiredKeys: ["recommendation", "directness"] },
              ),
            ),
          ),
        ),
        supersedes: fc.constantFrom("evidence-a", "evidence-b"),
      },
      { requiredKeys: ["id", "level", "subjects", "asserts", "source", "recordedOn", "links"] },
    ),
    { maxLength: 4, selector: ({ id }) => id },
  );

const assessmentsOn = (ids: readonly string[]): fc.Arbitrary<Assessment[]> =>
  fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom("assessment-a", "assessment-b", "assessment-c"),
        recommendation: fc.constantFrom(...ids),
        assessor: fc.record({ kind: fc.constantFrom(...codesOf(assessorKinds)), name: words }),
        action: fc.constantFrom(...codesOf(actionStatuses).filter((code) => code !== "not-assessed")),
        response: fc.constantFrom(...codesOf(responseStatuses)),
        asOf: day,
        basis: fc.constant(["evidence-a"]),
        source,
        remark: words,
      },
      { requiredKeys: ["id", "recommendation", "assessor", "action", "response", "asOf", "basis"] },
    ),
    { maxLength: 3, selector: ({ id }) => id },
  );

const law: fc.Arbitrary<DomesticProvision[]> = fc.array(
  fc.record({
    id: fc.constantFrom("law-a", "law-b"),
    code: words,
    inForce: fc.record({ from: partial }),
    citation: fc.record({ locator: words, paraphrase: words }),
    source,
    statedBy: fc.constantFrom("state" as const, "committee" as const),
    statedOn: day,
    level,
    elements: fc.array(
      fc.record({
        element: fc.constantFrom(...legalElements.map(({ id }) => id)),
        status: fc.constantFrom("explicit" as const, "partial" as const, "absent" as const),
        note: words,
        source,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  { maxLength: 2 },
);

const facts: fc.Arbitrary<BenchmarkFact[]> = fc.array(
  fc.record({
    criterion: fc.constantFrom(...benchmarks.flatMap(({ criteria }) => criteria.map(({ id }) => id))),
    answer: fc.constantFrom("met" as const, "partly-met" as const, "not-met" as const),
    says: words,
    evidence: fc.constant(["evidence-a"]),
    source,
    level,
    directness,
    recordedOn: day,
  }),
  { maxLength: 3 },
);

/** Any case: a few recommendations with measures, evidence, assessments, dates, law and facts beside them. */
export const cases: fc.Arbitrary<CaseFile> = recommendations.chain((list) => {
  const ids = list.map(({ id }) => id);
  return fc.record(
    {
      version: fc.constant(1 as const),
      state: fc.constant("ATA" as const),
      instrument: fc.constant("OPSC" as const),
      symbol: fc.constant(symbol),
      reportSymbol: fc.constant("CRC/C/OPSC/ATA/1"),
      adoptedOn: fc.constant("2015-01-30"),
      inForceOn: day,
      synthetic: fc.boolean(),
      recommendations: fc.constant(list),
      measures: measuresOn(ids),
      evidence: evidenceOn(ids),
      assessments: assessmentsOn(ids),
      timeline: fc.array(
        fc.record({
          on: partial,
          kind: fc.constantFrom("report" as const, "other" as const),
          title: words,
          source,
        }),
        { maxLength: 3 },
      ),
      deadlines: fc.array(
        fc.record({
          report: fc.constantFrom("initial-report" as const, "next-periodic-report" as const),
          dueOn: partial,
          setBy: fc.constantFrom("committee" as const, "state" as const, "treaty" as const),
          source,
        }),
        { maxLength: 3 },
      ),
      receivedReports: fc.array(
        fc.record({
          report: fc.constantFrom("initial-report" as const, "next-periodic-report" as const),
          receivedOn: day,
          source,
        }),
        { maxLength: 2 },
      ),
      legislation: law,
      emptyReasons: fc.dictionary(fc.constantFrom(...ids), words, { maxKeys: 2 }),
      benchmarkFacts: facts,
    },
    {
      requiredKeys: [
        ...([
          "version",
          "state",
          "instrument",
          "symbol",
          "adoptedOn",
          "recommendations",
          "measures",
        ] as const),
        ...(["evidence", "assessments", "timeline", "deadlines", "receivedReports"] as const),
      ],
    },
  );
});
