import fc from "fast-check";
import { ageBands } from "opsc/codes";
import { leastRecord } from "../../support/fullRecord.js";
import { ageOn, written, yearOf, type Day, type LeapBirthday } from "./calendar.js";

type Json = Record<string, unknown>;

const firstYear = 2004;
const days = Array.from({ length: 24 }, (_, index) => yearOf(firstYear + index)).flat();
const edges = days.filter((day) => [101, 228, 229, 301, 1231].includes(day % 10_000));
const placeOf = new Map(days.map((day, place) => [day, place]));

const dayBetween = (first: number, last: number): fc.Arbitrary<Day> => {
  const within = (list: readonly Day[]) =>
    list.filter((day) => day >= first * 10_000 && day < (last + 1) * 10_000);
  return fc.oneof(
    { arbitrary: fc.constantFrom(...within(days)), weight: 3 },
    { arbitrary: fc.constantFrom(...within(edges)), weight: 1 },
  );
};

/** A true date as somebody may have recorded it: in full, in part, or not at all. */
const blurred = (day: Day): fc.Arbitrary<string | undefined> => {
  const full = written(day);
  return fc.constantFrom(
    full,
    full,
    full.slice(0, 7),
    full.slice(0, 7),
    full.slice(0, 4),
    "unknown",
    "not-asked",
    "declined",
    undefined,
  );
};

/** The same for a stage of a case that was reached: it is not left out, since the record would say that it was not. */
const blurredStage = (day: Day): fc.Arbitrary<string> => blurred(day).map((date) => date ?? "unknown");

/** A true age as somebody may have recorded it. */
const blurredAge = (age: number): fc.Arbitrary<Json> => {
  const around = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).map(([below, above]) => ({
    minimum: Math.max(0, age - below),
    maximum: age + above,
  }));
  const bands = ageBands.filter(({ minimum, maximum }) => minimum <= age && age <= maximum);
  return fc.oneof(
    fc.constant({ kind: "exact", years: age }),
    around.map((bounds) => ({ kind: "range", ...bounds })),
    around.map((bounds) => ({ kind: "estimated", ...bounds, method: "unknown" })),
    fc.constant({ kind: "unknown", reason: "not-asked" }),
    ...(bands.length === 0
      ? []
      : [fc.constantFrom(...bands).map(({ code }) => ({ kind: "band", band: code }))]),
    ...(age < 18 ? [fc.constant({ kind: "presumed-minor", reason: "no-documents" })] : []),
  );
};

const draft = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

/** Steps from one day to the next: often none, up to three years. */
const steps = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 300 }), fc.nat({ max: Math.floor(1000 / count) })), {
    minLength: count,
    maxLength: count,
  });

/** Days in order, each one any day from the one before it on. */
const rising = (list: readonly number[], since: Day): Day[] => {
  let place = placeOf.get(since) ?? 0;
  return list.map((step) => days[(place += step)] ?? since);
};

/** A record that is true of somebody, whatever its writer left out. */
export const truthful: fc.Arbitrary<Json> = fc
  .tuple(
    dayBetween(2004, 2012),
    dayBetween(2012, 2021),
    fc.constantFrom<LeapBirthday>("1 March", "28 February"),
  )
  .filter(([birth, start, leap]) => birth <= start && ageOn(birth, start, leap) < 18)
  .chain(([birth, start, leap]) =>
    fc.tuple(
      fc.constant({ birth, start, leap }),
      // Registered and identified in any order, the record closed after both.
      fc.tuple(steps(3), fc.boolean()),
      steps(8),
      fc.tuple(steps(1), steps(2), steps(1), steps(2)),
      fc.record({ acquittedAt: fc.nat({ max: 3 }), reached: fc.integer({ min: 0, max: 8 }) }),
    ),
  )
  .chain(([{ birth, start, leap }, [record, swap], stages, others, { acquittedAt, reached }]) => {
    const opened = rising(record, start);
    const [end, referral, measure, consent] = others.map((list) => rising(list, start)) as [
      Day[],
      Day[],
      Day[],
      Day[],
    ];
    const [registered = start, identified = start] = swap ? [opened[1], opened[0]] : opened;
    const closed = opened[2] ?? start;
    const [reported = start, investigated = start, prosecuted = start, tried = start, ...judged] = rising(
      stages,
      start,
    );
    const [convicted = start, sentenced = start, caseClosed = start] = judged.slice(1);
    const acquitted = [tried, judged[0] ?? tried, convicted, caseClosed][acquittedAt] ?? caseClosed;
    const cut = <Value>(at: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
      at < reached ? value : fc.constant(undefined);
    return fc
      .record({
        ageAtOffence: blurredAge(ageOn(birth, start, leap)),
        ageAtRegistration: blurredAge(ageOn(birth, registered, leap)),
        dates: fc.record({
          offenceStart: blurred(start),
          offenceEnd: blurred(end[0] ?? start),
          identified: blurred(identified),
          registered: blurred(registered),
          closed: blurred(closed),
        }),
        criminalJustice: fc.record({
          reported: cut(0, blurredStage(reported)),
          investigated: cut(1, blurredStage(investigated)),
          prosecuted: cut(2, blurredStage(prosecuted)),
          tried: cut(3, blurredStage(tried)),
          acquitted: cut(4, blurredStage(acquitted)),
          convicted: cut(5, blurredStage(convicted)),
          sentenced: cut(6, blurredStage(sentenced)),
          closed: cut(7, blurredStage(caseClosed)),
          closureReason: cut(7, fc.constantFrom("judgment-final", "unknown", undefined)),
          sanction: cut(6, fc.constantFrom("under-1-year", "unknown", undefined)),
          accused: fc.constantFrom(2, 3, undefined),
        }),
        service: fc.record({
          referred: blurred(referral[0] ?? start),
          provided: blurred(referral[1] ?? start),
        }),
        measure: blurred(measure[0] ?? start),
        processing: fc.record({
          consentGiven: blurred(consent[0] ?? start),
          consentWithdrawn: blurred(consent[1] ?? start),
          reportingConsent: fc.constantFrom(
            "given-by-child",
            "given-by-representative",
            "unknown",
            "declined",
          ),
        }),
        done: fc.constantFrom("provided", "provided", "unknown", "not-asked"),
        compensation: fc.record({
          sought: fc.constantFrom("yes", "unknown", "not-asked"),
          outcome: fc.constantFrom("awarded", "unknown", undefined),
          paid: fc.constantFrom("yes", "unknown", undefined),
        }),
      })
      .map(
        ({ dates, criminalJustice, service, measure: taken, processing, done, compensation, ...ages }) => ({
          ...leastRecord,
          ...ages,
          identificationStatus: "formally-identified",
          dates: draft(dates),
          criminalJustice: draft(criminalJustice),
          services: [draft({ service: "shelter", status: done, ...service })],
          protectionMeasures: [draft({ measure: "safety", status: done, provided: taken })],
          processing: draft({ legitimateBasis: "unknown", ...processing }),
          compensation: draft(compensation),
        }),
      );
  });
