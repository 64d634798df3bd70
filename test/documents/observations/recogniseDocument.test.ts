import { describe, expect, it } from "vitest";
import { recogniseDocument, type Sample } from "../../../src/documents/observations/recogniseDocument.js";

const opening =
  "The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting and adopted the present concluding observations at its 12th meeting.";
const plain: Sample = {
  head: "Committee on the Rights of the Child",
  title: "Concluding observations on the initial report of Iceland",
  opening,
  paragraphs: [opening, "The Committee recommends a register."],
};
const untitled = { ...plain, title: "Draft remarks on the sale of children in Iceland" };

const recognised = (sample: Partial<Sample>, base = plain) => {
  const found = recogniseDocument({ ...base, ...sample });
  return "issue" in found ? found.issue.message : found.instrument;
};

describe("what is taken for concluding observations", () => {
  it.each([
    "The Committee considered the report and adopted the present concluding observations.",
    "The Committee considered the report and adopts its concluding observations on it.",
    "The present concluding observations on the report were adopted by the Committee.",
    "Having considered the report, the Committee adopted, on 5 June 2015, its Concluding Observations.",
  ])("has a title or an opening that says so, such as %j", (words) => {
    expect(recognised({ opening: words }, untitled)).toBe("OPSC");
  });

  it.each([
    "The Committee considered the report. Concluding observations will be written.",
    "The Committee considered the report and adopted a programme. Its concluding observations follow.",
    "The Committee considered concluding observations on the report. It adopted a programme.",
    "The Committee considered the report and unadopted concluding observations.",
    "The Committee considered the report and adopted preconcluding observations, and a text of semiconcluding observations it adopted.",
    "The Committee considered the report and adopted inconclusive observations.",
    `The Committee considered the report and adopted a text ${"x".repeat(400)} concluding observations on it.`,
    `The Committee considered concluding observations ${"x".repeat(300)} adopted by it.`,
  ])("and nothing that only mentions them, such as %#", (words) => {
    expect(recognised({ opening: words }, untitled)).toContain("neither title nor first paragraphs");
    expect(recognised({ opening: words })).toBe("CRC");
  });

  it.each(["considered", "examined", "Reviewed"])("names a report that was %s", (word) => {
    expect(recognised({ opening: `${word} by the Committee: the report (CRC/C/OPSC/ISL/1).` })).toBe("OPSC");
  });

  it.each(["unconsidered", "considerednot"])("and says in whole words that it was: not %s", (word) => {
    expect(recognised({ opening: `The Committee ${word} the report.` })).toContain(
      "do not say which report was considered",
    );
  });

  it("has paragraphs with numbers", () => {
    expect(recogniseDocument({ ...plain, paragraphs: [] })).toStrictEqual({
      issue: {
        code: "not-concluding-observations",
        severity: "error",
        path: [],
        message:
          "Expected the full English text of concluding observations of the Committee on the Rights of the Child, as extracted from the PDF or HTML file; no numbered paragraphs were found.",
      },
    });
  });

  it("is of the Committee on the Rights of the Child", () => {
    for (const other of ["Human Rights Committee", "Committee against Torture"]) {
      expect(recognised({ head: other }), other).toContain("another committee");
      expect(recognised({ head: "", opening: `The ${other} met. ${opening}` }), other).toContain(
        "another committee",
      );
      expect(recognised({ head: `${other}; committee on the rights of the child` }), other).toBe("OPSC");
      expect(recognised({ opening: `As the ${other} said. ${opening}` }), other).toBe("OPSC");
      // Further down, another committee is one that is cited.
      const far = `${opening} ${"x".repeat(600)} ${other}`;
      expect(recognised({ head: "", opening: far }), other).toBe("OPSC");
    }
  });

  it("is on a report to that Committee", () => {
    const on = (...symbols: string[]) =>
      recognised({ opening: `The Committee considered the report (${symbols.join(") and (")}).` });
    expect(on("CEDAW/C/ISL/9")).toContain("(CEDAW/C/ISL/9) is not one to that Committee");
    expect(on("CEDAW/C/ISL/CO/8")).toContain("(CEDAW/C/ISL/CO/8) is not one to that Committee");
    expect(on("CEDAW/C/ISL/9", "CRC/C/OPAC/ISL/1")).toBe("OPAC");
    expect(on("CEDAW/C/GC/31")).toBe("CRC");
    expect(on("CRC/C/OPIC/ISL/1")).toBe("CRC");
    expect(on("CRC/C/OPIC/ISL/1", "CRC/C/OPSC/ISL/1")).toBe("OPSC");
    expect(on("CRC/C/OPSC/ISL/CO/1")).toBe("CRC");
    const title = "Concluding observations on the initial report of Iceland (CRC/C/OPSC/ISL/1)";
    const nameless = opening.replace(" (CRC/C/OPSC/ISL/1)", "");
    expect(recognised({ title, opening: nameless })).toBe("OPSC");
  });

  it("has the Committee speak in two paragraphs of five, and in two at least where there are two", () => {
    const speaking = (committees: number, others: number) =>
      recognised({
        paragraphs: [
          ...Array<string>(committees).fill("The Committee recommends a register."),
          ...Array<string>(others).fill("Subcommittees and Committees met."),
        ],
      });
    for (const [committees, others] of [
      [1, 0],
      [2, 0],
      [2, 3],
      [4, 6],
    ] as const)
      expect(speaking(committees, others)).toBe("OPSC");
    for (const [committees, others] of [
      [0, 1],
      [1, 1],
      [2, 4],
      [3, 5],
    ] as const)
      expect(speaking(committees, others)).toContain("too few");
  });

  it("tells its instrument by a report or by its title", () => {
    expect(recognised({ opening: opening.replace("OPSC", "OPAC") }, untitled)).toBe("OPAC");
    const nameless = opening.replace(" (CRC/C/OPSC/ISL/1)", "");
    expect(recognised({ opening: nameless, title: "Remarks on armed conflict" })).toBe("OPAC");
    expect(recognised({ opening: nameless, title: "Remarks" })).toContain("Give the symbol");
  });
});
