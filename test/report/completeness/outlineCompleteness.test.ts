import fc from "fast-check";
import { casebook } from "opsc/casebook";
import {
  listOfIssuesSchema,
  outlineCompleteness,
  outlineCompletenessSchema,
  outlineOf,
  outlines,
  outlineSections,
  questionFindings,
  type DraftContents,
  type ListOfIssues,
  type Outline,
  type SuppliedTable,
} from "opsc/report";
import { describe, expect, it } from "vitest";

const nothing: DraftContents = { sections: [], tables: [], recommendations: [] };
const replies = outlineOf("replies-to-list-of-issues");
const periodic = outlineOf("periodic-report-part");
const simplified = outlineOf("replies-under-simplified-procedure");

const tablesOf = (outline: Outline) =>
  outlineSections(outline).flatMap(({ requiredTables }) => requiredTables);

const supplied = (outline: Outline): SuppliedTable[] =>
  tablesOf(outline).map(({ id, dimensions }) => ({
    id,
    filled: true,
    dimensions,
    referenceYears: [2022, 2023, 2024],
  }));

const everything = (outline: Outline): DraftContents => ({
  sections: outlineSections(outline).map(({ id }) => ({ id, filled: true })),
  tables: supplied(outline),
  recommendations: casebook.turkmenistan.recommendations.map((recommendation) => ({
    ...recommendation,
    filled: true,
  })),
});

const list = (questions: number): ListOfIssues => ({
  symbol: "CRC/C/TKM/QPR/7",
  priorToReporting: true,
  questions: Array.from({ length: questions }, (_, index) => ({
    number: index + 1,
    text: "What has changed?",
    cluster: "legislation",
    provisions: [],
  })),
});

const codesIn = (draft: DraftContents, outline: Outline): string[] =>
  outlineCompleteness(draft, outline).findings.map(({ code }) => code);

describe("a draft with everything", () => {
  it.each(outlines)("is complete against $id", (outline) => {
    const completeness = outlineCompleteness(everything(outline), outline);
    expect(completeness.complete).toBe(true);
    expect(completeness.findings).toEqual([]);
    expect(outlineCompletenessSchema.parse(structuredClone(completeness))).toEqual(completeness);
    expect(completeness.recommendations).toHaveLength(32);
  });
});

describe("an empty draft", () => {
  it.each(outlines)("says of $id what is missing, and with an error what must be answered", (outline) => {
    const { complete, findings } = outlineCompleteness(nothing, outline);
    const must = outlineSections(outline).filter(({ mustAnswer }) => mustAnswer);
    const found = (code: string) => findings.filter((issue) => issue.code === code);
    expect(complete).toBe(false);
    expect(found("section-empty-without-reason")).toHaveLength(outlineSections(outline).length);
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(
      must.length + tablesOf(outline).length,
    );
    expect(found("table-asked-for-not-supplied")).toHaveLength(tablesOf(outline).length);
    for (const issue of found("table-asked-for-not-supplied"))
      expect(issue.source?.title).toMatch(/^CRC\/C\//);
  });
});

describe("a reason", () => {
  it("stands for what is not there; an empty one does not", () => {
    const draft = everything(periodic);
    const [first, ...others] = draft.recommendations;
    if (first === undefined) throw new Error("no recommendation");
    const withReason = (emptyReason: string): DraftContents => ({
      ...draft,
      recommendations: [{ ...first, filled: false, emptyReason }, ...others],
    });
    const explained = outlineCompleteness(withReason("The ministry has not replied."), periodic);
    expect(explained.complete).toBe(true);
    expect(explained.recommendations[0]).toMatchObject({
      state: "explained",
      section: "data",
      mustAnswer: true,
      emptyReason: "The ministry has not replied.",
    });
    const silent = outlineCompleteness(withReason("  "), periodic);
    expect(silent.complete).toBe(false);
    expect(silent.findings.map(({ code, path }) => [code, ...path])).toEqual([
      ["recommendation-unanswered", "recommendations", "CRC/C/OPSC/TKM/CO/1#7"],
    ]);
  });

  it("is asked for every recommendation in a State's report, and of nobody else", () => {
    const draft: DraftContents = {
      ...everything(outlineOf("alternative-report")),
      recommendations: casebook.turkmenistan.recommendations.map((entry) => ({ ...entry, filled: false })),
    };
    const alternative = outlineCompleteness(draft, outlineOf("alternative-report"));
    expect(alternative.complete).toBe(true);
    expect(new Set(alternative.findings.map(({ severity }) => severity))).toEqual(new Set(["information"]));
    expect(outlineCompleteness(draft, outlineOf("follow-up-matrix")).complete).toBe(false);
  });
});

describe("sections", () => {
  it("are filled where one inside them is, and not the other way round", () => {
    const { sections } = outlineCompleteness(
      { ...nothing, sections: [{ id: "data", filled: true }] },
      replies,
    );
    const stateOf = (id: string) => sections.find((section) => section.id === id)?.state;
    expect([stateOf("replies"), stateOf("data"), stateOf("prevention")]).toEqual([
      "answered",
      "answered",
      "missing",
    ]);
    const outer = outlineCompleteness({ ...nothing, sections: [{ id: "replies", filled: true }] }, replies);
    expect(outer.sections.find(({ id }) => id === "data")?.state).toBe("missing");
  });
});

describe("tables", () => {
  const [first, ...others] = supplied(replies);
  if (first === undefined) throw new Error("no table");
  const withTable = (...tables: SuppliedTable[]): DraftContents => ({
    ...everything(replies),
    tables: [...tables, ...others],
  });
  const standing = (...tables: SuppliedTable[]) =>
    outlineCompleteness(withTable(...tables), replies).tables.find(({ id }) => id === first.id);

  it("with hidden cells are supplied, and say that cells are hidden", () => {
    expect(standing({ ...first, suppressedCells: true })).toMatchObject({
      state: "answered",
      suppressedCells: true,
    });
    expect(codesIn(withTable({ ...first, suppressedCells: true }), replies)).toEqual([]);
    expect(standing(first)?.suppressedCells).toBe(false);
  });

  it("may be several for one, with the breakdowns and years of all", () => {
    const one: SuppliedTable = {
      ...first,
      dimensions: ["year", "offence", "sex"],
      referenceYears: [2022, 2023],
    };
    const other: SuppliedTable = { ...first, dimensions: ["age", "ethnic-origin"], referenceYears: [2024] };
    expect(standing(one, other)).toMatchObject({
      state: "answered",
      missingDimensions: ["settlement", "socio-economic-status"],
      missingYears: 0,
    });
    expect(standing(one)?.missingYears).toBe(1);
    expect(codesIn(withTable(one), replies)).toEqual(["table-lacks-breakdown", "table-lacks-years"]);
  });

  it("that are supplied without a word on breakdowns and years lack them all", () => {
    const [asked] = tablesOf(replies);
    expect(standing({ id: first.id, filled: true })).toMatchObject({
      state: "answered",
      missingDimensions: asked?.dimensions,
      missingYears: asked?.referenceYears,
    });
  });

  it("that are explained lack nothing; those left out are missing", () => {
    const reason: SuppliedTable = { id: first.id, filled: false, emptyReason: "Records begin in 2026." };
    expect(standing(reason)).toMatchObject({ state: "explained", missingDimensions: [], missingYears: 0 });
    expect(codesIn(withTable(), replies)).toEqual(["table-asked-for-not-supplied"]);
  });

  it("must be answered where a question asks for them", () => {
    const relaxed: Outline = {
      ...replies,
      sections: [
        { ...replies.sections[0]!, requiredTables: [{ ...tablesOf(replies)[0]!, mustAnswer: false }] },
      ],
    };
    const question = { number: 1, text: "Data?", cluster: "data-collection", provisions: [] } as const;
    const asking = { ...list(0), questions: [{ ...question, tables: [first.id] }] };
    expect(outlineCompleteness(nothing, relaxed).tables[0]?.mustAnswer).toBe(false);
    expect(outlineCompleteness({ ...nothing, listOfIssues: asking }, relaxed).tables[0]?.mustAnswer).toBe(
      true,
    );
  });
});

describe("questions", () => {
  it("are at most thirty before reporting (Child Rights Connect), and any number elsewhere", () => {
    expect(questionFindings(list(30), simplified)).toEqual([]);
    expect(questionFindings(list(31), simplified).map(({ code, severity }) => [code, severity])).toEqual([
      ["too-many-questions", "warning"],
    ]);
    expect(questionFindings(list(31), replies)).toEqual([]);
  });

  it("are each answered or explained", () => {
    const draft: DraftContents = {
      ...everything(simplified),
      listOfIssues: list(3),
      answers: [
        { question: 3, filled: true },
        { question: 1, filled: false, emptyReason: "Answered under question 3." },
      ],
    };
    const { questions, complete, findings } = outlineCompleteness(draft, simplified);
    expect(questions.map(({ id, state, section }) => [id, state, section])).toEqual([
      ["1", "explained", "general-measures"],
      ["2", "missing", "general-measures"],
      ["3", "answered", "general-measures"],
    ]);
    expect(complete).toBe(false);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ["question-unanswered", "questions", "2"],
    ]);
  });

  it("have numbers of their own", () => {
    const twice = [...list(1).questions, ...list(1).questions];
    expect(listOfIssuesSchema.safeParse(list(31)).success).toBe(true);
    expect(listOfIssuesSchema.safeParse({ ...list(0), questions: twice }).success).toBe(false);
  });
});

describe("names that nothing has", () => {
  it("are found, with the nearest one", () => {
    const draft: DraftContents = {
      ...everything(replies),
      sections: [...everything(replies).sections, { id: "preventoin", filled: true }],
      answers: [{ question: 4, filled: true }],
    };
    const { findings } = outlineCompleteness(draft, replies);
    expect(findings.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ["section-unknown", "prevention"],
      ["question-unknown", undefined],
    ]);
  });
});

describe("laws", () => {
  it("filling more never makes a draft less complete, and the order of entries changes nothing", () => {
    const ids = outlineSections(periodic).map(({ id }) => id);
    const entry = fc.record({ id: fc.constantFrom(...ids), filled: fc.boolean() });
    const drafts = fc.array(entry).map((sections): DraftContents => ({ ...everything(periodic), sections }));
    const missing = (draft: DraftContents): number =>
      outlineCompleteness(draft, periodic).sections.filter(({ state }) => state === "missing").length;
    fc.assert(
      fc.property(drafts, entry, (draft, more) => {
        expect(missing({ ...draft, sections: [...draft.sections, more] })).toBeLessThanOrEqual(
          missing(draft),
        );
        const turned = { ...draft, sections: draft.sections.toReversed(), tables: draft.tables.toReversed() };
        expect(outlineCompleteness(turned, periodic)).toEqual(outlineCompleteness(draft, periodic));
      }),
    );
  });
});
