import { describe, expect, it } from "vitest";
import * as z from "zod";
import { compileValidator, proceedingRecords, proceedingRecordStructure } from "opsc/victims";
import { accusedRecord, caseRecord, changed, events, legalRecord, victim } from "./records.js";

const { validate } = compileValidator(proceedingRecords);

it.each([
  ["a natural person", accusedRecord],
  ["a legal person", legalRecord],
  ["a case", changed(caseRecord, {})],
])("takes the record of %s without a word", (_name, record) => {
  expect(validate(record)).toEqual({ ok: true, value: record, issues: [] });
});

type Path = readonly (string | number)[];

/** Every object inside a value, by its path. */
const objectsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    objectsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inside : [path, ...inside];
};

const withKeyAt = (record: unknown, path: Path, key: string): unknown => {
  const copy = structuredClone(record) as Record<string | number, unknown>;
  const holder = path.reduce<Record<string | number, unknown>>(
    (one, step) => one[step] as Record<string | number, unknown>,
    copy,
  );
  holder[key] = "x";
  return copy;
};

describe("no key is taken that is not documented", () => {
  const full = { ...legalRecord, accused: accusedRecord.accused };
  it.each(objectsIn(full).map((path) => [path.join(".") || "(record)", path] as const))(
    "at %s",
    (_name, path) => {
      for (const key of ["name", "dateOfBirth", "caseNumber", "notes"]) {
        const result = validate(withKeyAt(full, path, key));
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result.issues)).not.toContain(key);
      }
    },
  );
});

/** The strings that a JSON Schema lets through without an enumeration or a pattern. */
const freeTextIn = (schema: unknown): unknown[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const { type, pattern, enum: values, const: value } = schema as Record<string, unknown>;
  const here = type === "string" && pattern === undefined && values === undefined && value === undefined;
  return [...(here ? [schema] : []), ...Object.values(schema).flatMap(freeTextIn)];
};

it("holds no free text anywhere", () => {
  expect(freeTextIn(z.toJSONSchema(proceedingRecordStructure))).toEqual([]);
});

it.each([
  ["no events", { events: [] }],
  ["25 events", { events: Array.from({ length: 25 }, () => events("registered 2020")).flat() }],
  ["no offence", { offences: [] }],
  ["201 victims", { victims: Array.from({ length: 201 }, () => victim("b")) }],
  ["the pseudonym of a child for a case", { pseudonym: victim("b") }],
  ["the pseudonym of a case for a child", { victims: [accusedRecord.pseudonym] }],
  ["another version", { schemaVersion: 2 }],
  ["a record that is synthetic and is not", { synthetic: false }],
  ["a day that does not exist", { events: events("registered 2021-02-29") }],
  ["a stage of a victim record", { events: [{ stage: "reported", date: "2020" }] }],
  ["no ground of jurisdiction", { jurisdiction: { grounds: [] } }],
  ["nine requests", { cooperation: Array.from({ length: 9 }, () => accusedRecord.cooperation?.[0]) }],
])("refuses %s", (_name, changes) => {
  expect(validate({ ...accusedRecord, ...changes }).ok).toBe(false);
});

it("takes 24 events, 200 victims and an empty list of requests", () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const victims = letters.flatMap((one) =>
    ["A", "E", "I", "M"].map((last) => `vk1_${one.repeat(42)}${last}`),
  );
  const record = {
    ...accusedRecord,
    events: Array.from({ length: 24 }, () => events("registered 2020")).flat(),
    sanction: undefined,
    victims: victims.slice(0, 200),
    cooperation: [],
  };
  expect(validate(record).issues).toEqual([]);
});
