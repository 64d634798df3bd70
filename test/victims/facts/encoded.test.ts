import { describe, expect, it } from "vitest";
import { syntheticProceedings, syntheticVictims } from "opsc/synthetic";
import { proceedingRecords, victimRecords, type RecordKind } from "opsc/victims";
import { structureCheck } from "../../../src/victims/structure/structureCheck.js";
import { expectSame } from "../../support/expectSame.js";

/** Facts by both readers: from the record, and from what the written check encodes. */
const comparing = <Value, Facts>(kind: RecordKind<Value, Facts>) => {
  const check = structureCheck(kind.structure, kind.encoding.texts);
  const { encoded } = check;
  if (encoded === undefined) throw new Error("Expected a written check.");
  const read = kind.encoding.reader(encoded);
  const [plain, fromSlots] = [kind.createFacts(), kind.createFacts()];
  return (value: unknown): boolean => {
    if (!check.accepts(value)) return false;
    kind.readFacts(value as Value, plain);
    read(fromSlots);
    expectSame(used(fromSlots), used(plain));
    return true;
  };
};

/** Lists as far as they are in use: what lies behind is left over from earlier records. */
const lengths: Readonly<Record<string, string>> = {
  offence: "offences",
  conduct: "offences",
  mode: "offences",
  online: "offences",
  technology: "offences",
  nationality: "nationalities",
  domain: "domains",
  relationship: "relationships",
  measure: "measures",
  measureStatus: "measures",
  measureProvided: "measures",
  serviceStatus: "services",
  serviceReferred: "services",
  serviceProvided: "services",
  date: "events",
  legalPersonSanction: "legalPersonSanctions",
  ground: "grounds",
  requestKind: "requests",
  requestDirection: "requests",
  requestStatus: "requests",
  requested: "requests",
  decided: "requests",
  refusalGround: "requests",
  submitted: "requests",
  victim: "victims",
};

const used = (facts: unknown): unknown => {
  const record = facts as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      if (!(value instanceof Int32Array)) return [key, typeof value === "object" ? used(value) : value];
      const length = key === "stage" && "events" in record ? record["events"] : record[lengths[key] ?? ""];
      return [key, [...value.slice(0, typeof length === "number" ? length : undefined)]];
    }),
  );
};

/** The record with its keys in the opposite order, all the way down. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

describe("facts from the encoded form", () => {
  it("are those of the victim record, whatever the order of its keys", () => {
    const same = comparing(victimRecords);
    let accepted = 0;
    for (const record of syntheticVictims({ count: 2500, seed: 3, invalidShare: 0.4 })) {
      if (same(record)) accepted += 1;
      expectSame(same(reversed(record)), same(record));
    }
    expect(accepted).toBeGreaterThan(1800);
  });

  it("are those of the record of proceedings", () => {
    const same = comparing(proceedingRecords);
    const records = [...syntheticProceedings({ count: 1500, seed: 3 })];
    expect(records.filter(same)).toHaveLength(1500);
    expect(records.map(reversed).filter(same)).toHaveLength(1500);
  });

  it("forget the record before", () => {
    const check = structureCheck(victimRecords.structure, victimRecords.encoding.texts);
    const encoded = check.encoded;
    const [first] = syntheticVictims({ count: 1, seed: 5 });
    const before = encoded?.slots.slice();
    expect(check.accepts(first)).toBe(true);
    expect(encoded?.slots).not.toEqual(before);
    expect(check.accepts({})).toBe(false);
    expect(encoded?.slots).toEqual(before);
  });
});
