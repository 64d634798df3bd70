import fc from "fast-check";
import { walkFragments, type Fragment, type SectionFragment, type TableFragment } from "opsc/fragments";
import { caseFileSchema, summariseCase, type CaseFile } from "opsc/recommendations";
import { assembleFollowUp, followUpReportSchema, type FollowUpReport } from "opsc/report";
import { describe, expect, it } from "vitest";
import { asOf, fixture, idOf } from "./fixture.js";

const allOf = <Type extends Fragment["type"]>(
  fragments: readonly Fragment[],
  type: Type,
): Extract<Fragment, { type: Type }>[] =>
  [...walkFragments(fragments)].filter(
    (fragment): fragment is Extract<Fragment, { type: Type }> => fragment.type === type,
  );

const sectionOf = (report: FollowUpReport, id: string): SectionFragment => {
  const found = allOf(report.fragments, "section").find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
};

const tableOf = (report: FollowUpReport, id: string): TableFragment => {
  const found = allOf(report.fragments, "table").find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

/** The words, codes and numbers of fragments, without a renderer. */
const wordsOf = (fragments: readonly Fragment[]): string =>
  [...walkFragments(fragments)]
    .map((fragment) => {
      if (fragment.type === "text" || fragment.type === "date") return fragment.value;
      if (fragment.type === "codedValue") return fragment.label;
      if (fragment.type === "quantity") return `${fragment.value}`;
      if (fragment.type === "citation")
        return `${fragment.paragraph ?? fragment.symbol}(${fragment.item ?? ""})`;
      return fragment.type === "sourceReference" ? fragment.source.title : "";
    })
    .join("");

const rowsOf = (report: FollowUpReport, id: string): string[][] =>
  tableOf(report, id).rows.map((row) => row.map((cell) => wordsOf(cell.lines.flat())));

const citedIn = (fragments: readonly Fragment[]): string[] =>
  allOf(fragments, "citation").map(
    ({ symbol, paragraph, item }) => `${symbol}#${paragraph}${item === undefined ? "" : `(${item})`}`,
  );

/** What the text says on one recommendation, up to the next. */
const narrativeOn = (report: FollowUpReport, place: string): string => {
  const blocks = sectionOf(report, "narrative").children.flatMap((child) =>
    child.type === "section" ? child.children : [],
  );
  const start = blocks.findIndex(
    (block) => block.type === "numberedParagraph" && citedIn([block]).includes(idOf(place)),
  );
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.type === "numberedParagraph");
  return wordsOf([...blocks.slice(start, start + 1), ...rest.slice(0, end === -1 ? undefined : end)]);
};

const empty: CaseFile = {
  ...fixture,
  measures: [],
  evidence: [],
  assessments: [],
  timeline: [],
  deadlines: [],
};
const report = assembleFollowUp(fixture, { asOf });

/** Case files with any of the fixture's entries, in any order. */
const anyCase = fc
  .record({
    recommendations: fc.subarray([...fixture.recommendations]),
    measures: fc.shuffledSubarray([...fixture.measures]),
    evidence: fc.shuffledSubarray([...fixture.evidence]),
    assessments: fc.shuffledSubarray([...fixture.assessments]),
  })
  .map((parts): CaseFile => ({ ...fixture, ...parts }));

const anyDay = fc.constantFrom("2015-01-30", "2018-01-28", "2024-02-29", "2024-06-30", asOf, "2026-12-31");

describe("the fixture", () => {
  it("is a case file", () => {
    expect(caseFileSchema.parse(fixture)).toEqual(fixture);
  });
});

describe("assembleFollowUp", () => {
  it("answers a report that its schema accepts", () => {
    expect(followUpReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ state: "ATA", asOf, synthetic: true, language: "en" });
  });

  it("has its parts in order", () => {
    expect(report.fragments.map((section) => section.id)).toEqual([
      "document",
      "summary",
      "deadlines",
      "matrix",
      "narrative",
      "findings",
      "sources",
      "definitions",
    ]);
  });

  it("refuses a day that does not exist", () => {
    expect(() => assembleFollowUp(fixture, { asOf: "2025-02-30" })).toThrow(RangeError);
  });

  it("does not change the case file", () => {
    const before = structuredClone(fixture);
    assembleFollowUp(fixture, { asOf });
    expect(fixture).toEqual(before);
  });

  it("puts every recommendation into the matrix and the text, once each and in order", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (caseFile, day) => {
        const made = assembleFollowUp(caseFile, { asOf: day });
        const ids = caseFile.recommendations.map(({ id }) => id);
        expect(
          citedIn(tableOf(made, "matrix-table").rows.flatMap((row) => row[0]?.lines.flat() ?? [])),
        ).toEqual(ids);
        const paragraphs = allOf([sectionOf(made, "narrative")], "numberedParagraph");
        expect(paragraphs.flatMap((paragraph) => citedIn([paragraph])).sort()).toEqual([...ids].sort());
      }),
      { numRuns: 40 },
    );
  });

  it("accounts for every recommendation as answered or as unanswered with a reason", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (caseFile, day) => {
        const { completeness } = assembleFollowUp(caseFile, { asOf: day });
        const summary = summariseCase(caseFile, day);
        expect(completeness.recommendations).toBe(caseFile.recommendations.length);
        expect(completeness.answered).toBe(summary.answered);
        expect(completeness.unanswered.map(({ recommendation }) => recommendation)).toEqual(
          summary.unanswered,
        );
        for (const { reason } of completeness.unanswered) expect(reason).toMatch(/\S{3}/);
      }),
      { numRuns: 40 },
    );
  });

  it("does not hang on the order of measures, evidence, assessments, events and dates", () => {
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(
        fc.record({
          measures: shuffled(fixture.measures),
          evidence: shuffled(fixture.evidence),
          assessments: shuffled(fixture.assessments),
          timeline: shuffled(fixture.timeline),
          deadlines: shuffled(fixture.deadlines),
          receivedReports: shuffled(fixture.receivedReports),
        }),
        (parts) => {
          expect(assembleFollowUp({ ...fixture, ...parts }, { asOf })).toEqual(report);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives every place its own identifier, and leads every cross-reference to one", () => {
    const ids = [...walkFragments(report.fragments)].flatMap((fragment) =>
      fragment.type === "section" || fragment.type === "table" || fragment.type === "numberedParagraph"
        ? (fragment.id ?? [])
        : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { target } of allOf(report.fragments, "crossReference")) expect(ids).toContain(target);
  });

  it("keeps identifiers apart where recommendations have the same one or one without letters", () => {
    const [first] = fixture.recommendations;
    if (first === undefined) throw new Error("the fixture has recommendations");
    const recommendations = [first, first, { ...first, id: "!" }, { ...first, id: "?" }];
    const made = assembleFollowUp({ ...fixture, recommendations }, { asOf });
    const ids = allOf([sectionOf(made, "narrative")], "numberedParagraph").map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(followUpReportSchema.safeParse(made).success).toBe(true);
  });

  it("numbers its paragraphs through from 1", () => {
    const numbers = allOf(report.fragments, "numberedParagraph").map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it("leaves out what is later than the day, and counts it", () => {
    expect(report.completeness.leftOut).toEqual({ evidence: 1, measures: 1, assessments: 1 });
    expect(wordsOf(report.fragments)).not.toContain("Pilot of a helpline");
    expect(wordsOf([sectionOf(report, "document")])).toContain("left out");
    const later = assembleFollowUp(fixture, { asOf: "2026-12-31" });
    expect(later.completeness.leftOut).toEqual({ evidence: 0, measures: 0, assessments: 0 });
    expect(wordsOf(later.fragments)).toContain("Pilot of a helpline");
  });

  it("prints no number that is not a count of entries or of days", () => {
    for (const quantity of allOf(report.fragments, "quantity")) {
      expect(["follow-up-count", "day-count"]).toContain(quantity.origin);
    }
  });
});

describe("the summary", () => {
  it("counts by the view of each assessor, and each column sums to all recommendations", () => {
    const rows = rowsOf(report, "by-status");
    expect(
      tableOf(report, "by-status")
        .columns.map(({ label }) => label)
        .slice(1),
    ).toEqual([
      "State: Ministry of Justice",
      "Non-governmental organization: Coalition for the rights of the child",
      "Non-governmental organization: Network of helplines",
    ]);
    expect(rows.find(([label]) => label === "Implemented")).toEqual(["Implemented", "2", "0", "0"]);
    expect(rows.find(([label]) => label === "Not assessed")).toEqual(["Not assessed", "8", "8", "9"]);
    expect(rows.at(-1)).toEqual(["Total", "10", "10", "10"]);
  });

  it("counts each recommendation once at its highest level of evidence", () => {
    expect(rowsOf(report, "by-evidence-level").map(([, count]) => count)).toEqual(["1", "2", "2", "5", "10"]);
  });

  it("lists what has no answer with the reason of the case file, or with its own", () => {
    expect(
      report.completeness.unanswered.map(({ recommendation, stated }) => [recommendation, stated]),
    ).toEqual([
      [idOf("7"), false],
      [idOf("27(b)"), false],
      [idOf("44"), true],
      [idOf("47"), false],
    ]);
    const [own, stated] = rowsOf(report, "unanswered-table");
    expect(own?.[0]).toBe("7(), 27(b), 47()");
    expect(own?.[1]).toContain(asOf);
    expect(stated).toEqual(["44()", fixture.emptyReasons?.[idOf("44")]]);
  });
});

describe("the deadlines", () => {
  // 28 January 2018 to 1 April 2025: seven years with two leap days (2020, 2024) and 63 days.
  it("name the date that holds and the days of delay", () => {
    const days = allOf([sectionOf(report, "deadlines")], "quantity").map(({ value }) => value);
    expect(days).toContain(7 * 365 + 2 + 63);
  });

  it("put the dates side by side and show their conflict", () => {
    expect(rowsOf(report, "dates-of-next-periodic-report").map(([date, by]) => [date, by])).toEqual([
      ["2018-01-28", "The Committee"],
      ["2020", "The State"],
    ]);
    const conflicts = allOf([sectionOf(report, "deadlines")], "finding");
    expect(conflicts.map(({ code }) => code)).toEqual(["due-dates-conflict"]);
  });

  it("say so where no date is known", () => {
    const { inForceOn: _, ...without } = { ...fixture, deadlines: [], receivedReports: [], timeline: [] };
    const made = sectionOf(assembleFollowUp(without, { asOf }), "deadlines");
    expect(made.children.map(({ type }) => type)).toEqual(["emptyContent"]);
  });

  it("call nothing overdue before its day", () => {
    const made = assembleFollowUp(fixture, { asOf: "2018-01-28" });
    expect(wordsOf([sectionOf(made, "deadlines")])).not.toContain("overdue by");
  });
});

describe("the text", () => {
  it("calls a State's word claimed and never verified", () => {
    expect(narrativeOn(report, "13")).toContain("Claimed by the State");
    const words = wordsOf(report.fragments).toLowerCase();
    expect(words).not.toContain("verified");
    expect(words).not.toContain("not implemented");
  });

  it("does not say that an instrument is named where none is", () => {
    expect(narrativeOn(report, "19")).toContain("without naming the instrument");
    expect(narrativeOn(report, "27(a)")).toContain("with an instrument that a reader can check");
  });

  it("says what is missing, by the level of the evidence", () => {
    expect(narrativeOn(report, "9")).toContain("no independent source");
    expect(narrativeOn(report, "13")).toContain("do not agree");
    expect(narrativeOn(report, "13")).toContain("No evidence bears directly");
    expect(narrativeOn(report, "27(a)")).toContain("No independent source");
    expect(narrativeOn(report, "36(a)")).not.toContain("ndependent source on record");
  });

  it("says that nobody has assessed, and not that nothing was done", () => {
    expect(narrativeOn(report, "9")).toContain("Nobody has assessed");
    expect(narrativeOn(report, "42")).toContain("No action");
  });

  it("puts the sentence before the items before a leaf", () => {
    const recommendations = fixture.recommendations.map((recommendation) =>
      recommendation.id === idOf("36(a)")
        ? { ...recommendation, context: "To find child victims:" }
        : recommendation,
    );
    const made = assembleFollowUp({ ...fixture, recommendations }, { asOf });
    expect(narrativeOn(made, "36(a)")).toContain("To find child victims: Give front-line services");
  });

  it("keeps the views of assessors apart", () => {
    expect(narrativeOn(report, "13")).toContain("Ministry of Justice");
    expect(narrativeOn(report, "13")).toContain("Coalition for the rights of the child");
  });
});

describe("the findings", () => {
  it("hold that sale is not trafficking, and claims without an instrument", () => {
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["sale-is-not-trafficking", "claim-without-instrument"]),
    );
    const shown = allOf([sectionOf(report, "findings")], "finding").map(({ code }) => code);
    expect(new Set(shown)).toEqual(new Set(report.findings.map(({ code }) => code)));
  });

  it("name entries by their identifiers", () => {
    const [path] = report.findings
      .filter(({ code }) => code === "claim-without-instrument")
      .map((issue) => issue.path);
    expect(path).toEqual(["evidence", "training-claim", "instrument"]);
  });
});

describe("the sources", () => {
  it("hold every source of the evidence shown, once", () => {
    const titles = allOf([sectionOf(report, "sources")], "sourceReference").map(({ source }) => source.title);
    expect(titles).toContain("Reply of the Ministry of Justice");
    expect(titles.filter((title) => title === "Statement of the delegation, 1 April 2025")).toHaveLength(1);
    expect(titles).not.toContain("Note to the press, 2026");
  });
});

describe("a case with recommendations alone", () => {
  const made = assembleFollowUp(empty, { asOf: "2015-01-30" });

  it("lists every recommendation as unanswered and not assessed", () => {
    expect(made.completeness.answered).toBe(0);
    expect(made.completeness.unanswered).toHaveLength(fixture.recommendations.length);
    expect(rowsOf(made, "matrix-table").map((row) => row[2])).toEqual(
      fixture.recommendations.map(() => "Not assessed"),
    );
    expect(wordsOf([sectionOf(made, "summary")])).toContain("not the same as no action");
  });

  it("has a report even without one recommendation", () => {
    const none = assembleFollowUp({ ...empty, recommendations: [] }, { asOf });
    expect(followUpReportSchema.safeParse(none).success).toBe(true);
    expect(none.completeness.recommendations).toBe(0);
  });
});
