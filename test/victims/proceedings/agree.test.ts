import { expect, it } from "vitest";
import { issuesOfZod } from "opsc/issues";
import {
  compileValidator,
  proceedingRecords,
  proceedingRecordSchema,
  proceedingStages,
  jurisdictionGrounds,
  missingReasons,
} from "opsc/victims";
import { mutate, randomOf } from "../../schemas/mutate.js";
import { accusedRecord, caseRecord, changed, legalRecord } from "./records.js";
import { ruleCases } from "./ruleCases.js";

const { validate } = compileValidator(proceedingRecords);
const seeds = [
  accusedRecord,
  legalRecord,
  changed(caseRecord, {}),
  ...Object.values(ruleCases).flatMap(({ breaks, undecided }) => [...breaks, ...undecided]),
];
const values = [...proceedingStages, ...jurisdictionGrounds, ...missingReasons].map(({ code }) => code);
const keys = [...Object.keys(accusedRecord), "legalPersonLiability", "sanctions", "stage", "date", "status"];

it("the compiled validator and the plain schema agree on mutated records", () => {
  const random = randomOf(11);
  let taken = 0;
  let broken = 0;
  for (let run = 0; run < 6_000; run += 1) {
    const seed = seeds[run % seeds.length];
    const record = mutate(seed, { keys, values: [...values, "2020", "2021-02", "2019-12-31"] }, random);
    const quick = validate(record);
    const plain = proceedingRecordSchema.safeParse(record);
    expect(quick.ok).toBe(plain.success);
    if (quick.ok) taken += 1;
    else if (!plain.success && plain.error.issues.every(({ code }) => code === "custom")) {
      broken += 1;
      expect(quick.issues.filter(({ severity }) => severity === "error")).toEqual(issuesOfZod(plain.error));
    }
  }
  expect(taken).toBeGreaterThan(200);
  expect(broken).toBeGreaterThan(200);
});

it("answers with the very object and leaves it as it is", () => {
  const record = structuredClone(accusedRecord);
  const result = validate(record);
  expect(result.ok && result.value === record).toBe(true);
  expect(record).toEqual(accusedRecord);
});

it("remembers nothing of the record before", () => {
  for (const { breaks } of Object.values(ruleCases)) {
    for (const record of breaks) {
      const first = validate(record);
      expect(validate(legalRecord).issues).toEqual([]);
      expect(validate(changed(caseRecord, {})).issues).toEqual([]);
      expect(validate(record)).toEqual(first);
    }
  }
});
