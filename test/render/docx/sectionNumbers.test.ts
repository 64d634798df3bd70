import { paragraph, section, text } from "opsc/fragments";
import { toDocx, toHtml } from "opsc/render";
import { describe, expect, it } from "vitest";
import { sectionNumbers } from "../../../src/render/docx/sectionNumbers.js";
import { readBack } from "./readBack.js";
import { elementsIn, partOf, wordParts } from "./wordParts.js";

const words = paragraph([text("Words.")]);
const part = (id: string, ...children: readonly (typeof words | ReturnType<typeof section>)[]) =>
  section({ id, title: id, children });

describe("numbers of headings", () => {
  it("are Roman numerals for the sections of a report and letters for those right inside, which begin anew", async () => {
    const report = {
      title: "Report",
      language: "en",
      asOf: "2025-04-01",
      synthetic: false,
      fragments: [
        part("one", words, part("law"), words, part("bodies", part("deep"))),
        part("two", part("again")),
        part("three"),
      ],
    };
    const bytes = await toDocx(report);
    const expected = ["I. one", "A. law", "B. bodies", "deep", "II. two", "A. again", "III. three"];
    expect((await readBack(bytes)).headings.map(([, title]) => title)).toEqual(expected);
    const contents = elementsIn(partOf(await wordParts(bytes), "word/document.xml"), "w:p")
      .filter((line) => /"TOC[12]"/.test(JSON.stringify(line)))
      .map((line) =>
        elementsIn(line, "w:t")
          .flatMap(({ elements = [] }) => elements.map((run) => run.text))
          .join(""),
      );
    expect(contents).toEqual(expected.filter((title) => title !== "deep"));
    expect(toHtml(report)).toContain("counter(part, upper-roman)");
    expect(toHtml(report)).toContain("counter(subject, upper-alpha)");
  });

  it("go on as far as a report goes", () => {
    const many = Array.from({ length: 60 }, () => part("any"));
    const roman = sectionNumbers(many, 1);
    expect([4, 9, 14, 19, 40, 49, 59].map((number) => roman[number - 1])).toEqual([
      "IV. ",
      "IX. ",
      "XIV. ",
      "XIX. ",
      "XL. ",
      "XLIX. ",
      "LIX. ",
    ]);
    const letters = sectionNumbers(many, 2);
    expect([1, 26, 27, 52, 53].map((number) => letters[number - 1])).toEqual([
      "A. ",
      "Z. ",
      "AA. ",
      "AZ. ",
      "BA. ",
    ]);
    expect(sectionNumbers([words, part("a")], 1)).toEqual(["", "I. "]);
    expect(sectionNumbers(many, 3).join("")).toBe("");
  });
});
