import fc from "fast-check";
import { clusters, codesOf } from "opsc/codes";
import {
  outlineOf,
  outlines,
  outlineSections,
  reportLanguages,
  type ReportInput,
  type ReportOptions,
} from "opsc/report";
import { cases, maybe, partial, source } from "./arbitraryCase.js";
import { scored, tables } from "./arbitraryStatistics.js";
import { words } from "./arbitraryWords.js";

const questions = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          number: fc.constant(number),
          text: words,
          cluster: fc.constantFrom(...codesOf(clusters)),
          provisions: fc.constant([]),
          tables: maybe(fc.constant(["victims-by-offence"])),
        }),
      ),
    ),
  )
  .map((list) => ({ symbol: "CRC/C/OPSC/ATA/Q/1", priorToReporting: false, questions: list }));

/** What a report can be made of, and how: random cases, tables, scores and words of authors, each word with digits in it. */
export const arbitraryReport: fc.Arbitrary<{ readonly input: ReportInput; readonly options: ReportOptions }> =
  fc
    .record({
      kind: fc.constantFrom(...outlines.map((outline) => outline.kind)),
      language: fc.constantFrom(...reportLanguages),
      view: maybe(fc.constantFrom("state" as const, "alternative" as const)),
      charts: fc.boolean(),
    })
    .chain(({ kind, language, view, charts }) => {
      const sections = outlineSections(outlineOf(kind)).map(({ id }) => id);
      return fc.record({
        options: fc.constant({
          outline: kind,
          asOf: "2025-04-01",
          language,
          view,
          charts,
        }),
        input: fc.record(
          {
            caseFile: cases,
            tables,
            score: scored,
            welcomed: fc.array(fc.record({ title: words, on: partial, source }), { maxLength: 2 }),
            questions,
            replies: fc.dictionary(fc.integer({ min: 1, max: 40 }).map(String), words, { maxKeys: 3 }),
            narratives: fc.dictionary(fc.constantFrom(...sections), words, { maxKeys: 3 }),
            emptyReasons: fc.dictionary(fc.constantFrom(...sections, "victims-supported"), words, {
              maxKeys: 3,
            }),
          },
          { requiredKeys: ["caseFile"] },
        ),
      });
    });
