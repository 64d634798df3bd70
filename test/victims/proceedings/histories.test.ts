import fc from "fast-check";
import { expect, it } from "vitest";
import {
  compileValidator,
  proceedingRecords,
  type ProceedingEvent,
  type ProceedingRecord,
} from "opsc/victims";
import { accusedRecord, changed } from "./records.js";
import { blurred, histories } from "./histories.js";

const { validate } = compileValidator(proceedingRecords);

/** Events that a register may not hold and that no other one needs. */
const optional = new Set(["registered", "investigated", "tried", "pending"]);

/** The same persons and cases as the rules know them, with keys that may be absent left out. */
const records = (events: readonly ProceedingEvent[]): fc.Arbitrary<ProceedingRecord> =>
  fc
    .record({
      unit: fc.constantFrom("case" as const, "accused" as const),
      person: fc.constantFrom("natural" as const, "legal" as const, "unknown" as const),
      kind: fc.constantFrom("criminal" as const, "administrative" as const, "unknown" as const),
      bare: fc.boolean(),
    })
    .map(({ unit, person, kind, bare }) => {
      const sanctioned = events.some(({ stage }) => stage === "sanctioned");
      return changed(accusedRecord, {
        unit,
        accused: unit === "case" ? undefined : { person },
        events,
        sanction: sanctioned && person === "natural" ? "1-to-5-years" : undefined,
        legalPersonLiability: person === "legal" ? { kind } : undefined,
        ...(bare ? { jurisdiction: undefined, cooperation: undefined, victims: undefined } : {}),
      });
    });

const errorsOf = (record: ProceedingRecord) =>
  validate(record).issues.filter(({ severity }) => severity === "error");

it("never refuses a history that could have happened, however little of its dates is known", () => {
  fc.assert(
    fc.property(
      histories.chain((history) => blurred(history)).chain((events) => records(events)),
      (record) => {
        expect(errorsOf(record)).toEqual([]);
      },
    ),
    { numRuns: 4000, seed: 3 },
  );
});

it("never refuses it either where events that nothing rests on are not in the register", () => {
  fc.assert(
    fc.property(
      histories
        .chain((history) =>
          fc
            .array(fc.boolean(), { minLength: history.length, maxLength: history.length })
            .map((keep) => history.filter(({ stage }, at) => keep[at] === true || !optional.has(stage))),
        )
        .filter((history) => history.length > 0)
        .chain((history) => blurred(history))
        .chain((events) => records(events)),
      (record) => {
        expect(errorsOf(record)).toEqual([]);
      },
    ),
    { numRuns: 2000, seed: 5 },
  );
});

it("never refuses it where an export has sorted the events by what is known of their dates", () => {
  fc.assert(
    fc.property(
      histories.chain((history) => blurred(history)).chain((events) => records(events)),
      (record) => {
        const rank = ({ stage }: ProceedingEvent): number => (stage === "pending" ? 1 : 0);
        const sorted = [...record.events].sort(
          (one, other) =>
            rank(one) - rank(other) || (one.date < other.date ? -1 : one.date > other.date ? 1 : 0),
        );
        expect(errorsOf({ ...record, events: sorted })).toEqual([]);
      },
    ),
    { numRuns: 2000, seed: 7 },
  );
});

it("sees in a history known to the day when two events of different days change places", () => {
  fc.assert(
    fc.property(histories, fc.nat(), (history, choice) => {
      const at = history.length < 2 ? 0 : 1 + (choice % (history.length - 1));
      const [earlier, later] = [history[at - 1], history[at]];
      fc.pre(earlier !== undefined && later !== undefined && earlier.date < later.date);
      if (earlier === undefined || later === undefined) return;
      const events = history.with(at - 1, later).with(at, earlier);
      expect(errorsOf({ ...accusedRecord, events, sanction: undefined }).map(({ code }) => code)).toContain(
        "events-out-of-order",
      );
    }),
    { numRuns: 500, seed: 9 },
  );
});
