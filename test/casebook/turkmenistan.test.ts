import {
  turkmenistan,
  turkmenistanDateConflicts,
  turkmenistanLegislation,
  turkmenistanPositiveAspects,
} from "opsc/casebook";
import { describe, expect, it } from "vitest";

const ids = turkmenistan.recommendations.map(({ id }) => id);
const at = (key: string): string => `CRC/C/OPSC/TKM/CO/1#${key}`;
const links = turkmenistan.evidence.flatMap((evidence) => evidence.links);

describe("the case file of Turkmenistan", () => {
  it("holds the five measures of the statement, each with one piece of level 1 evidence", () => {
    expect(turkmenistan.measures).toHaveLength(5);
    expect(turkmenistan.evidence.map(({ measure }) => measure)).toEqual(
      turkmenistan.measures.map(({ id }) => id),
    );
    for (const { level, recordedOn, instrument } of turkmenistan.evidence) {
      expect([level, recordedOn, instrument]).toEqual([1, "2025-04-01", undefined]);
    }
  });

  it("links measures and their evidence to the same recommendations, all of which exist", () => {
    for (const measure of turkmenistan.measures) {
      const evidence = turkmenistan.evidence.find((piece) => piece.measure === measure.id);
      expect(evidence?.links.map(({ recommendation }) => recommendation)).toEqual(measure.recommendations);
      for (const id of measure.recommendations) expect(ids).toContain(id);
    }
  });

  it("links nothing where the statement is silent", () => {
    const linked = new Set(links.map(({ recommendation }) => recommendation));
    for (const key of ["7", "15", "21", "27(b)", "31", "33", "34", "42", "44"]) {
      expect(linked).not.toContain(at(key));
    }
  });

  it("counts one link alone as direct: sale for forced labour, under 27 (a)", () => {
    expect(
      links.filter(({ directness }) => directness === "direct").map((link) => link.recommendation),
    ).toEqual([at("27(a)")]);
    for (const { note } of links) expect(note).toBeTypeOf("string");
  });

  it("never takes trafficking for sale", () => {
    for (const { subjects } of turkmenistan.evidence) expect(subjects).toEqual(["trafficking"]);
  });

  it("says why, for every recommendation that has nothing beside it and for no other", () => {
    const answered = new Set(links.map(({ recommendation }) => recommendation));
    expect(Object.keys(turkmenistan.emptyReasons ?? {})).toEqual(ids.filter((id) => !answered.has(id)));
  });

  it("invents no assessment", () => {
    expect(turkmenistan.assessments).toEqual([]);
  });

  it("keeps both due dates of the second report and the two reports received", () => {
    expect(turkmenistan.deadlines.map(({ report, dueOn, setBy }) => [report, dueOn, setBy])).toEqual([
      ["initial-report", "2007", "state"],
      ["next-periodic-report", "2018-01-28", "committee"],
      ["next-periodic-report", "2020", "state"],
    ]);
    expect(turkmenistan.receivedReports.map(({ receivedOn }) => receivedOn)).toEqual([
      "2012-01-26",
      "2020-10-16",
    ]);
  });

  it("has the timeline of 2005 to 2024 in order", () => {
    const days = turkmenistan.timeline.map(({ on }) => on);
    expect(days).toEqual([
      "2005-03-28",
      "2005-04-28",
      "2007",
      "2012-01-26",
      "2013-10-25",
      "2014-07-16",
      "2014-10-15",
      "2015-01-14",
      "2015-01-30",
      "2018-01-28",
      "2020",
      "2020-10-16",
      "2024-09-13",
      "2024-10-09",
    ]);
    expect([...days].sort()).toEqual(days);
    expect(turkmenistan.inForceOn).toBe("2005-04-28");
  });

  it("keeps the dates on which documents disagree", () => {
    expect(turkmenistanDateConflicts.map(({ dates }) => dates.map(({ on }) => on))).toEqual([
      ["2005-04-28", "2005-04-29"],
      ["2015-01-30", "2015-01-19"],
    ]);
  });
});

describe("the law and the positive aspects that the observations cite", () => {
  // CRC/C/OPSC/TKM/CO/1, paras. 4-5, as printed.
  it("has eleven treaties with the months printed", () => {
    const treaties = turkmenistanPositiveAspects.filter(({ kind }) => kind === "treaty");
    expect(treaties.map(({ on, source }) => `${source.locator ?? ""} ${on}`)).toEqual([
      "para. 4 (a) 2005-03",
      "para. 4 (b) 2010-11",
      "para. 4 (b) 2012-03",
      "para. 4 (c) 1998-03",
      "para. 4 (c) 1998-03",
      "para. 4 (c) 2011-12",
      "para. 4 (c) 2012-08",
      "para. 4 (d) 2005-03",
      "para. 4 (d) 2005-03",
      "para. 4 (e) 1997-11",
      "para. 4 (f) 1997-05",
    ]);
  });

  it("has eight laws and a decree, each of which is also in the legislation with the same date", () => {
    const domestic = turkmenistanPositiveAspects.filter(({ kind }) => kind !== "treaty");
    expect(domestic.map(({ on }) => on)).toEqual([
      "2002-07-05",
      "2007-12-14",
      "2005-02-01",
      "2009-04-18",
      "2010-05-10",
      "2009-04-18",
      "2007-03-17",
      "2011-03-26",
      "2005",
    ]);
    for (const { id, title, on } of domestic) {
      expect(turkmenistanLegislation).toContainEqual(
        expect.objectContaining({ id, code: title, adoptedOn: on }),
      );
    }
  });

  it("has the four articles that the observations name", () => {
    const articles = turkmenistanLegislation.flatMap(({ code, article }) =>
      article ? [`${code} ${article}`] : [],
    );
    expect(articles).toEqual([
      "Criminal Code 8",
      "Criminal Code 129",
      "Criminal Code 164",
      "Law on Combating Trafficking in Persons 20",
    ]);
    expect(new Set(turkmenistanLegislation.map(({ id }) => id)).size).toBe(turkmenistanLegislation.length);
  });
});

describe("the claim on the Criminal Code", () => {
  /* The statement lists sale, exploitation and forced labour as forms of trafficking; it does not name sale for forced labour. */
  it("reads no more into the statement than the three forms that it lists", () => {
    const claim = turkmenistan.evidence.find(({ id }) => id === "osce-2025-criminal-code");
    expect(claim?.asserts).toContain("sale, exploitation and forced labour");
    expect(claim?.links.find(({ directness }) => directness === "direct")?.note).toContain(
      "not sale for forced labour",
    );
  });
});
