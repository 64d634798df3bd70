import fc from "fast-check";
import { casebook } from "opsc/casebook";
import {
  crossReference,
  figure,
  numberedParagraph,
  paragraph,
  section,
  table,
  tableCell,
  text,
  walkFragments,
  type FigureValue,
  type SectionFragment,
} from "opsc/fragments";
import {
  assembleFollowUp,
  differenceSection,
  draftDifference,
  draftDifferenceSchema,
  type DraftDifference,
  type ReportDraft,
} from "opsc/report";
import { describe, expect, it } from "vitest";
import { sections } from "../blocks.js";

const draftOf = (...fragments: SectionFragment[]): ReportDraft => ({ fragments, recommendations: [] });
const data = (...children: SectionFragment["children"]) => section({ id: "data", title: "Data", children });
const prevention = (...children: SectionFragment["children"]) =>
  section({ id: "prevention", title: "Prevention", children });
const said = (words: string) => paragraph([text(words)]);

const drafts: fc.Arbitrary<ReportDraft> = fc.record({
  fragments: sections,
  recommendations: fc.uniqueArray(
    fc.record({ id: fc.constantFrom("X#7", "X#9", "X#11"), answered: fc.boolean() }),
    { selector: ({ id }) => id },
  ),
});

const swap = <Item extends { older: unknown; newer: unknown }>(item: Item): Item => ({
  ...item,
  older: item.newer,
  newer: item.older,
});

/** A difference as seen from the other side. */
const mirrored = ({
  same,
  sections: parts,
  paragraphs,
  tables,
  recommendations,
}: DraftDifference): DraftDifference => ({
  same,
  sections: { added: parts.removed, removed: parts.added, retitled: parts.retitled.map(swap) },
  paragraphs: {
    added: paragraphs.removed,
    removed: paragraphs.added,
    changed: paragraphs.changed.map((change) => ({
      ...swap(change),
      wordsAdded: change.wordsRemoved,
      wordsRemoved: change.wordsAdded,
    })),
  },
  tables: {
    added: tables.removed,
    removed: tables.added,
    changed: tables.changed.map((change) => ({ ...swap(change), cells: change.cells.map(swap) })),
  },
  recommendations: {
    newlyAnswered: recommendations.noLongerAnswered,
    noLongerAnswered: recommendations.newlyAnswered,
    added: recommendations.removed,
    removed: recommendations.added,
  },
});

/** The lists of a difference in an order that does not hang on which side is newer. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.map(sorted);
    return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
};

describe("laws of a difference", () => {
  it("a report differs in nothing from itself, nor from what is read back from JSON", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const back = JSON.parse(JSON.stringify(draft)) as ReportDraft;
        const difference = draftDifference(draft, back);
        expect(difference.same).toBe(true);
        expect(JSON.stringify(difference).match(/\[[^\]]/g)).toBeNull();
      }),
    );
  });

  it("with the drafts exchanged, what was added is removed", () => {
    fc.assert(
      fc.property(drafts, drafts, (one, other) => {
        const there = draftDifference(one, other);
        expect(sorted(draftDifference(other, one))).toEqual(sorted(mirrored(there)));
        expect(draftDifferenceSchema.parse(structuredClone(there))).toEqual(there);
      }),
    );
  });

  it("words of a change add up to the words of both sides", () => {
    fc.assert(
      fc.property(drafts, drafts, (one, other) => {
        for (const change of draftDifference(one, other).paragraphs.changed) {
          expect(change.wordsKept + change.wordsAdded).toBe(change.newer.words);
          expect(change.wordsKept + change.wordsRemoved).toBe(change.older.words);
        }
      }),
    );
  });
});

describe("paragraphs", () => {
  const change = (older: ReportDraft, newer: ReportDraft) => draftDifference(older, newer).paragraphs;

  it("are one by their identifier, whatever they say and wherever they stand", () => {
    const older = draftOf(data(numberedParagraph(1, [text("Nothing at all")], "p")), prevention());
    const newer = draftOf(data(), prevention(numberedParagraph(9, [text("A campaign ran")], "p")));
    const { added, removed, changed } = change(older, newer);
    expect([added, removed]).toEqual([[], []]);
    expect(changed).toMatchObject([{ matchedBy: "id", wordsAdded: 3, wordsRemoved: 3, wordsKept: 0 }]);
  });

  it("are one where at least half of their words are the same", () => {
    const older = draftOf(data(said("The law was adopted in May"), said("Nobody was trained yet")));
    const newer = draftOf(data(said("A new body was founded"), said("The law was adopted in June")));
    const { added, removed, changed } = change(older, newer);
    expect(changed).toMatchObject([
      { matchedBy: "similarity", wordsAdded: 1, wordsRemoved: 1, wordsKept: 5 },
    ]);
    expect(added.map(({ text: words }) => words)).toEqual(["A new body was founded"]);
    expect(removed.map(({ text: words }) => words)).toEqual(["Nobody was trained yet"]);
  });

  it("that moved on in their numbers are the same; those in another section have moved", () => {
    const older = draftOf(data(numberedParagraph(1, [text("One law")])), prevention());
    expect(
      draftDifference(older, draftOf(data(numberedParagraph(7, [text("One law")])), prevention())).same,
    ).toBe(true);
    const moved = change(older, draftOf(data(), prevention(said("One law"))));
    expect(moved.changed).toMatchObject([
      { matchedBy: "text", older: { section: "data" }, newer: { section: "prevention" }, wordsKept: 2 },
    ]);
  });

  it("that are said twice are matched one by one", () => {
    const older = draftOf(data(said("One law"), said("One law")));
    const newer = draftOf(data(said("One law")));
    expect(change(older, newer).removed).toHaveLength(1);
    expect(change(older, newer).added).toEqual([]);
  });
});

describe("tables", () => {
  const cell = (value: FigureValue) =>
    tableCell([
      figure({
        value,
        origin: { from: "protected-table", table: "by-sex", coordinates: ["F"] },
        form: "cell",
      }),
    ]);
  const bySex = (girls: FigureValue, boys?: FigureValue, title = "By sex") =>
    table({
      id: "table-by-sex",
      caption: [text(title)],
      columns: [
        { key: "sex", label: "Sex", rowHeader: true },
        { key: "n", label: "Persons", align: "end" },
      ],
      rows: [
        [tableCell([text("Girls")]), cell(girls)],
        ...(boys === undefined ? [] : [[tableCell([text("Boys")]), cell(boys)]]),
      ],
    });
  const tablesOf = (older: ReportDraft, newer: ReportDraft) => draftDifference(older, newer).tables;

  it("say which cells changed, as typed values: zero and hidden are two things", () => {
    const { changed } = tablesOf(
      draftOf(data(bySex({ kind: "count", count: 0 }, { kind: "count", count: 12 }))),
      draftOf(data(bySex({ kind: "suppressed" }, { kind: "count", count: 12 }))),
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]?.cells).toMatchObject([
      {
        row: ["Girls"],
        column: "n",
        older: { kind: "figure", figure: { value: { kind: "count", count: 0 } } },
        newer: { kind: "figure", figure: { value: { kind: "suppressed" } } },
      },
    ]);
  });

  it("say which rows are new, with nothing where there was nothing", () => {
    const { changed } = tablesOf(
      draftOf(data(bySex({ kind: "suppressed" }))),
      draftOf(data(bySex({ kind: "suppressed" }, { kind: "not-collected" }))),
    );
    expect(changed[0]?.cells.map(({ row, column, older }) => [row, column, older])).toEqual([
      [["Boys"], "sex", null],
      [["Boys"], "n", null],
    ]);
  });

  it("compare rates with their base, and degrees; a value of another kind is another value", () => {
    const rate = (value: number, per: number): FigureValue => ({ kind: "rate", rate: value, per });
    const degree = (score: number): FigureValue => ({ kind: "score", score, end: "lower" });
    const changes = (older: FigureValue, newer: FigureValue): number =>
      tablesOf(draftOf(data(bySex(older))), draftOf(data(bySex(newer)))).changed.length;
    expect(changes(rate(12.5, 100_000), rate(12.5, 100_000))).toBe(0);
    expect(changes(rate(12.5, 100_000), rate(12.5, 1_000))).toBe(1);
    expect(changes(rate(12.5, 100_000), rate(13, 100_000))).toBe(1);
    expect(changes(degree(0.25), degree(0.25))).toBe(0);
    expect(changes(degree(0.25), degree(0.5))).toBe(1);
    expect(changes(rate(0.5, 1), degree(0.5))).toBe(1);
  });

  it("name rows by their place where no column is a heading, and by their turn where headings are the same", () => {
    const plain = (...counts: string[]) =>
      table({
        id: "plain",
        caption: [text("Plain")],
        columns: [{ key: "n", label: "Persons" }],
        rows: counts.map((count) => [tableCell([text(count)])]),
      });
    const { changed } = tablesOf(draftOf(data(plain("one", "two"))), draftOf(data(plain("one", "three"))));
    expect(changed[0]?.cells.map(({ row, column }) => [row, column])).toEqual([[["2"], "n"]]);
    const twice = (second: string) =>
      table({
        id: "twice",
        caption: [text("Twice")],
        columns: [
          { key: "sex", label: "Sex", rowHeader: true },
          { key: "n", label: "Persons" },
        ],
        rows: ["one", second].map((words) => [tableCell([text("Girls")]), tableCell([text(words)])]),
      });
    expect(
      tablesOf(draftOf(data(twice("two"))), draftOf(data(twice("three")))).changed[0]?.cells,
    ).toMatchObject([{ row: ["Girls"], older: { text: "two" }, newer: { text: "three" } }]);
  });

  it("are one by their identifier, and otherwise came or went", () => {
    const one = bySex({ kind: "suppressed" });
    expect(
      tablesOf(draftOf(data(one)), draftOf(data(bySex({ kind: "suppressed" }, undefined, "New")))).changed,
    ).toMatchObject([{ older: { title: "By sex" }, newer: { title: "New" }, cells: [] }]);
    expect(tablesOf(draftOf(data()), draftOf(data(one))).added).toEqual([
      { id: "table-by-sex", title: "By sex" },
    ]);
    expect(tablesOf(draftOf(data(one)), draftOf(data())).removed).toHaveLength(1);
  });

  it("stay figures with their origin in the section that shows the difference", () => {
    const difference = draftDifference(
      draftOf(data(bySex({ kind: "count", count: 12 }))),
      draftOf(data(bySex({ kind: "suppressed" }))),
    );
    const all = [...walkFragments([differenceSection(difference)])];
    expect(all.filter(({ type }) => type === "figure")).toHaveLength(2);
    const words = all.flatMap((fragment) => (fragment.type === "text" ? [fragment.value] : []));
    expect(words.filter((value) => value.includes("12"))).toEqual([]);
  });
});

describe("sections and recommendations", () => {
  it("came, went and were renamed", () => {
    const older = draftOf(data(), prevention());
    const newer = draftOf(
      section({ id: "data", title: "Figures", children: [] }),
      section({ id: "protection", title: "Protection", children: [] }),
    );
    expect(draftDifference(older, newer).sections).toEqual({
      added: [{ id: "protection", title: "Protection" }],
      removed: [{ id: "prevention", title: "Prevention" }],
      retitled: [{ older: { id: "data", title: "Data" }, newer: { id: "data", title: "Figures" } }],
    });
  });

  it("are newly answered or no longer; one that is new is neither", () => {
    const draft = (...answered: (readonly [string, boolean])[]): ReportDraft => ({
      fragments: [],
      recommendations: answered.map(([id, yes]) => ({ id, answered: yes })),
    });
    const difference = draftDifference(
      draft(["X#7", false], ["X#9", true], ["X#11", true], ["X#13", true]),
      draft(["X#7", true], ["X#9", false], ["X#11", true], ["X#15", true]),
    );
    expect(difference.recommendations).toEqual({
      newlyAnswered: ["X#7"],
      noLongerAnswered: ["X#9"],
      added: ["X#15"],
      removed: ["X#13"],
    });
    expect(difference.same).toBe(false);
  });
});

describe("the section that shows a difference", () => {
  it("points to no place of another report, and has different names for its tables", () => {
    const before = draftOf(data(said("Gone from here")));
    const after = draftOf(data(paragraph([text("New: "), crossReference("elsewhere", [text("see there")])])));
    const shown = differenceSection(draftDifference(before, after), undefined, "new");
    const all = [...walkFragments([shown])];
    expect(all.filter(({ type }) => type === "crossReference")).toEqual([]);
    const ids = all.flatMap((fragment) => (fragment.type === "table" ? [fragment.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(["new-paragraphs"]);
  });
});

describe("two follow-up reports of Turkmenistan", () => {
  const draftOn = (asOf: "2015-02-01" | "2025-04-02"): ReportDraft => {
    const { fragments, completeness } = assembleFollowUp(casebook.turkmenistan, { asOf });
    const open = new Set(completeness.unanswered.map(({ recommendation }) => recommendation));
    const recommendations = casebook.turkmenistan.recommendations.map(({ id }) => ({
      id,
      answered: !open.has(id),
    }));
    return { fragments, recommendations };
  };

  it("differ by what was claimed in ten years", () => {
    const difference = draftDifference(draftOn("2015-02-01"), draftOn("2025-04-02"));
    expect(difference.recommendations.newlyAnswered.length).toBeGreaterThan(0);
    expect(difference.recommendations.noLongerAnswered).toEqual([]);
    expect(difference.tables.changed.map(({ newer }) => newer.id)).toContain("matrix-table");
  });

  it("are compared where everything is new in a thousand paragraphs", () => {
    const long = (word: string): ReportDraft =>
      draftOf(
        data(
          ...Array.from({ length: 1000 }, (_, index) =>
            said(`Measure ${index} on ${word}${index % 7} was taken by body ${index % 13} and made known`),
          ),
        ),
      );
    const { paragraphs } = draftDifference(long("law"), long("plan"));
    expect(paragraphs.changed).toHaveLength(1000);
  });
});
