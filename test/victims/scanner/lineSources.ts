import { syntheticProceedings } from "opsc/synthetic";
import { proceedingRecords, victimRecords, type RecordKind } from "opsc/victims";
import { mutateRecord, sectionsOf } from "../../support/mutateRecord.js";
import { randomOf } from "../../support/randomOf.js";
import { placesOf, listedBy } from "../../support/schemaLeaves.js";
import { baseRecords } from "../record/baseRecords.js";
import type { LineSource } from "./mutateLine.js";

const dates = [
  "2024-02-29",
  "2023-02-29",
  "1900-02-29",
  "2000-02-29",
  "0000",
  "2021-13",
  "2021-00",
  "2021-04-31",
  "2021-12-31",
  "2021-1",
];
const tokens = [
  "TM-A",
  "TM-ABCD",
  "tm-a",
  "E01",
  "1234",
  "AB123",
  "CC-129-1",
  "CC-129a-12b",
  "0301",
  "030222",
  "030202",
  "0312",
];

const textsOf = <Value, Facts>(kind: RecordKind<Value, Facts>): readonly string[] => [
  ...new Set([
    ...placesOf(kind.structure).flatMap(({ schema }) =>
      listedBy(schema).filter((value) => typeof value === "string"),
    ),
    ...dates,
    ...tokens,
  ]),
];

const victims = (): readonly unknown[] => {
  const random = randomOf(12);
  const records = baseRecords.map(sectionsOf);
  const made: unknown[] = [...baseRecords];
  while (made.length < 400) {
    const record = mutateRecord(records, random);
    if (victimRecords.structure.safeParse(record).success) made.push(record);
  }
  return made;
};

const proceedings = (): readonly unknown[] => {
  const records = [...syntheticProceedings({ count: 200, seed: 12 })];
  const [first] = records;
  const victim = (letter: string): string => `vk1_${letter.repeat(42)}A`;
  // Lists of pseudonyms in which some stand twice.
  const lists = [
    ["a", "b", "a"],
    ["a", "a", "b", "b", "c"],
    [...Array.from({ length: 200 }, (_, at) => "abcdefghij"[at % 10] ?? "k")],
  ];
  return [...records, ...lists.map((letters) => ({ ...first, victims: letters.map(victim) }))];
};

const sourcesOf = <Value, Facts>(
  kind: RecordKind<Value, Facts>,
  values: readonly unknown[],
): readonly LineSource[] => {
  const texts = textsOf(kind);
  return values.map((value) => ({ value, texts }));
};

/** Records of both kinds that have their structure, from which mutants are made. */
export const lineSources = {
  victims: { kind: victimRecords, sources: sourcesOf(victimRecords, victims()) },
  proceedings: { kind: proceedingRecords, sources: sourcesOf(proceedingRecords, proceedings()) },
};
