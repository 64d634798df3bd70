import { turkmenistanLegislation } from "opsc/casebook";
import { blockFragmentSchema } from "opsc/fragments";
import { coverage, coverageTable, gaps, type DomesticProvision } from "opsc/legislation";
import { lintTerminology } from "opsc/protocol";
import { toMarkdown } from "opsc/render";
import { describe, expect, it } from "vitest";

const matrix = coverage(turkmenistanLegislation, {
  reading: "committee-expectation",
  asOf: "2015-01-30",
});

const silent = (element: string, status: "absent" | "partial"): DomesticProvision => ({
  id: element,
  code: "Penal Code",
  article: "7",
  inForce: {},
  citation: { locator: "art. 7", paraphrase: "P." },
  source: { title: "Review" },
  statedBy: "researcher",
  statedOn: "2015-01-30",
  level: 3,
  elements: [{ element, status, note: "Nothing on it.", source: { title: "Review", locator: "p. 3" } }],
});

describe("gaps as fragments", () => {
  it("are valid paragraphs in the agreed terms, each with the provision and the source", () => {
    for (const { fragment, provision } of gaps(matrix)) {
      expect(blockFragmentSchema.safeParse(fragment).success).toBe(true);
      expect(fragment.children.find(({ type }) => type === "provisionReference")).toMatchObject({
        id: provision,
      });
      expect(fragment.children.some(({ type }) => type === "sourceReference")).toBe(true);
      expect(lintTerminology(toMarkdown([fragment]))).toEqual([]);
    }
  });

  it("name the domestic article and the paragraph behind it", () => {
    const [possession] = gaps(matrix).filter(({ elements }) => elements.includes("possession-itself"));
    expect(possession && toMarkdown([possession.fragment])).toBe(
      "The Committee's reading asks the law to provide that possession of child sexual abuse material is an offence as such, whatever its purpose (art. 3 (1) (c)); article 164 of the Criminal Code does not provide for this. There is no express ban on possession (CRC/C/OPSC/TKM/CO/1, para. 26 (b)).\n",
    );
  });

  it("say under the treaty's words that article 8 can be met by other means, and of criminal law nothing of the kind", () => {
    const words = (element: string) =>
      gaps(coverage([silent(element, "absent")], { reading: "treaty-minimum", asOf: "2015-01-30" }))
        .map(({ fragment }) => toMarkdown([fragment]))
        .join("");
    expect(words("8.1.b")).toContain("leaves the means open");
    expect(words("3.1.b#procuring")).not.toContain("means");
    expect(words("3.1.b#procuring")).toContain("article 7 of the Penal Code does not provide for this");
  });

  it("tell acts of one offence together where the same law is behind them, and possession apart", () => {
    const both = ["3.1.c#producing", "3.1.c#selling", "3.1.c#possessing"].map((element) => ({
      ...silent(element, "partial"),
      id: "one",
    }));
    const found = gaps(coverage(both, { reading: "treaty-minimum", asOf: "2015-01-30" }));
    expect(found.map(({ label }) => label)).toEqual([
      "Producing or selling child sexual abuse material",
      "Possessing child sexual abuse material for one of the purposes that the treaty lists",
    ]);
  });
});

describe("a matrix of another version of the catalogue", () => {
  it("keeps its own words for an element that this one does not have", () => {
    const [cell] = matrix.cells;
    if (cell === undefined) throw new Error("a cell expected");
    const other = { ...matrix, cells: [{ ...cell, element: "3.1.z#other", label: "Another act" }] };
    expect(toMarkdown([coverageTable(other)])).toContain("Another act");
  });
});

describe("coverageTable", () => {
  it("is a valid table with every element in one of its rows", () => {
    const all = coverageTable(matrix);
    expect(blockFragmentSchema.safeParse(all).success).toBe(true);
    const known = coverageTable(matrix, { rows: "known" });
    expect(known.rows.length).toBeLessThan(all.rows.length);
    const torn = [silent("3.1.c#producing", "absent"), { ...silent("3.1.c#producing", "partial"), id: "b" }];
    const contested = coverage(torn, { reading: "treaty-minimum", asOf: "2015-01-30" });
    expect(toMarkdown([coverageTable(contested, { rows: "known" })])).toContain(", contested");
    expect(toMarkdown([known])).toContain("Criminal Code, art. 8 (CRC/C/OPSC/TKM/CO/1, para. 32)");
  });
});
