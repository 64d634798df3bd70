import fc from "fast-check";
import { defaultScoringPolicy, score, type ComplianceScore, type ScoringEvidence } from "opsc/scoring";
import type { Dimension, ProtectedTable } from "opsc/statistics";
import { stageCategories } from "../../src/statistics/plan/stageCategories.js";
import { age, sampleTable, sex } from "../statistics/publish/sample.js";
import { level } from "./arbitraryCase.js";
import { words } from "./arbitraryWords.js";

const year: Dimension = {
  code: "YEAR",
  label: "Year",
  total: "_T",
  categories: ["2022", "2023"].map((code) => ({ code, label: code })),
};
const offence: Dimension = {
  code: "OFFENCE",
  label: "Offence",
  total: "_T",
  categories: [
    { code: "sale", label: "Sale of a child" },
    { code: "OWN", label: "q77w q78w" },
  ],
};
const stage: Dimension = { code: "STAGE", label: "Stage", total: "_T", categories: stageCategories };

const codesIn = ({ categories, total }: Dimension): string[] => [
  ...categories.map(({ code }) => code),
  total,
];

const combined = (dimensions: readonly Dimension[]): string[] =>
  dimensions.reduce<string[]>(
    (rows, dimension) => rows.flatMap((row) => codesIn(dimension).map((code) => `${row}${code} `)),
    [""],
  );

const tableOf = (id: string, dimensions: readonly Dimension[]): fc.Arbitrary<ProtectedTable> => {
  const cells = combined(dimensions);
  const mark = fc.oneof(
    { weight: 3, arbitrary: fc.nat(5_000).map(String) },
    { weight: 1, arbitrary: fc.constantFrom("c", "x", "z", "0") },
  );
  return fc
    .tuple(
      fc.array(mark, { minLength: cells.length, maxLength: cells.length }),
      words,
      fc.constantFrom("persons" as const, "cases" as const),
      fc.constantFrom(true as const, undefined),
    )
    .map(([marks, title, unit, synthetic]) =>
      sampleTable(
        id,
        dimensions,
        cells.map((row, place) => `${row}${marks[place]}`),
        {
          definition: { id, title, dimensions: dimensions.map(({ code }) => code) },
          unit,
          provenance: {
            method: "cell suppression",
            policy: { minimumFrequency: 10, minimumWidth: 5, zeros: "protect" },
            version: "1.0.0",
            audit: { attackers: ["public"], passed: true },
            ...(synthetic === undefined ? {} : { synthetic }),
          },
        },
      ),
    );
};

/** Protected tables by stage, by offence and of no outline, some of them, with any counts. */
export const tables = fc
  .tuple(
    tableOf("cases-by-stage", [stage, year]),
    tableOf("stages-alone", [stage]),
    tableOf("victims-by-offence", [offence, year]),
    tableOf("victims-further", [sex, age]),
    fc.nat(15),
  )
  .map(([...made]) => {
    const chosen = made.pop() as number;
    return (made as ProtectedTable[]).filter((_, place) => (chosen >> place) % 2 === 1);
  });

/** A score of a few items, each with a little evidence or none. */
export const scored: fc.Arbitrary<ComplianceScore> = fc
  .array(
    fc.record({
      label: words,
      weight: fc.integer({ min: 1, max: 7 }),
      evidence: fc.array(
        fc.record({
          status: fc.constantFrom("A", "B", "C", "D", "E"),
          level,
          recordedOn: fc.constant("2024-05-06"),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((items) => {
    const evidence = items.flatMap(({ evidence: pieces }, item) =>
      pieces.map((piece, place): ScoringEvidence => ({
        id: `piece-${item}-${place}`,
        item: `item-${item}`,
        directness: "direct",
        source: { title: "A source" },
        ...(piece.level === 2 ? { instrument: { title: "An instrument" } } : {}),
        ...piece,
      })),
    );
    const result = score(
      {
        id: "framework",
        title: "q5w q6w",
        version: "1",
        sources: [{ title: "A source" }],
        root: {
          kind: "group",
          id: "whole",
          label: "q7w",
          weight: 1,
          children: items.map(({ label, weight }, item) => ({
            kind: "item",
            id: `item-${item}`,
            label,
            itemKind: "recommendation",
            weight,
            provisions: ["3.1.c"],
          })),
        },
      },
      evidence,
      defaultScoringPolicy,
      { asOf: "2025-04-01" },
    );
    if (!result.ok) throw new Error(`Expected a score: ${JSON.stringify(result.issues)}`);
    return result.value;
  });
