import fc from "fast-check";
import {
  citation,
  count,
  date,
  figure,
  numberedParagraph,
  paragraph,
  section,
  text,
  walkFragments,
  type BlockFragment,
  type Fragment,
} from "opsc/fragments";
import { toDocx, toHtml, toMarkdown } from "opsc/render";
import {
  assembleFollowUp,
  assembleReport,
  differenceSection,
  draftDifference,
  type PeriodicReport,
} from "opsc/report";
import { describe, expect, it } from "vitest";
import { elementsIn, partOf, wordParts } from "../render/docx/wordParts.js";
import { arbitraryReport } from "./arbitraryReport.js";
import { strayFigures } from "./strayFigures.js";

const times = Number(process.env["OPSC_RUNS"] ?? 1);
const runs = (number: number): number => number * times;
const patience = 60_000 * Math.max(1, times);

const draftOf = ({ fragments, completeness }: PeriodicReport) => ({
  fragments,
  recommendations: completeness.recommendations.map(({ id, state }) => ({
    id,
    answered: state === "answered",
  })),
});

describe("every digit of a report", () => {
  it(
    "is of a kind of its own with a source in what was handed over, or is justified by name",
    () => {
      const seen = { figures: 0, scores: 0, hidden: 0, quantities: 0, charts: 0 };
      fc.assert(
        fc.property(arbitraryReport, ({ input, options }) => {
          const report = assembleReport(input, options);
          expect(strayFigures(report.fragments, input, options)).toEqual([]);
          for (const fragment of walkFragments(report.fragments)) {
            if (fragment.type === "quantity") seen.quantities += 1;
            if (fragment.type === "chart") seen.charts += 1;
            if (fragment.type !== "figure") continue;
            seen.figures += 1;
            if (fragment.origin.from === "score") seen.scores += 1;
            if (fragment.value.kind === "suppressed") seen.hidden += 1;
          }
        }),
        { numRuns: runs(15) },
      );
      expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    "is so in a follow-up report too",
    () => {
      fc.assert(
        fc.property(arbitraryReport, ({ input, options: { asOf, language = "en" } }) => {
          const { fragments } = assembleFollowUp(input.caseFile, { asOf, language });
          expect(strayFigures(fragments, { caseFile: input.caseFile }, { asOf, language })).toEqual([]);
          expect([...walkFragments(fragments)].filter(({ type }) => type === "figure")).toEqual([]);
        }),
        { numRuns: runs(5) },
      );
    },
    patience,
  );

  it(
    "is so where a draft is held against an earlier one, of which each figure names its own cell",
    () => {
      fc.assert(
        fc.property(arbitraryReport, arbitraryReport, ({ input: before }, { input, options }) => {
          const english = { ...options, language: "en" as const };
          const both = { ...input, caseFile: input.caseFile };
          const older = assembleReport({ ...both, tables: before.tables, score: before.score }, english);
          const difference = draftDifference(draftOf(older), draftOf(assembleReport(both, english)));
          const cells = [...walkFragments([differenceSection(difference)])].filter(
            ({ type }) => type === "figure",
          );
          const given = [both, { ...both, tables: before.tables, score: before.score }];
          for (const cell of cells)
            expect(given.some((each) => strayFigures([cell], each, english).length === 0)).toBe(true);
        }),
        { numRuns: runs(3) },
      );
    },
    patience,
  );
});

describe("the walk", () => {
  const [{ input, options } = { input: undefined, options: undefined }] = fc
    .sample(arbitraryReport, { seed: 20150130, numRuns: 60 })
    .filter(({ input: each }) => each.score !== undefined && (each.tables ?? []).length > 2);
  if (input === undefined) throw new Error("Expected a report with tables and a score.");
  const [table] = input.tables ?? [];
  const cell = table?.cells.find(({ value }) => value.kind === "count");
  if (table === undefined || cell?.value.kind !== "count") throw new Error("Expected a count.");
  const { count: counted } = cell.value;
  const origin = {
    from: "protected-table",
    table: table.definition.id,
    coordinates: cell.coordinates,
  } as const;
  const right = figure({ value: cell.value, origin, form: "prose" });
  const said = (...children: Parameters<typeof paragraph>[0]) => paragraph(children);
  const inReport = (...blocks: BlockFragment[]): string[] => {
    const { fragments } = assembleReport(input, options);
    return strayFigures(
      [...fragments, section({ id: "planted", title: "Planted", children: blocks })],
      input,
      options,
    );
  };

  it("lets a cell of a table through", () => {
    expect(inReport(said(text("In all "), right, text(".")))).toEqual([]);
  });

  it.each<[string, BlockFragment]>([
    ["a figure as words", said(text(`In all ${counted} children.`))],
    ["a figure in a title", section({ id: "x", title: `${counted} children`, children: [] })],
    ["another value than that of the cell", said({ ...right, value: { kind: "count", count: counted + 1 } })],
    ["a hidden cell as zero", said({ ...right, value: { kind: "suppressed" } })],
    ["a table that was not handed over", said({ ...right, origin: { ...origin, table: "nowhere" } })],
    ["a cell that the table has not", said({ ...right, origin: { ...origin, coordinates: ["nowhere"] } })],
    ["a rate that nothing says", said({ ...right, origin: { ...origin, denominator: cell.coordinates } })],
    [
      "an aggregate that was not handed over",
      said({ ...right, origin: { from: "aggregate", source: "ministry" } }),
    ],
    [
      "an end that the score has not",
      said({
        ...right,
        value: { kind: "score", score: 0.123_456, end: "lower" },
        origin: { from: "score", framework: "framework", node: "whole" },
      }),
    ],
    [
      "an end of a part that the score has not",
      said({
        ...right,
        value: { kind: "score", score: 0, end: "lower" },
        origin: { from: "score", framework: "framework", node: "nowhere" },
      }),
    ],
    ["a count of entries that the case has not", said(count(4_000, "recommendation"))],
    ["a figure as a year", said(date("1204"))],
    ["a figure as a paragraph of a document", said(citation("CRC/C/OPSC/ATA/CO/1", { paragraph: 1204 }))],
    ["a figure as the number of a paragraph", numberedParagraph(1204, [text("Children")])],
    [
      "a figure in the note of a table",
      {
        type: "table",
        id: `table-${table.definition.id}`,
        caption: [text("Children")],
        columns: [{ key: "a", label: "A" }],
        rows: [],
        note: [text(`Unit: persons. In all ${counted + 20}.`)],
      },
    ],
    [
      "a count in a table of statistics",
      {
        type: "table",
        id: `table-${table.definition.id}`,
        caption: [text("Children")],
        columns: [{ key: "a", label: "A" }],
        rows: [[{ lines: [[count(1, "recommendation")]] }]],
      },
    ],
  ])("finds %s", (_, planted) => {
    expect(inReport(planted)).not.toEqual([]);
  });

  it("finds a number in a drawing that its table has not", () => {
    const report = assembleReport(input, {
      ...options,
      outline: "initial-report",
      language: "en",
      charts: true,
    });
    const moved = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(moved);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          (key === "count" || key === "lower") && typeof inner === "number" ? inner + 0.001 : moved(inner),
        ]),
      );
    };
    const planted = [...walkFragments(report.fragments)].flatMap((fragment): Fragment[] =>
      fragment.type === "chart"
        ? [{ ...fragment, specification: moved(fragment.specification) as Record<string, unknown> }]
        : [],
    );
    expect(planted.length).toBeGreaterThan(0);
    expect(strayFigures(planted, input, options).some((each) => /count|lower/.test(each))).toBe(true);
  });
});

describe("renderers", () => {
  /** The report with a word in the place of every word that holds a digit. */
  const withoutDigits = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutDigits);
    if (typeof value === "string") return value.replaceAll(/\d/g, "x");
    if (typeof value !== "object" || value === null) return value;
    const { type } = value as { type?: unknown };
    if (
      ["figure", "quantity", "date", "citation", "provisionReference", "sourceReference"].includes(
        String(type),
      )
    )
      return text("x");
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === "provisions" ? [] : withoutDigits(inner)]),
    );
  };

  it("add no digit of their own but the numbers of paragraphs, footnotes and pages", async () => {
    const [{ input, options } = { input: undefined, options: undefined }] = fc
      .sample(arbitraryReport, { seed: 7, numRuns: 60 })
      .filter(({ input: each }) => each.score !== undefined && (each.tables ?? []).length > 2);
    if (input === undefined) throw new Error("Expected a report with tables and a score.");
    const { fragments, title, language } = assembleReport(input, options);
    const bare = {
      title,
      language,
      asOf: "today",
      synthetic: true,
      fragments: withoutDigits(fragments) as typeof fragments,
    };
    const numbers = [...walkFragments(bare.fragments)].filter(({ type }) => type === "numberedParagraph");
    const digits = (words: string) => words.match(/\d+/g) ?? [];
    const counted = numbers.map((_, index) => `${index + 1}`);
    expect(counted.length).toBeGreaterThan(5);
    expect(digits(toMarkdown(bare).replaceAll(/\[\^?[^\]]*\]/g, ""))).toEqual(counted);
    const page = toHtml(bare)
      .replace(/<style>[\s\S]*?<\/style>/, "")
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/&#x[0-9A-F]+;/g, "");
    expect(digits(page)).toEqual(counted);
    const body = partOf(await wordParts(await toDocx(bare)), "word/document.xml");
    const words = elementsIn(body, "w:t").flatMap(({ elements = [] }) =>
      elements.map((each) => `${each.text ?? ""}`),
    );
    expect(digits(words.join(" "))).toEqual([]);
  });
});
