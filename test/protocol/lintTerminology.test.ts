import fc from "fast-check";
import {
  conducts,
  crosswalkRelations,
  crosswalkSchemes,
  crosswalks,
  discouragedTermSchema,
  discouragedTerms,
  expectations,
  lintTerminology,
  modes,
  obligationTypes,
  offenceCodes,
  offences,
  provisionStrengths,
  provisions,
  readings,
  requirementDegrees,
  salePurposes,
  termStatuses,
} from "opsc/protocol";
import { describe, expect, it } from "vitest";

const suggestions = (text: string) => lintTerminology(text).map(({ suggestion }) => suggestion);
const material = "child sexual abuse material";
const prostitution = "sexual exploitation of children in prostitution";
const victim = "child victim of sexual exploitation";
const tourism = "sexual exploitation of children in travel and tourism";

describe("lintTerminology", () => {
  it.each([
    ["possession of child pornography", material],
    ["possession of CHILD PORNOGRAPHY", material],
    ["Child porn and more", material],
    ["kiddie porn", material],
    ["child-pornography offences", material],
    ["child\npornography", material],
    ["child \n\n pornography", material],
    ["child\u00A0pornography", material],
    ["child\u2010pornography", material],
    ["child\u2011pornography", material],
    ["child pornog\u00ADraphy", material],
    ["child pornog-\nraphy", material],
    ["virtual child pornography", "computer-generated child sexual abuse material"],
    ["pseudo-child pornography", "computer-generated child sexual abuse material"],
    ["recruitment for child prostitution", prostitution],
    ["webcam child prostitution", "live streaming of child sexual abuse"],
    ["a child prostitute", victim],
    ["child prostitutes", victim],
    ["juvenile prostitutes", victim],
    ["child sex workers", victim],
    ["child sex tourism", tourism],
    ["child sex tourists", "transnational child sex offender"],
    ["consensual sex with a child", "sexual abuse of a child"],
    ["the rescue of victims", "identification and protection of victims"],
    ["ten rescued child victims", "identification and protection of victims"],
    ["victims were rescued", "identification and protection of victims"],
  ])("finds one term in %j", (text, expected) => {
    expect(suggestions(text)).toEqual([expected]);
  });

  it.each([
    "prostitution offences",
    "adult pornography is legal",
    "a prostitute told the court",
    "the client of the bank, a customer, and John",
    "online grooming",
    "child sexual abuse material",
    "the sexual exploitation of children in prostitution",
    "sex tourism",
    "sale of children",
    "a grandchild prostitution study",
    "the child; pornography",
    "every child. Prostitution is",
    "child — pornography",
    "the fire brigade rescued a child",
    "",
  ])("leaves %j alone", (text) => {
    expect(lintTerminology(text)).toEqual([]);
  });

  it.each([
    "the Code speaks of “child pornography” only",
    "the Code speaks of „child pornography“ only",
    "the Code speaks of „child pornography” only",
    "the Code speaks of «child pornography» only",
    "the Code speaks of ‘child pornography’ only",
    "the Code speaks of ‘the child’s part in child pornography’ only",
    'the Code speaks of "child pornography" only',
    "the Code speaks of 'child pornography' only",
    "the Code speaks of 'the child's part in child pornography' only",
    "the “so-called ‘kiddie porn’ and child pornography” offence",
    '{"legalLabel":"child prostitution","label":"x"}',
  ])("spares the quotation in %j", (text) => {
    expect(lintTerminology(text)).toEqual([]);
  });

  it.each([
    ["the State’s law on child pornography and the victims’ rights", 1],
    ["the State's law on child pornography and the victims' rights", 1],
    ["“quoted” child pornography “quoted”", 1],
    ['"quoted" child pornography "quoted"', 1],
    ["an opening mark “ that never closes before child pornography", 1],
    ['a 5" screen with child pornography on a 7" one', 1],
    [`“${"x ".repeat(600)} child pornography ${"x ".repeat(600)}”`, 1],
    ["since the '90s child pornography has been in the States' laws", 1],
  ])("is not misled by the marks in %j", (text, count) => {
    expect(lintTerminology(text)).toHaveLength(count);
  });

  it.each([
    "the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography was ratified",
    "the Optional Protocol on the sale of children, child prostitution\n and child pornography",
    "the Special Rapporteur on the sale of children, child prostitution and child pornography visited",
    "the Special Rapporteur on the sale and sexual exploitation of children, including child prostitution, child pornography and other child sexual abuse material",
    "the Programme of Action for the Prevention of the Sale of Children, Child Prostitution and Child Pornography",
    "under the Child Pornography Prevention Act of 1996",
    "the Law on Child Prostitution",
    "Child sexual abuse material (legal label: child pornography) is",
  ])("spares the title in %j", (text) => {
    expect(lintTerminology(text)).toEqual([]);
  });

  it.each([
    [
      "cases of sale of children, child prostitution and child pornography are investigated",
      [prostitution, material],
    ],
    ["Child pornography is banned by the Law", [material]],
    ["Child Pornography", [material]],
    ["a law on child prostitution", [prostitution]],
    ["Child Prostitution\n\nThe Law on Courts", [prostitution]],
    ["THE LAW ON CHILD PROSTITUTION", [prostitution]],
    [
      "The Optional Protocol on the sale of children, child prostitution and child pornography bans child pornography.",
      [material],
    ],
  ])("finds in %j what is no title", (text, expected) => {
    expect(suggestions(text)).toEqual(expected);
  });

  it("says where, how bad and on what ground, without repeating the text", () => {
    const text = "Maria watched Child\n Porn.";
    const [issue] = lintTerminology(text);
    expect(issue).toMatchObject({
      code: "terminology",
      severity: "warning",
      path: ["text", 14],
      suggestion: material,
      source: { title: "Luxembourg Guidelines", year: 2016 },
    });
    expect(issue?.message).toContain(material);
    expect(issue?.message).not.toContain("Maria");
  });

  it("finds every listed term when it stands alone, in any case, and offers the preferred one", () => {
    for (const { terms, preferred, linted } of discouragedTerms) {
      for (const term of terms) {
        expect(suggestions(`x ${term} x`)).toEqual(linted ? [preferred[0]] : []);
        expect(suggestions(`x ${term.toUpperCase()} x`)).toEqual(linted ? [preferred[0]] : []);
        expect(suggestions(`x “${term}” x`)).toEqual([]);
      }
    }
  });

  it("never objects to a term it prefers", () => {
    for (const { preferred } of discouragedTerms) {
      for (const term of preferred) expect(lintTerminology(`on ${term} and more`)).toEqual([]);
    }
  });

  it("finds nothing in this room's own labels, definitions and statements", () => {
    const lists = [
      conducts,
      crosswalkRelations,
      crosswalkSchemes,
      modes,
      obligationTypes,
      offenceCodes,
      provisionStrengths,
      readings,
      requirementDegrees,
      salePurposes,
      termStatuses,
    ].flatMap((list) => list.flatMap(({ label, definition }) => [label, definition]));
    const own = [
      ...lists,
      ...provisions.map(({ paraphrase }) => paraphrase),
      ...offences.flatMap(({ label, conducts: acts }) => [
        label,
        ...acts.map(({ qualifier }) => qualifier ?? ""),
      ]),
      ...expectations.map(({ statement }) => statement),
      ...crosswalks.flatMap(({ label, note }) => [label ?? "", note ?? ""]),
    ];
    expect(own.filter((text) => lintTerminology(text).length > 0)).toEqual([]);
  });

  it("gives rising offsets inside the text, whatever the text", () => {
    const piece = fc.constantFrom(
      "child",
      "pornography",
      "prostitution",
      "porn",
      " ",
      "-\n",
      "“",
      "”",
      "‘",
      "’",
      '"',
      "'",
      "„",
      "«",
      "»",
      "(legal label: ",
      ")",
      "Law",
      "on",
      "the",
      "sale",
      "of",
      "children",
      ",",
      "rescue",
      "victims",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const offsets = lintTerminology(text).map(({ path }) => Number(path[1]));
        expect([...new Set(offsets)].sort((one, other) => one - other)).toEqual(offsets);
        for (const offset of offsets) expect(text.slice(offset)).toMatch(/^[a-z]/iu);
      }),
    );
  });

  it("does not depend on how the lines are wrapped", () => {
    const words =
      "the rescue of victims of child sex tourism and of child pornography in the Law of the State".split(
        " ",
      );
    const expected = suggestions(words.join(" "));
    expect(expected).toHaveLength(3);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(" ", "\n", "\r\n   ", " \n", "\u00A0"), { minLength: 20, maxLength: 20 }),
        (gaps) => {
          expect(suggestions(words.map((word, index) => word + (gaps[index] ?? " ")).join(""))).toEqual(
            expected,
          );
        },
      ),
    );
  });

  it("reads a megabyte of prose", () => {
    const unit = "The State party should ban child pornography, in line with the Law on Courts. ";
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(lintTerminology(text)).toHaveLength(Math.ceil(1_000_000 / unit.length));
  });

  // 300 kB, and no clock: far below a second where time grows with the text, minutes, and so a failure, where it grows with the square.
  it.each([
    ["spaces", `child${" ".repeat(100_000)}`],
    ["line breaks", `child-${"\n".repeat(100_000)}`],
    ["quotation marks", "“‘\"'„« child "],
    ["brackets", "(legal label: child "],
    ["one word", "child"],
    ["capitals", "Child Pornography Child Of The "],
    ["hyphens", "child-\n"],
    ["titles", "Child on the sale of children child prostitution "],
  ])("is not slowed down by a text of %s", (_, unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    expect(Array.isArray(lintTerminology(text))).toBe(true);
  });
});

describe("discouragedTerms", () => {
  it("validate, have a source, and no term twice", () => {
    for (const entry of discouragedTerms) expect(discouragedTermSchema.parse(entry)).toEqual(entry);
    const terms = discouragedTerms.flatMap((entry) => entry.terms);
    expect(new Set(terms).size).toBe(terms.length);
    expect(discouragedTerms.every(({ edition }) => edition === 2016)).toBe(true);
  });

  it("are verified only for the two terms whose replacement was read in a published source", () => {
    expect(discouragedTerms.filter(({ verified }) => verified).map(({ code }) => code)).toEqual([
      "material",
      "travel-and-tourism",
    ]);
  });
});
