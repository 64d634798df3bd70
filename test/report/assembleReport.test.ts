import fc from "fast-check";
import { turkmenistan, turkmenistanPositiveAspects } from "opsc/casebook";
import {
  childrenOf,
  walkFragments,
  type BlockFragment,
  type ChartFragment,
  type FigureFragment,
  type Fragment,
  type SectionFragment,
} from "opsc/fragments";
import { defaultScoringPolicy, followUpFramework, score } from "opsc/scoring";
import type { CaseFile } from "opsc/recommendations";
import {
  assembleReport,
  englishChartWords,
  outlineOf,
  outlines,
  outlineSections,
  periodicReportSchema,
  reportLanguages,
  type ListOfIssues,
  type PeriodicReport,
  type ReportInput,
  type ReportOptions,
} from "opsc/report";
import type { ProtectedTable } from "opsc/statistics";
import { describe, expect, it } from "vitest";
import { fixture } from "./fixture.js";
import { rawTables, sampleTables } from "./periodic/sampleTables.js";
import { skeletonOf } from "./skeletonOf.js";
import { withoutWords } from "./withoutWords.js";

const asOf = "2025-04-01";
const caseFile: CaseFile = turkmenistan;
const runs = (number: number): number => number * Number(process.env["OPSC_RUNS"] ?? 1);
const tables = sampleTables(3);
const unmarked = sampleTables(3, false);
/** How each language says under a table that the records are made up. */
const madeUp = {
  en: "Made-up records",
  fr: "Dossiers fictifs",
  es: "Registros ficticios",
  ru: "Вымышленные записи",
} as const;
const kinds = outlines.map(({ kind }) => kind);

const questions: ListOfIssues = {
  symbol: "CRC/C/OPSC/ATA/Q/1",
  priorToReporting: false,
  questions: [
    {
      number: 2,
      text: "Give data on victims",
      cluster: "data-collection",
      provisions: [],
      tables: ["victims-by-offence"],
    },
    { number: 1, text: "Which law defines sale?", cluster: "legislation", provisions: ["2.a"] },
    { number: 3, text: "Is there a helpline?", cluster: "helpline", provisions: [] },
  ],
};

const scored = score(followUpFramework(fixture.recommendations), [], defaultScoringPolicy, { asOf });
if (!scored.ok) throw new Error("Expected a score.");

/** Everything that a report can be made of. */
const full: ReportInput = {
  caseFile: { ...caseFile, synthetic: true },
  tables,
  score: scored.value,
  welcomed: turkmenistanPositiveAspects,
  questions,
  replies: { "1": "The Code does.\n\nIts article 12." },
  narratives: { prevention: "Programmes reach\nevery region.\n\nThey are evaluated." },
  emptyReasons: {
    "victims-supported": "Recorded from 2026 on.",
    "question-3": "The ministry has not replied.",
  },
};

const inOutline = (outline: ReportOptions["outline"], input: ReportInput = full): PeriodicReport =>
  assembleReport(input, { outline, asOf });

const all = (report: PeriodicReport): Fragment[] => [...walkFragments(report.fragments)];

const sectionsOf = (report: PeriodicReport): ReadonlyMap<string, SectionFragment> =>
  new Map(all(report).flatMap((fragment) => (fragment.type === "section" ? [[fragment.id, fragment]] : [])));

/** The blocks after the paragraph of a recommendation, up to the next paragraph that something refers to. */
const afterAnchor = (report: PeriodicReport, anchor: string): BlockFragment[] => {
  for (const parent of all(report)) {
    if (parent.type !== "section") continue;
    const place = parent.children.findIndex(
      (child) => child.type === "numberedParagraph" && child.id === anchor,
    );
    if (place < 0) continue;
    const rest = parent.children.slice(place + 1);
    const end = rest.findIndex((child) => child.type === "numberedParagraph" && child.id !== undefined);
    return rest.slice(0, end < 0 ? rest.length : end);
  }
  return [];
};

const anchorsOf = (report: PeriodicReport): string[] =>
  all(report).flatMap((fragment) =>
    fragment.type === "numberedParagraph" && fragment.id?.startsWith("on-") === true ? [fragment.id] : [],
  );

describe.each(kinds)("a report by the outline %s", (outline) => {
  const report = inOutline(outline);

  it("has the form that its schema asks for", () => {
    expect(periodicReportSchema.parse(report)).toEqual(report);
  });

  it("answers every recommendation or explains why it does not, once", () => {
    const anchors = anchorsOf(report);
    expect(new Set(anchors).size).toBe(caseFile.recommendations.length);
    expect(anchors).toHaveLength(caseFile.recommendations.length);
    const { recommendations } = report.completeness;
    expect(recommendations.map(({ id }) => id)).toEqual(caseFile.recommendations.map(({ id }) => id));
    const standing = new Map(recommendations.map(({ id, state }) => [id, state]));
    for (const [index, { id, paragraph }] of caseFile.recommendations.entries()) {
      const anchor = anchors.find(
        (name) =>
          name ===
          `on-${id
            .toLowerCase()
            .replaceAll(/[^a-z0-9]+/g, "-")
            .replace(/-$/, "")}`,
      );
      expect(anchor, `${index}`).toContain(`-${paragraph}`);
      const after = afterAnchor(report, anchor ?? "");
      expect(after.length).toBeGreaterThan(0);
      const empty = after.filter(({ type }) => type === "emptyContent");
      expect(empty.length === 0, id).toBe(standing.get(id) === "answered");
      const [reason] = empty;
      if (reason?.type === "emptyContent")
        expect(reason.cause === "explained", id).toBe(standing.get(id) === "explained");
    }
  });

  it("has every section of the outline, with what is in it", () => {
    const sections = sectionsOf(report);
    for (const { id, provisions } of outlineSections(outlineOf(outline))) {
      const section = sections.get(id);
      expect(section?.children.length, id).toBeGreaterThan(0);
      if (provisions.length > 0) expect(section?.provisions, id).toEqual(provisions);
    }
    for (const { id, state } of report.completeness.sections) {
      // What stands after the paragraph of a recommendation is about that recommendation, and not about the section.
      const children = sections.get(id)?.children ?? [];
      const entry = children.findIndex(
        (child) => child.type === "numberedParagraph" && child.id?.startsWith("on-") === true,
      );
      const own = entry < 0 ? children : children.slice(0, entry);
      const empty = own.filter(({ type }) => type === "emptyContent");
      if (state === "answered" && outline !== "follow-up-matrix") expect(empty, id).toEqual([]);
    }
  });

  it("numbers its paragraphs through, and refers to nothing that is not there", () => {
    const numbers = all(report).flatMap((fragment) =>
      fragment.type === "numberedParagraph" ? [fragment.number] : [],
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const ids = all(report).flatMap((fragment) =>
      "id" in fragment && fragment.type !== "provisionReference" && fragment.id !== undefined
        ? [fragment.id]
        : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(report).flatMap((fragment) =>
      fragment.type === "crossReference" ? [fragment.target] : [],
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(ids).toContain(target);
  });

  it("shows every table with its cells, and says why the others are missing", () => {
    const sections = sectionsOf(report);
    const shown = all(report).flatMap((fragment) => (fragment.type === "table" ? [fragment.id] : []));
    for (const table of tables) expect(shown).toContain(`table-${table.definition.id}`);
    for (const { id, state } of report.completeness.tables) {
      const children = sections.get(`statistics-${id}`)?.children ?? [];
      const has = children.some((child) => child.type === "table");
      expect(has, id).toBe(state === "answered");
      const [empty] = children.filter((child) => child.type === "emptyContent");
      if (!has && empty?.type === "emptyContent")
        expect(empty.cause, id).toBe(state === "explained" ? "explained" : "nothing-recorded");
      expect(has || empty !== undefined, id).toBe(true);
    }
  });

  it.each(reportLanguages)(
    "says at every statistical figure that the records are made up, and nowhere without reason, in %s",
    (language) => {
      const made = (of: readonly ProtectedTable[], charts: boolean): PeriodicReport =>
        assembleReport(
          { caseFile: { ...fixture, synthetic: false }, tables: of },
          { outline, asOf, language, ...(charts ? { charts: englishChartWords } : {}) },
        );
      const says = (value: unknown): boolean => JSON.stringify(value).includes(madeUp[language]);
      for (const charts of [true, false]) {
        const report = made(tables, charts);
        expect(report.synthetic).toBe(true);
        let figures = 0;
        for (const fragment of all(report)) {
          const counted = childrenOf(fragment).some(
            (inner) => inner.type === "figure" && inner.origin.from === "protected-table",
          );
          if (fragment.type === "chart") {
            const { alternative, specification, data } = fragment;
            const isCounted = childrenOf(data).some(({ type }) => type === "figure");
            if (!isCounted) continue;
            expect([says(alternative), says(data.note)], fragment.id).toEqual([true, true]);
            expect(JSON.stringify(specification)).toContain(englishChartWords.synthetic);
          } else if (fragment.type === "table") {
            if (counted) expect(says(fragment.note), fragment.id).toBe(true);
          } else if (counted) expect(says(fragment)).toBe(true);
          figures += counted ? 1 : 0;
        }
        expect(figures).toBeGreaterThan(4);
        const plain = made(unmarked, charts);
        expect(plain.synthetic).toBe(false);
        expect([says(plain), JSON.stringify(plain).includes(englishChartWords.synthetic)]).toEqual([
          false,
          false,
        ]);
        const first = (of: PeriodicReport): BlockFragment | undefined => of.fragments[0]?.children[0];
        expect([first(report)?.type, first(plain)?.type === "note"]).toEqual(["note", false]);
      }
    },
  );

  it("has the charts of status and of deadlines where charts are wanted, each with words and a table", () => {
    const chartsOf = (options: Partial<ReportOptions>): ChartFragment[] =>
      all(assembleReport({ caseFile: fixture }, { outline, asOf, ...options })).flatMap((fragment) =>
        fragment.type === "chart" ? [fragment] : [],
      );
    expect(chartsOf({})).toEqual([]);
    const charts = chartsOf({ charts: englishChartWords });
    const assessed = new Set(
      fixture.assessments.filter((each) => each.asOf <= asOf).map(({ assessor }) => assessor.kind),
    );
    const status = charts.filter(({ id }) => id.startsWith("chart-status-by-cluster"));
    expect(status).toHaveLength(assessed.size);
    expect(charts.filter(({ id }) => id === "chart-deadlines")).toHaveLength(1);
    const unassessed = assembleReport(
      { caseFile: { ...fixture, assessments: [] } },
      { outline, asOf, charts: englishChartWords },
    );
    expect(JSON.stringify(unassessed)).not.toContain("chart-status-by-cluster");
    expect(JSON.stringify(unassessed)).toContain("No assessment is recorded");
    for (const { alternative, data } of charts) {
      expect(alternative.length).toBeGreaterThan(20);
      expect(data.rows.length).toBeGreaterThan(0);
    }
  });

  it("has the same structure in every language, in words of that language", () => {
    const silent: ReportInput = {
      ...full,
      caseFile: withoutWords(full.caseFile),
      replies: { "1": "§" },
      narratives: {},
      welcomed: [],
    };
    const english = assembleReport(silent, { outline, asOf });
    for (const language of reportLanguages) {
      const other = assembleReport(silent, { outline, asOf, language });
      expect(skeletonOf(other.fragments)).toEqual(skeletonOf(english.fragments));
      expect(other.findings.map(({ code }) => code)).toEqual(english.findings.map(({ code }) => code));
      expect(other.language).toBe(language);
      if (language !== "en") expect(other.title).not.toBe(english.title);
    }
  });

  it("is longer than nothing, and each word is counted once", () => {
    const { total, sections, outside, annexWords, annexes } = report.budget;
    const own = sections.reduce((sum, section) => sum + section.own, 0);
    expect(annexes).toBe("apart");
    expect(own + outside - annexWords).toBe(total.words);
    expect(total.words).toBeGreaterThan(1000);
  });
});

/** A report in which every statistical figure is blank, and of the tables themselves there is the name alone. */
const withoutValues = (report: PeriodicReport): unknown =>
  JSON.parse(
    JSON.stringify(report.fragments, (_key, value: unknown) => {
      if (typeof value !== "object" || value === null || !("type" in value)) return value;
      if (value.type === "figure") return { ...value, value: null };
      return value.type === "table" && "id" in value && String(value.id).startsWith("table-")
        ? value.id
        : value;
    }),
  );

const randomCase = fc
  .record({
    measures: fc.shuffledSubarray([...fixture.measures]),
    evidence: fc.shuffledSubarray([...fixture.evidence]),
    assessments: fc.shuffledSubarray([...fixture.assessments]),
    tables: fc.shuffledSubarray([...tables]),
    outline: fc.constantFrom(...kinds),
    view: fc.constantFrom("state" as const, "alternative" as const),
    language: fc.constantFrom(...reportLanguages),
    scored: fc.boolean(),
  })
  .map(({ measures, evidence, assessments, tables: chosen, outline, view, language, scored: withScore }) => ({
    input: {
      caseFile: { ...fixture, measures, evidence, assessments },
      tables: chosen,
      ...(withScore ? { score: scored.value } : {}),
    },
    options: { outline, asOf, view, language },
  }));

const isCellOf = ({ origin, value }: FigureFragment, made: readonly ProtectedTable[]): boolean => {
  if (origin.from !== "protected-table") return false;
  const table = made.find(({ definition }) => definition.id === origin.table);
  const cell = table?.cells.find(({ coordinates }) => coordinates.join(" ") === origin.coordinates.join(" "));
  return JSON.stringify(cell?.value) === JSON.stringify(value);
};

describe("the figures of a report", () => {
  it("are cells of the tables that were handed over or ends of the score, with those very values", () => {
    let seen = 0;
    fc.assert(
      fc.property(randomCase, ({ input, options }) => {
        for (const fragment of all(assembleReport(input, options))) {
          if (fragment.type !== "figure") continue;
          seen += 1;
          if (fragment.origin.from === "score") {
            const { node } = fragment.origin;
            const interval = scored.value.nodes.find(({ id }) => id === node)?.cuts?.verified.interval;
            expect(
              fragment.value.kind === "score" &&
                [interval?.lower, interval?.upper].includes(fragment.value.score),
            ).toBe(true);
          } else expect(isCellOf(fragment, input.tables)).toBe(true);
        }
      }),
      { numRuns: runs(10) },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it("stand nowhere else: other counts in the tables change no other word", () => {
    const others = sampleTables(8);
    const counts = (made: readonly ProtectedTable[]) =>
      JSON.stringify(made.map(({ cells }) => cells.map(({ value }) => value)));
    expect(counts(others)).not.toBe(counts(tables));
    for (const language of reportLanguages)
      for (const outline of kinds) {
        const made = (of: readonly ProtectedTable[]) =>
          withoutValues(assembleReport({ caseFile: fixture, tables: of }, { outline, asOf, language }));
        expect(made(others)).toEqual(made(tables));
      }
  });

  it("come from protected tables alone", () => {
    const [raw] = rawTables(3);
    const given = (list: unknown) => () =>
      assembleReport({ caseFile: fixture, tables: list as never }, { outline: "initial-report", asOf });
    expect(given(raw)).toThrow(TypeError);
    expect(given(JSON.parse(JSON.stringify(tables)))).toThrow(TypeError);
    expect(given(tables)).not.toThrow();
  });
});

describe("the words of a report", () => {
  const drafted = (
    language: (typeof reportLanguages)[number],
    outline: ReportOptions["outline"],
  ): string[] => {
    const input = {
      caseFile: withoutWords(fixture),
      tables,
      welcomed: [],
      questions: { ...questions, questions: [] },
    };
    const { fragments } = assembleReport(input, { outline, asOf, language });
    return [...walkFragments(fragments)].flatMap((fragment): string[] => {
      if (fragment.type === "text") return [fragment.value];
      if (fragment.type === "codedValue") return [fragment.label];
      if (fragment.type === "section") return [fragment.title];
      return fragment.type === "table" ? fragment.columns.map(({ label }) => label) : [];
    });
  };
  const english =
    /\b(?:the|of|and|with|which|from|this|was|been|that|says|report|level|state|year|female|stage)\b/i;

  it.each(["fr", "es", "ru"] as const)(
    "are in no other language than %s, those of tables included",
    (language) => {
      for (const outline of kinds) {
        expect(drafted("en", outline).filter((line) => english.test(line)).length).toBeGreaterThan(30);
        expect(drafted(language, outline).filter((line) => english.test(line))).toEqual([]);
      }
    },
  );
});

describe("assembleReport", () => {
  it("gives the same bytes in any order of what it is made of", () => {
    const { measures, evidence, assessments, timeline, deadlines, receivedReports } = fixture;
    const lists = { measures, evidence, assessments, timeline, deadlines, receivedReports } as const;
    const { legislation = [], benchmarkFacts = [] } = caseFile;
    const welcomed = turkmenistanPositiveAspects;
    const make = (
      of: Pick<CaseFile, keyof typeof lists | "legislation" | "benchmarkFacts">,
      made: readonly ProtectedTable[],
      list: ListOfIssues["questions"],
      greeted: typeof welcomed,
      outline: ReportOptions["outline"],
    ) =>
      JSON.stringify(
        assembleReport(
          {
            caseFile: { ...fixture, ...of },
            tables: made,
            questions: { ...questions, questions: list },
            welcomed: greeted,
          },
          { outline, asOf },
        ),
      );
    const shuffled = <Item>(list: readonly Item[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        fc.record({
          measures: shuffled(measures),
          evidence: shuffled(evidence),
          assessments: shuffled(assessments),
          timeline: shuffled(timeline),
          deadlines: shuffled(deadlines),
          receivedReports: shuffled(receivedReports),
          legislation: shuffled(legislation),
          benchmarkFacts: shuffled(benchmarkFacts),
        }),
        shuffled(tables),
        shuffled(questions.questions),
        shuffled(welcomed),
        fc.constantFrom(...kinds),
        (of, made, list, greeted, outline) => {
          expect(make(of, made, list, greeted, outline)).toBe(
            make({ ...lists, legislation, benchmarkFacts }, tables, questions.questions, welcomed, outline),
          );
        },
      ),
      { numRuns: runs(6) },
    );
  });

  it("sets claims as claims in an alternative report, and as information in the State's", () => {
    const texts = (view: "state" | "alternative"): string =>
      all(assembleReport({ caseFile }, { outline: "periodic-report-part", asOf, view }))
        .map((fragment) => (fragment.type === "text" ? fragment.value : ""))
        .filter((value) => !value.startsWith("Evidence has a level"))
        .join("\n");
    expect(texts("alternative")).toContain("Claimed by the State");
    expect(texts("alternative")).toContain("What is missing");
    expect(texts("state")).not.toContain("Claimed by the State");
    expect(texts("state")).not.toContain("What is missing");
    expect(texts("state")).toContain("Information provided by the State");
  });

  it("takes the alternative view and the Committee's reading for an alternative report, unless told", () => {
    const made = (options: Partial<ReportOptions>) =>
      assembleReport({ caseFile }, { outline: "alternative-report", asOf, ...options });
    expect([made({}).view, made({ view: "state" }).view]).toEqual(["alternative", "state"]);
    const readingOf = (report: PeriodicReport): unknown => {
      const [intro] = sectionsOf(report).get("coverage")?.children ?? [];
      return intro?.type === "numberedParagraph"
        ? intro.children.find(({ type }) => type === "codedValue")
        : undefined;
    };
    expect(readingOf(made({}))).toMatchObject({ code: "committee-expectation" });
    expect(readingOf(made({ view: "state" }))).toMatchObject({ code: "treaty-minimum" });
    expect(readingOf(made({ reading: "treaty-minimum" }))).toMatchObject({ code: "treaty-minimum" });
  });

  it("replies to questions in their section, points to tables, and keeps reasons", () => {
    const report = inOutline("replies-to-list-of-issues");
    expect(report.completeness.questions.map(({ id, state, section }) => [id, state, section])).toEqual([
      ["1", "answered", "general-measures"],
      ["2", "answered", "data"],
      ["3", "explained", "protection"],
    ]);
    const words = all(report).flatMap((fragment) => (fragment.type === "text" ? [fragment.value] : []));
    for (const said of [
      "The Code does.",
      "Its article 12.",
      "Programmes reach every region.",
      "They are evaluated.",
    ])
      expect(words).toContain(said);
  });

  it("finds what is missing, unknown or later than the report, and never throws for it", () => {
    const report = assembleReport(
      {
        caseFile: fixture,
        tables: [...tables, ...tables],
        score: { ...scored.value, asOf: "2026-01-01" },
        narratives: { prevenntion: "x" },
        emptyReasons: { dta: "x" },
        replies: { "9": "x" },
      },
      { outline: "periodic-report" as never, asOf },
    );
    const codes = report.findings.map(({ code }) => code);
    for (const code of [
      "outline-unknown",
      "narrative-section-unknown",
      "empty-reason-unknown",
      "question-unknown",
      "table-token-twice",
      "score-later-than-report",
      "sale-is-not-trafficking",
      "claim-without-instrument",
      "table-asked-for-not-supplied",
      "recommendation-unanswered",
    ])
      expect(codes).toContain(code);
    expect(report.findings.find(({ code }) => code === "narrative-section-unknown")?.suggestion).toBe(
      "prevention",
    );
    expect(report.outline).toBe("periodic-report-part");
    expect(report.completeness.complete).toBe(false);
  });

  it("finds that it is too long", () => {
    const words = "word ".repeat(32_000);
    const report = assembleReport(
      { caseFile: fixture, narratives: { prevention: words } },
      { outline: "initial-report", asOf },
    );
    expect(report.findings.map(({ code }) => code)).toContain("over-word-limit");
    expect(inOutline("initial-report").findings.map(({ code }) => code)).not.toContain("over-word-limit");
  });

  it("is complete where everything is answered or explained", () => {
    const outline = outlineOf("periodic-report-part");
    const reasons = Object.fromEntries([
      ...outlineSections(outline)
        .flatMap(({ id, requiredTables }) => [id, ...requiredTables.map((table) => table.id)])
        .map((id) => [id, "Not yet."]),
    ]);
    const report = assembleReport(
      { caseFile, emptyReasons: reasons },
      { outline: "periodic-report-part", asOf },
    );
    expect(report.completeness.complete).toBe(true);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("leaves out what is later than the day, and refuses a day that does not exist", () => {
    expect(JSON.stringify(inOutline("initial-report", { caseFile: fixture }))).not.toContain(
      "Note to the press",
    );
    for (const day of ["2025-02-30", "2025", "tomorrow"])
      expect(() => assembleReport({ caseFile }, { outline: "initial-report", asOf: day as never })).toThrow(
        RangeError,
      );
  });

  it("has these fragments for a small case", () => {
    const [first] = fixture.recommendations;
    if (first === undefined) throw new Error("Expected a recommendation.");
    const small: CaseFile = {
      ...fixture,
      recommendations: [first],
      measures: [],
      evidence: [],
      assessments: [],
      timeline: [],
      deadlines: [],
      receivedReports: [],
      emptyReasons: {},
    };
    const { fragments } = assembleReport({ caseFile: small }, { outline: "replies-to-list-of-issues", asOf });
    expect(fragments.filter(({ id }) => id !== "definitions")).toMatchSnapshot();
  });
});
