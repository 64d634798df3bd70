import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codedFieldNames,
  countRecords,
  exportConfidential,
  recordedDates,
  tabulator,
  type CountedRecord,
  type PlanDimension,
  type TabulationPlan,
} from "opsc/statistics";
import { compileLineValidator, compileValidator } from "opsc/victims";
import { countingValidator } from "../../../src/node/workers/countingValidator.js";
import { linesOf } from "../../../src/node/streams/ndjson/linesOf.js";
import { pick, randomOf } from "../../support/randomOf.js";
import { lineSources } from "../../victims/scanner/lineSources.js";
import { mutateLine } from "../../victims/scanner/mutateLine.js";

const runs = Number(process.env["OPSC_RUNS"] ?? "1") > 1 ? 10 : 1;

type Kind = "victims" | "proceedings";

const tokens = ["E01", "AB123", "030", "7", "TM1"].map((code) => ({ code, label: `Group ${code}` }));

/** Every dimension that there is, in several settings; those of the other kind of record among them. */
const everyDimension: readonly PlanDimension[] = [
  ...codedFieldNames.map((from) => ({ from })),
  ...recordedDates.flatMap((date): PlanDimension[] => [
    { from: "year", date, years: [2020, 2021, 2022, 2023] },
    { from: "year", date, years: [1900, 2024] },
  ]),
  { from: "age-at-offence" },
  { from: "age-at-registration" },
  { from: "age-at-offence", bands: ["Y0T17", "Y0T14", "Y15T17"] },
  { from: "age-at-registration", bands: [{ code: "Y0T6", label: "Under 7", minimum: 0, maximum: 6 }] },
  { from: "nationality", countries: ["TKM", "UZB"] },
  { from: "country-of-offence", countries: ["TKM", "AFG"] },
  { from: "country-of-residence", countries: ["TKM", "TUR"] },
  { from: "nationality-group", home: "TKM" },
  { from: "region-of-offence", country: "TKM" },
  { from: "region-of-residence", country: "TKM", regions: ["TM-A", "TM-B"] },
  { from: "ethnic-origin", tokens },
  { from: "national-socio-economic-band", tokens },
  { from: "socio-economic-band", scheme: "wealth-quintile" },
  { from: "socio-economic-band", scheme: "poverty-line" },
];

const planOf = (
  of: Kind,
  unit: TabulationPlan["unit"],
  dimensions: readonly PlanDimension[],
): TabulationPlan => ({
  id: "any",
  of,
  unit,
  dimensions: dimensions.map((dimension, at) => ({ ...dimension, code: `D${at}` })),
  tables: dimensions.map((_, at) => ({ id: `table-${at}`, title: "One dimension", dimensions: [`D${at}`] })),
});

const fitting = (of: Kind): readonly PlanDimension[] =>
  everyDimension.filter((dimension) => tabulator(planOf(of, "cases", [dimension])).ok);

/** Lines of a kind, most of them with some change, and of each the record where it is valid. */
const linesOfKind = (of: Kind, count: number) => {
  const { kind, sources } = lineSources[of] as typeof lineSources.victims;
  const validator = compileValidator(kind);
  const random = randomOf(31);
  const lines: Buffer[] = sources.map(({ value }) => Buffer.from(JSON.stringify(value)));
  while (lines.length < count) lines.push(...mutateLine(pick(sources, random), random));
  const lineValidator = compileLineValidator(kind);
  const isValid = (line: Buffer): boolean =>
    lineValidator.validateLine(line, 0, line.length).kind === "valid";
  const records = lines.filter(isValid).map((line) => JSON.parse(line.toString()) as CountedRecord);
  // Lines that are refused take long, and leave no more behind than the line before them: a few are enough.
  const kept = lines.filter((line, at) => at % 10 === 0 || isValid(line));
  return { lines: kept, records, validator };
};

describe.each(["victims", "proceedings"] as const)("counts of %s from the slots", (of) => {
  const { lines, records, validator } = linesOfKind(of, 1500 * runs);
  const dimensions = fitting(of);

  const compare = (plan: TabulationPlan): void => {
    const counting = countingValidator(validator, plan, "part");
    const counted = linesOf(counting.validator);
    if (counted === undefined) throw new Error("Expected lines to be walked.");
    for (const line of lines) counted.validateLine(line, 0, line.length);
    const expected = countRecords(records, plan, { shard: "part" });
    if (!expected.ok) throw new Error("the plan is good");
    const [ours, theirs] = [exportConfidential(counting.counts()), exportConfidential(expected.value)];
    if (ours !== theirs) expect([plan.dimensions, ours]).toEqual([plan.dimensions, theirs]);
  };

  it("have records of every sort to count", () => {
    expect(records.length).toBeGreaterThan(400);
    expect(records.length).toBeLessThan(lines.length);
    expect(dimensions.length).toBeGreaterThan(of === "victims" ? 65 : 20);
  });

  it("are those from the records, by every dimension", () => {
    for (let at = 0; at < dimensions.length; at += 3)
      compare(planOf(of, "cases", dimensions.slice(at, at + 3)));
  });

  it("are those from the records, by any dimensions together, of cases and of persons", () => {
    const some = fc.uniqueArray(fc.nat(dimensions.length - 1), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, fc.constantFrom("cases", "persons"), (places, unit) => {
        const plan = planOf(
          of,
          unit,
          places.flatMap((place) => dimensions[place] ?? []),
        );
        if (tabulator(plan).ok) compare(plan);
      }),
      { numRuns: 25 * runs, seed: 8 },
    );
  });
});
