import { describe, expect, it } from "vitest";
import { codeListCheck, compileValidator, victimRecords, type CodeLists } from "opsc/victims";
import { fullRecord, leastRecord } from "../support/fullRecord.js";
import { withChanges } from "./rules/with.js";

const { validate } = compileValidator(victimRecords);

describe("compileValidator", () => {
  it("answers with the very record that it was given", () => {
    const result = validate(fullRecord);
    expect(result.ok && result.value).toBe(fullRecord);
    expect(result.issues).toEqual([]);
  });

  it("takes a record on which there is but a warning, and says the warning", () => {
    const record = withChanges(leastRecord, { criminalJustice: { convicted: "2022" } });
    const result = validate(record);
    expect(result.ok && result.value).toBe(record);
    expect(result.issues.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("never throws on what is no record", () => {
    const hollow = Object.create(null) as unknown;
    const values = [
      undefined,
      null,
      0,
      Number.NaN,
      1n,
      "",
      [],
      {},
      () => 1,
      Symbol("a"),
      new Date(0),
      new Map(),
      hollow,
    ];
    for (const value of values) {
      expect(validate(value).ok).toBe(false);
      expect(typeof validate({ ...fullRecord, dates: value }).ok).toBe("boolean");
      expect(validate({ ...fullRecord, ageAtOffence: value, offences: [value] }).ok).toBe(false);
    }
  });

  it("forgets one record before the next", () => {
    const first = JSON.stringify(validate(withChanges(leastRecord, { nationalities: ["TKM", "TKM"] })));
    for (let times = 0; times < 3; times += 1) {
      expect(validate(fullRecord).issues).toEqual([]);
      expect(validate(leastRecord).issues).toEqual([]);
      expect(JSON.stringify(validate(withChanges(leastRecord, { nationalities: ["TKM", "TKM"] })))).toBe(
        first,
      );
    }
  });

  it("takes keys with the names of those of every object as unknown ones", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"]) {
      for (const text of [JSON.stringify(fullRecord), JSON.stringify(leastRecord)]) {
        const record = JSON.parse(`${text.slice(0, -1)},${JSON.stringify(key)}:{"kind":"exact"}}`) as unknown;
        expect([key, validate(record).issues.map(({ code }) => code)]).toEqual([key, ["unrecognized-keys"]]);
      }
      const dates = JSON.parse(`{${JSON.stringify(key)}:"2024"}`) as unknown;
      expect([key, validate({ ...leastRecord, dates }).ok]).toEqual([key, false]);
    }
    // Nothing is inherited: a record that has its keys from its prototype has none.
    expect(validate(JSON.parse(`{"__proto__":${JSON.stringify(fullRecord)}}`)).ok).toBe(false);
  });
});

describe("codeListCheck", () => {
  const codesOn = (lists: CodeLists, record: unknown = fullRecord) => {
    const result = compileValidator(victimRecords, { check: codeListCheck(lists) }).validate(record);
    return [result.ok, result.issues.map(({ code, path }) => [code, path.join(".")])];
  };

  it("refuses each token that its list has not, by place", () => {
    expect(codesOn({ ethnicOrigins: ["E01"] })).toEqual([
      false,
      [["token-not-on-list", "ethnicOrigin.codes.1"]],
    ]);
    expect(codesOn({ socioeconomicBands: [] })).toEqual([
      false,
      [["token-not-on-list", "socioeconomicStatus.band"]],
    ]);
    expect(codesOn({ domesticProvisions: ["CC-130"] })).toEqual([
      false,
      [["token-not-on-list", "offences.0.domesticProvision"]],
    ]);
  });

  it("takes what is listed, and every token of which there is no list", () => {
    expect(
      codesOn({
        ethnicOrigins: ["E01", "E14"],
        socioeconomicBands: ["S2"],
        domesticProvisions: ["CC-129-1"],
      }),
    ).toEqual([...[true, []]]);
    expect(codesOn({})).toEqual([true, []]);
  });

  it("looks at national bands alone, and at origins that are recorded", () => {
    const record = {
      ...leastRecord,
      ethnicOrigin: { kind: "missing", reason: "declined" },
      socioeconomicStatus: { scheme: "wealth-quintile", band: "Q1" },
    };
    expect(codesOn({ ethnicOrigins: [], socioeconomicBands: [], domesticProvisions: [] }, record)).toEqual([
      true,
      [],
    ]);
  });
});
