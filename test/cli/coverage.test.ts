import { turkmenistan } from "opsc/casebook";
import { coverage, gaps, unknowns, type DomesticProvision, type ElementStatement } from "opsc/legislation";
import { describe, expect, it } from "vitest";
import { coverageTables } from "../../src/cli/coverageTables.js";
import { fileOf, opsc } from "./opsc.js";

const expectation = ["--reading", "committee-expectation"];

describe("opsc coverage", () => {
  it("prints tables that fit a terminal of 80 columns, for today and the treaty's words", async () => {
    const { code, out, err } = await opsc(["coverage", "turkmenistan"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain("on 2025-04-01, treaty minimum");
    expect(out).toContain("newest statement is of 2015-01-30");
    expect(out.match(/^ *\d+\. /gm)).toHaveLength(2);
    expect(out).toContain("108 elements that the reading asks for are unknown");
  });

  it("prints a gap for each of those that the Committee names, with the provision, the article and the paragraph", async () => {
    const { code, out } = await opsc(["coverage", "turkmenistan", ...expectation]);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out.match(/^ *\d+\. /gm)).toHaveLength(11);
    const flat = out.replaceAll(/\s+/g, " ");
    expect(flat).toContain("(art. 4 (2)); article 8 of the Criminal Code does not provide for this.");
    expect(flat).toContain("(CRC/C/OPSC/TKM/CO/1, para. 32). Not asked for by the treaty's words.");
  });

  it("prints the same as JSON", async () => {
    const { code, out } = await opsc([
      ...["coverage", "turkmenistan", "--json", "--as-of", "2015-01-30"],
      ...expectation,
    ]);
    const matrix = coverage(turkmenistan.legislation ?? [], {
      reading: "committee-expectation",
      asOf: "2015-01-30",
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      case: { state: "TKM", symbol: "CRC/C/OPSC/TKM/CO/1" },
      matrix: JSON.parse(JSON.stringify(matrix)),
      gaps: JSON.parse(JSON.stringify(gaps(matrix))),
      unknowns: unknowns(matrix).map(({ element }) => element),
    });
  });

  it("knows nothing of a day before anything was stated, and says what it left out", async () => {
    const { code, out } = await opsc(["coverage", "turkmenistan", ...expectation, "--as-of", "2014-12-31"]);
    expect(code).toBe(0);
    expect(out).toContain("Nothing is on record.");
    expect(out).toContain("None is established.");
    expect(out.replaceAll(/\s+/g, " ")).toContain("left out: child-labour-decree, child-rights-law");
  });

  it("says of a case that is made up that it is", async () => {
    const path = await fileOf(".json", JSON.stringify({ ...turkmenistan, synthetic: true }));
    expect((await opsc(["coverage", path])).out.split("\n")[0]).toContain("(synthetic data)");
    expect((await opsc(["coverage", "turkmenistan"])).out).not.toContain("synthetic");
  });

  it("tells of one unknown element as of one, of a contested gap, and of law that may not have been in force", () => {
    const source = { title: "Criminal Code" };
    const law = (id: string, elements: readonly ElementStatement[], from?: string): DomesticProvision => ({
      id,
      code: "Criminal Code",
      inForce: from === undefined ? {} : { from },
      citation: { locator: "as a whole", paraphrase: "Says so." },
      source,
      statedBy: "researcher",
      statedOn: "2020-01-01",
      level: 3,
      elements,
    });
    const says = (element: string, status: ElementStatement["status"]): ElementStatement => ({
      ...{ element, status, note: "Said.", source },
    });
    const reading = "treaty-minimum";
    const asked = unknowns(coverage([], { reading, asOf: "2025-04-01" })).map(({ element }) => element);
    const [first = "", second = "", ...others] = asked;
    const covered = law(
      "code",
      [second, ...others].map((element) => says(element, "explicit")),
      "2010-01-01",
    );
    const opposite = law("opposite", [says(second, "absent")], "2010-01-01");
    const doubtful = law("doubtful", [says(second, "explicit")], "2025");
    const told = (...laws: readonly DomesticProvision[]): string =>
      coverageTables(coverage(laws, { reading, asOf: "2025-04-01" }), "T").replaceAll(/\s+/g, " ");
    expect(first).not.toBe("");
    expect(told(covered)).toContain(" 1 element that the reading asks for is unknown");
    expect(told(covered)).not.toContain("Contested.");
    const matrix = coverage([opposite], { reading, asOf: "2025-04-01" });
    const cells = matrix.cells.map((cell) => ({ ...cell, contested: cell.element === second }));
    expect(coverageTables({ ...matrix, cells }, "T")).toContain("Contested.");
    expect(told(opposite)).not.toContain("Contested.");
    expect(told(covered, doubtful)).toContain("leave open whether they were law: doubtful.");
  });

  it("takes a case file without law: everything is unknown", async () => {
    const { legislation: _, ...rest } = turkmenistan;
    const path = await fileOf(".json", JSON.stringify(rest));
    const { code, out } = await opsc(["coverage", path]);
    expect([code, out.includes("Nothing is on record.")]).toEqual([0, true]);
  });

  it("ends with 1 where the law of a case file is at fault, and offers the element that is meant", async () => {
    const [law] = (turkmenistan.legislation ?? []).filter(({ id }) => id === "criminal-code-164");
    const broken = {
      ...law,
      elements: law?.elements.map((each) => ({ ...each, element: "posession-itself" })),
    };
    const path = await fileOf(".json", JSON.stringify({ ...turkmenistan, legislation: [broken] }));
    const { code, out, err } = await opsc(["coverage", path]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Suggested: possession-itself");
  });

  it("warns of a law on trafficking that is offered for sale", async () => {
    const [law] = (turkmenistan.legislation ?? []).filter(({ id }) => id === "trafficking-law-20");
    const offered = { ...law, elements: [{ ...law?.elements[0], element: "sale-defined-on-its-own" }] };
    const path = await fileOf(".json", JSON.stringify({ ...turkmenistan, legislation: [offered] }));
    const { code, err } = await opsc(["coverage", path]);
    expect(code).toBe(0);
    expect(err).toContain("not the same");
  });

  it.each([
    [["coverage"], "missing required argument"],
    [["coverage", "turkmenistan", "--reading", "mine"], "committee-expectation"],
    [["coverage", "turkmenistan", "--as-of", "2015-02-30"], "a day that exists"],
  ])("ends with 2 on %j", async (args, words) => {
    const { code, out, err } = await opsc(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});
