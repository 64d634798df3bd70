import { emptyContent, text, walkFragments, type Fragment, type SectionFragment } from "opsc/fragments";
import { legalElements } from "opsc/legislation";
import type { CaseFile } from "opsc/recommendations";
import { assembleReport, type ListOfIssues, type ReportInput, type ReportOptions } from "opsc/report";
import { describe, expect, it } from "vitest";
import { periodicMessagesIn } from "../../../src/report/messages/periodic/periodicMessagesIn.js";
import { sampleTable } from "../../statistics/publish/sample.js";
import { stage, year } from "../charts/everyChart.js";
import { asOf, fixture } from "../fixture.js";

const english = periodicMessagesIn("en");

const made = (
  input: Partial<ReportInput>,
  outline: ReportOptions["outline"] = "initial-report",
): readonly SectionFragment[] => assembleReport({ caseFile: fixture, ...input }, { outline, asOf }).fragments;

const all = <Type extends Fragment["type"]>(fragments: readonly Fragment[], type: Type) =>
  [...walkFragments(fragments)].filter(
    (fragment): fragment is Extract<Fragment, { type: Type }> => fragment.type === type,
  );

const sectionOf = (fragments: readonly SectionFragment[], id: string): SectionFragment | undefined =>
  all(fragments, "section").find((section) => section.id === id);

const tableOf = (fragments: readonly SectionFragment[], id: string) =>
  all(fragments, "table").find((table) => table.id === id);

describe("tables of statistics", () => {
  const offence = {
    code: "OFFENCE",
    label: "Offence",
    total: "_T",
    categories: [{ code: "SALE", label: "Sale" }],
  };
  const sentences = (...rows: readonly string[]) =>
    all(
      made({
        caseFile: { ...fixture, synthetic: false },
        tables: [sampleTable("own", [offence, year], rows)],
      }),
      "numberedParagraph",
    ).flatMap(({ children }) => children.filter(({ type }) => type === "figure"));

  it("are summed up in words for the years whose total they print, and for no other", () => {
    expect(sentences("SALE 2022 12", "_T 2022 12", "SALE 2023 31", "_T 2023 31")).toMatchObject([
      { value: { kind: "count", count: 12 } },
      { value: { kind: "count", count: 31 } },
    ]);
    expect(sentences("SALE 2022 12", "SALE 2023 31", "_T 2023 31")).toMatchObject([
      { value: { kind: "count", count: 31 } },
    ]);
    expect(sentences("SALE 2022 12", "SALE 2023 31")).toEqual([]);
  });

  it("by stage have the stages over everything else beside them, as far as they print them", () => {
    const funnel = (...rows: readonly string[]) =>
      tableOf(made({ tables: [sampleTable("own", [stage, year], rows)] }), "funnel-own");
    const shown = funnel("reported 2022 44", "reported _T 75", "sanctioned _T c");
    expect(all(shown === undefined ? [] : [shown], "figure").map(({ value }) => value)).toEqual([
      { kind: "count", count: 75 },
      { kind: "suppressed" },
    ]);
    expect(funnel("reported 2022 44", "sanctioned 2022 z")).toBe(undefined);
  });
});

describe("questions for the State", () => {
  const asked = (of: Pick<CaseFile, "measures" | "evidence">) => {
    const found = sectionOf(
      made({ caseFile: { ...fixture, assessments: [], ...of } }, "alternative-report"),
      "questions-for-the-state",
    );
    return (found?.children ?? []).filter(
      ({ type }) => type === "numberedParagraph" || type === "emptyContent",
    );
  };
  const evidence = (level: 1 | 3): CaseFile["evidence"] => [
    {
      id: "all",
      level,
      subjects: ["all-offences"],
      asserts: "Everything was done.",
      source: { title: "A document" },
      recordedOn: "2024-01-31",
      links: fixture.recommendations.map(({ id }) => ({ recommendation: id, directness: "direct" })),
    },
  ];
  const paragraphsOn = (blocks: ReturnType<typeof asked>): number[] =>
    blocks.map((block) => all([block], "crossReference").length).filter((references) => references > 0);

  it("are about what nothing is known of, or what rests on the State's word alone", () => {
    const { length } = fixture.recommendations;
    expect(paragraphsOn(asked({ measures: [], evidence: [] }))).toEqual([length]);
    expect(paragraphsOn(asked({ measures: [], evidence: evidence(1) }))).toEqual([length]);
    expect(JSON.stringify(asked({ measures: [], evidence: [] }))).not.toBe(
      JSON.stringify(asked({ measures: [], evidence: evidence(1) })),
    );
    expect(asked({ measures: [], evidence: evidence(3) })).toContainEqual(
      emptyContent("not-applicable", english.noQuestions()),
    );
  });
});

describe("the law", () => {
  it("has no gaps where every element is covered in so many words", () => {
    const source = { title: "Criminal Code" };
    const fragments = made({
      caseFile: {
        ...fixture,
        legislation: [
          {
            id: "code",
            code: "Criminal Code",
            inForce: { from: "2010-01-01" },
            citation: { locator: "as a whole", paraphrase: "Covers everything." },
            source,
            statedBy: "researcher",
            statedOn: "2020-01-01",
            level: 3,
            elements: legalElements.map(({ id }) => ({
              element: id,
              status: "explicit" as const,
              note: "Covered.",
              source,
            })),
          },
        ],
      },
    });
    expect(sectionOf(fragments, "gaps")?.children).toEqual([
      emptyContent("not-applicable", english.noGaps()),
    ]);
  });
});

describe("what little is on record", () => {
  it("leaves out due dates where there are none", () => {
    const bare = { timeline: [], deadlines: [], receivedReports: [], inForceOn: undefined };
    expect(sectionOf(made({}), "deadlines")).toBeDefined();
    expect(sectionOf(made({ caseFile: { ...fixture, ...bare } }), "deadlines")).toBe(undefined);
  });

  it("tells a measure that bears on no recommendation of the case, with nothing to refer to", () => {
    const measure = {
      id: "campaign",
      title: "Campaign",
      kind: "other",
      takenOn: "2024-05",
      recommendations: ["CRC/C/OPSC/ATA/CO/9#1"],
    } as const;
    const evidence: CaseFile["evidence"] = [
      {
        id: "all",
        level: 1,
        subjects: ["all-offences"],
        asserts: "A campaign ran.",
        source: { title: "A document" },
        recordedOn: "2024-06-01",
        measure: "campaign",
        links: [],
      },
    ];
    const fragments = made({ caseFile: { ...fixture, measures: [measure], evidence } });
    const [row] = tableOf(fragments, "measures-since-table")?.rows ?? [];
    expect(row?.map(({ lines }) => lines.flat().map(({ type }) => type))).toEqual([
      ["text"],
      ["date"],
      ["sourceReference"],
      [],
    ]);
    expect(row?.[0]?.lines).toEqual([[text("Campaign")]]);
  });

  it("takes words that are spaces alone for none", () => {
    const spaces = { narratives: { prevention: " \n " }, emptyReasons: { prevention: "\t" } };
    expect(made(spaces)).toEqual(made({}));
  });
});

describe("the length", () => {
  it("is held against the limit that the list of issues sets", () => {
    const questions: ListOfIssues = {
      symbol: "CRC/C/OPSC/ATA/Q/1",
      priorToReporting: false,
      limit: {
        id: "own-limit",
        unit: "words",
        amount: 12,
        document: "The replies.",
        source: { title: "CRC/C/OPSC/ATA/Q/1", locator: "para. 1" },
        verified: true,
      },
      questions: [
        { number: 1, text: "Which law defines sale?", cluster: "legislation", provisions: ["2.a"] },
      ],
    };
    const report = (list: ListOfIssues) =>
      assembleReport({ caseFile: fixture, questions: list }, { outline: "replies-to-list-of-issues", asOf });
    expect(report(questions).budget.total.limit).toBe(12);
    expect(report(questions).findings.map(({ code }) => code)).toContain("over-word-limit");
    // General Assembly resolution 68/268 and the lists of issues themselves: 10,700 words.
    expect(report({ ...questions, limit: undefined }).budget.total.limit).toBe(10_700);
  });
});

describe("the outline", () => {
  it("is guessed at where its name is nearly one, and else is not", () => {
    const findings = (outline: string) =>
      assembleReport({ caseFile: fixture }, { outline: outline as never, asOf }).findings.find(
        ({ code }) => code === "outline-unknown",
      );
    expect(findings("inital-report")?.suggestion).toBe("initial-report");
    expect(findings("poem")?.suggestion).toBe(undefined);
    expect(findings("poem")?.message).toContain("initial-report");
  });
});
