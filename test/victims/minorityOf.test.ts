import { describe, expect, it } from "vitest";
import { ageBands } from "opsc/codes";
import {
  ageBoundsOf,
  compileValidator,
  identificationStatuses,
  isCounted,
  minorityDeterminations,
  minorityOf,
  victimRecords,
  type MinorityDetermination,
  type RecordedAge,
} from "opsc/victims";
import { leastRecord } from "../support/fullRecord.js";

/** Ages of every kind around the bounds that matter. */
const ages: readonly RecordedAge[] = [
  ...[0, 9, 16, 17, 18, 19, 40, 120].map((years) => ({ kind: "exact", years }) as const),
  ...[
    [0, 17],
    [12, 15],
    [16, 18],
    [17, 17],
    [17, 18],
    [18, 18],
    [18, 25],
    [0, 120],
  ].flatMap(([minimum = 0, maximum = 0]) => [
    { kind: "range", minimum, maximum } as const,
    { kind: "estimated", minimum, maximum, method: "interview" } as const,
  ]),
  ...ageBands.map(({ code }) => ({ kind: "band", band: code }) as const),
  { kind: "presumed-minor", reason: "age-uncertain" },
  { kind: "unknown", reason: "declined" },
];

/** Every age that a recorded one allows, by the plain meaning of its kind. */
const allowed = (age: RecordedAge): number[] => {
  const all = Array.from({ length: 121 }, (_, years) => years);
  switch (age.kind) {
    case "exact":
      return all.filter((years) => years === age.years);
    case "range":
    case "estimated":
      return all.filter((years) => years >= age.minimum && years <= age.maximum);
    case "band": {
      const [, low = "", high = ""] = /^Y(\d+)T(\d+)$/.exec(age.band) ?? [];
      return all.filter((years) => years >= Number(low) && years <= Number(high));
    }
    case "presumed-minor":
    case "unknown":
      return all;
  }
};

/** What follows from every pair of true ages that the record allows, a presumption being none. */
const byTrueAges = (
  atOffence: RecordedAge,
  atRegistration: RecordedAge,
): MinorityDetermination | undefined => {
  const pairs = allowed(atOffence).flatMap((first) =>
    allowed(atRegistration)
      .filter((second) => second >= first)
      .map((second) => [first < 18, second < 18] as const),
  );
  if (pairs.length === 0) return undefined;
  const presumed = atOffence.kind === "presumed-minor" || atRegistration.kind === "presumed-minor";
  if (pairs.every(([child]) => !child)) return "adult";
  if (pairs.every(([child]) => child)) {
    return pairs.every(([, childThen]) => !childThen) ? "child-at-offence-adult-at-registration" : "child";
  }
  return presumed ? "presumed-child" : "indeterminate";
};

const pairs = ages.flatMap((ageAtOffence) =>
  ages.map((ageAtRegistration) => ({ ageAtOffence, ageAtRegistration })),
);
const { validate } = compileValidator(victimRecords);

describe("minorityOf", () => {
  it("says what every pair of true ages says, for all pairs of recorded ones", () => {
    const found = new Set<string>();
    for (const record of pairs) {
      const expected = byTrueAges(record.ageAtOffence, record.ageAtRegistration);
      // Ages that contradict one another make no valid record.
      if (expected === undefined) {
        expect(validate({ ...leastRecord, ...record }).ok).toBe(false);
        continue;
      }
      found.add(expected);
      expect([record, minorityOf(record)]).toEqual([record, expected]);
    }
    expect([...found].sort()).toEqual(minorityDeterminations.map(({ code }) => code).sort());
  });

  it("presumes whoever may be a child to be one, and never holds a presumption against an age", () => {
    const ageAtOffence = { kind: "presumed-minor", reason: "no-documents" } as const;
    expect(minorityOf({ ageAtOffence, ageAtRegistration: { kind: "exact", years: 17 } })).toBe("child");
    expect(minorityOf({ ageAtOffence, ageAtRegistration: { kind: "exact", years: 18 } })).toBe(
      "presumed-child",
    );
    const ageAtRegistration = ageAtOffence;
    expect(minorityOf({ ageAtOffence: { kind: "exact", years: 18 }, ageAtRegistration })).toBe("adult");
  });

  it("goes with the rule on adults", () => {
    for (const record of pairs) {
      const codes = validate({ ...leastRecord, ...record }).issues.map(({ code }) => code);
      if (codes.includes("younger-at-registration")) continue;
      expect([record, codes.includes("adult-at-offence")]).toEqual([record, minorityOf(record) === "adult"]);
    }
  });
});

describe("isCounted", () => {
  it("leaves out adults, rejected and duplicate records, and nobody else", () => {
    const ageAtRegistration = { kind: "unknown", reason: "unknown" } as const;
    const byAge: readonly (readonly [RecordedAge, boolean])[] = [
      [{ kind: "exact", years: 17 }, true],
      [{ kind: "exact", years: 18 }, false],
      [{ kind: "range", minimum: 17, maximum: 18 }, true],
      [{ kind: "unknown", reason: "not-asked" }, true],
      [{ kind: "presumed-minor", reason: "age-uncertain" }, true],
    ];
    for (const { code: identificationStatus } of identificationStatuses) {
      const kept = identificationStatus === "presumed" || identificationStatus === "formally-identified";
      for (const [ageAtOffence, counted] of byAge) {
        expect(isCounted({ identificationStatus, ageAtOffence, ageAtRegistration })).toBe(kept && counted);
      }
    }
  });
});

describe("ageBoundsOf", () => {
  it("is the lowest and the highest age that is allowed", () => {
    for (const age of ages) {
      const list = age.kind === "presumed-minor" ? [0, 17] : allowed(age);
      expect([age, ageBoundsOf(age)]).toEqual([age, { minimum: list[0], maximum: list.at(-1) }]);
    }
    expect(ageBoundsOf({ kind: "range", minimum: 9, maximum: 3 })).toEqual({ minimum: 9, maximum: 3 });
  });
});
