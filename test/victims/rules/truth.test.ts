import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileValidator, victimRecords } from "opsc/victims";
import { truthful } from "./stories.js";

const runs = Math.min(Number(process.env["OPSC_RUNS"] ?? 1500), 20_000);
const { validate } = compileValidator(victimRecords);

describe("a record that is true, however much of it is blurred", () => {
  it(
    "is never accused",
    () => {
      fc.assert(
        fc.property(truthful, (record) => {
          expect(validate(record)).toEqual({ ok: true, value: record, issues: [] });
        }),
        { numRuns: runs },
      );
    },
    60_000 + runs * 5,
  );
});
