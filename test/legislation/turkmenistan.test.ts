import { turkmenistan, turkmenistanLegislation } from "opsc/casebook";
import { coverage, gaps, legislationFindings, unknowns, type Gap } from "opsc/legislation";
import type { Reading } from "opsc/protocol";
import { describe, expect, it } from "vitest";

const adopted = "2015-01-30";
const gapsUnder = (reading: Reading, asOf = adopted): Gap[] =>
  gaps(coverage(turkmenistan.legislation ?? [], { reading, asOf }));

/**
 * What the Committee finds missing in the law, read from CRC/C/OPSC/TKM/CO/1 by hand: the paragraph, the provision of the
 * Protocol that it is about, whether it finds the rule missing or insufficient, and the article that it names, if any.
 */
const named: readonly (readonly [
  paragraph: string,
  provision: string,
  status: Gap["status"],
  law: string,
  elements: readonly string[],
])[] = [
  // Paragraph 8: the three offences are not clearly and specifically defined; 9: that of sale is to be included, apart from trafficking.
  ["paras. 8 and 9", "2.a", "absent", "national legislation", ["sale-defined-on-its-own"]],
  ["para. 8", "2.b", "partial", "national legislation", ["prostitution-defined-on-its-own"]],
  ["para. 8", "2.c", "partial", "national legislation", ["material-defined-on-its-own"]],
  [
    "para. 26 (a)",
    "3.1.a.i.c",
    "partial",
    "Criminal Code 129",
    ["3.1.a.i.c#offering", "3.1.a.i.c#delivering", "3.1.a.i.c#accepting"],
  ],
  ["para. 26 (b)", "3.1.c", "absent", "Criminal Code 164", ["possession-itself"]],
  ["para. 26 (c)", "3.1.a.ii", "partial", "Criminal Code", ["3.1.a.ii#improperly-inducing-consent"]],
  ["para. 26 (d)", "3.1.c", "absent", "national legislation", ["online-offences-explicit"]],
  [
    "para. 30",
    "3.4",
    "partial",
    "Law on Combating Trafficking in Persons 20",
    ["criminal-liability-of-legal-persons"],
  ],
  ["para. 32", "4.2", "absent", "Criminal Code 8", ["no-double-criminality"]],
  // Paragraph 37: article 8 in the laws, and the sanctions that it names in particular.
  ["para. 37", "8", "partial", "national legislation", ["safeguards-in-law"]],
  ["para. 37", "8.1", "absent", "national legislation", ["pressure-in-questioning-sanctioned"]],
];

const told = (found: readonly Gap[]) =>
  found
    .map(({ articles, provision, status, elements }) => {
      const [article, ...more] = articles;
      expect(more).toEqual([]);
      const law = [article?.code, article?.article].filter((part) => part !== undefined).join(" ");
      return [article?.source.locator, provision, status, law, elements];
    })
    .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));

const sorted = (rows: readonly (readonly unknown[])[]) =>
  [...rows].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));

describe("the law of Turkmenistan as the observations of 2015 state it", () => {
  it("has under the Committee's reading the gaps that the Committee names, no more and no fewer", () => {
    expect(told(gapsUnder("committee-expectation"))).toEqual(sorted(named));
  });

  it("has under the treaty's words those alone that fall short of article 3 (1): 26 (a) and (c)", () => {
    expect(told(gapsUnder("treaty-minimum"))).toEqual(
      sorted(named.filter(([paragraph]) => ["para. 26 (a)", "para. 26 (c)"].includes(paragraph))),
    );
  });

  it("says beside each gap of the Committee whether the treaty's words ask for it too", () => {
    const both = gapsUnder("committee-expectation").filter((gap) => gap.underTreatyMinimum);
    expect(both.map(({ provision }) => provision)).toEqual(
      gapsUnder("treaty-minimum").map(({ provision }) => provision),
    );
  });

  it("puts what is absent before what is partial, each in the order of the treaty", () => {
    expect(gapsUnder("committee-expectation").map(({ provision, status }) => [status, provision])).toEqual([
      ["absent", "2.a"],
      ["absent", "3.1.c"],
      ["absent", "3.1.c"],
      ["absent", "4.2"],
      ["absent", "8.1"],
      ["partial", "2.b"],
      ["partial", "2.c"],
      ["partial", "3.1.a.i.c"],
      ["partial", "3.1.a.ii"],
      ["partial", "3.4"],
      ["partial", "8"],
    ]);
  });

  it("keeps the confidentiality that paragraph 37 welcomes", () => {
    const matrix = coverage(turkmenistanLegislation, { reading: "treaty-minimum", asOf: adopted });
    const known = matrix.cells.filter(({ status }) => status === "explicit");
    expect(known.map(({ element, articles }) => [element, articles.map(({ code }) => code)])).toEqual([
      ["8.1.e", ["Code of Criminal Procedure"]],
    ]);
  });

  it("does not know what paragraphs 27 (b), 30 and 34 leave unsaid", () => {
    const matrix = coverage(turkmenistanLegislation, { reading: "committee-expectation", asOf: adopted });
    const open = unknowns(matrix).map(({ element }) => element);
    for (const element of [
      "internet-providers-cooperate",
      "3.4",
      "extraditable-in-national-law",
      "5.2",
      "3.1.c#possessing",
      "3.1.b#procuring",
      "4.2.a/nationals",
    ]) {
      expect(open).toContain(element);
    }
  });

  it("says nothing of the days before the observations", () => {
    expect(gapsUnder("committee-expectation", "2015-01-29")).toEqual([]);
  });

  it("rests on the Committee's word alone, and offers no law on trafficking for sale", () => {
    for (const { statedBy, statedOn, level, source } of turkmenistanLegislation) {
      expect([statedBy, statedOn, level, source.title]).toEqual([
        "committee",
        adopted,
        3,
        "CRC/C/OPSC/TKM/CO/1",
      ]);
    }
    expect(legislationFindings(turkmenistanLegislation)).toEqual([]);
  });
});
