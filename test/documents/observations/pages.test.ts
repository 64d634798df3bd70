import { describe, expect, it } from "vitest";
import { normaliseCharacters, readConcludingObservations, type ConcludingObservations } from "opsc/documents";

const wrapped = (text: string): string[] => (text.match(/.{1,66}(?: |$)/g) ?? []).map((line) => line.trim());

const head = [
  "Concluding observations on the initial report of Iceland",
  "* Adopted by the Committee at its sixty-ninth session (18 May-5 June 2015).",
];
const opening =
  "1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 2003rd meeting, held on 26 May 2015, and adopted the present concluding observations at its 2024th meeting, held on 5 June 2015.";
const paragraph = (number: number): string =>
  `${number}. The Committee notes that the register holds figures of every region, that the ministries read them, and that they are published. It recommends that the State party go on with its work, train those who keep the register and pay for it from its own means.`;

/** The lines of a document of twenty paragraphs, one of them in the words of the caller. */
const linesOf = (own: readonly string[] = wrapped(paragraph(5)), number = 5): string[] => [
  ...head,
  ...wrapped(opening),
  ...Array.from({ length: 19 }, (_, index) =>
    index + 2 === number ? own : wrapped(paragraph(index + 2)),
  ).flat(),
];

const read = (lines: readonly string[]): ConcludingObservations => {
  const reading = readConcludingObservations(lines.join("\n"));
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  return reading.value;
};
const textOf = (lines: readonly string[], number = 5): string =>
  read(lines).paragraphs.find((each) => each.number === number)?.text ?? "";

/** Puts what stands between two pages behind every so many lines. */
const paged = (
  lines: readonly string[],
  every: number,
  between: (page: number) => readonly string[],
): string[] =>
  lines.flatMap((line, index) =>
    (index + 1) % every === 0 ? [line, ...between((index + 1) / every)] : [line],
  );

const plain = read(linesOf());

describe("page numbers", () => {
  it("alone on a line, one more from page to page, are taken out", () => {
    expect(read(["1", ...paged(linesOf(), 20, (page) => [`${page + 1}`])])).toEqual(plain);
  });

  it("are told from the number of an article that stands alone on its line", () => {
    const citing = [
      "10. The Committee recommends that the State party apply article",
      "3",
      "of the Optional Protocol.",
    ];
    const lines = linesOf(citing, 10);
    const at = lines.indexOf("3");
    // A page ends with a paragraph, more than a dozen lines from the number of the article and from the next page.
    const ends = [at - 20, at + 14, at + 34].map((from) =>
      lines.findIndex((line, index) => index >= from && line.endsWith("means.")),
    );
    const withPages = lines.flatMap((line, index) =>
      ends.includes(index) ? [line, ["2", "4", "5"][ends.indexOf(index)] ?? ""] : [line],
    );
    expect(textOf(withPages, 10)).toBe(
      "The Committee recommends that the State party apply article 3 of the Optional Protocol.",
    );
    expect(read(withPages)).toEqual(read(lines));
  });

  it("between blank lines in a text that has none elsewhere are taken out", () => {
    expect(read(linesOf().flatMap((line, index) => (index === 40 ? [line, "", "7", ""] : [line])))).toEqual(
      plain,
    );
    expect(read([...linesOf(), "", "7"])).toEqual(plain);
  });

  it("between blank lines are none where the words around want a number", () => {
    const aged = (after: string): string[] => [
      "5. The Committee recommends that the State party protect children aged",
      "",
      "15",
      "",
      after,
    ];
    expect(textOf(linesOf(aged("years or more.")))).toContain("children aged 15 years or more.");
    const noted = ["5. The Committee notes the plan for the region", "", "15", "", "children were heard."];
    expect(textOf(linesOf(noted))).toBe("The Committee notes the plan for the region children were heard.");
  });

  it("at the foot of a page are taken out where the header has none, even behind a word that wants one", () => {
    const fifth = [
      "5. The Committee recommends that the State party protect children aged",
      "2",
      "CRC/C/OPSC/ISL/CO/1",
      "fifteen or more.",
    ];
    const lines = [...linesOf(fifth), "3", "CRC/C/OPSC/ISL/CO/1", ...wrapped(paragraph(21))];
    expect(textOf(lines)).toBe(
      "The Committee recommends that the State party protect children aged fifteen or more.",
    );
  });

  it("stay where the header beside them has the page's number already", () => {
    const fifth = [
      "5. The Committee recommends that the State party protect children aged",
      "2",
      "CRC/C/OPSC/ISL/CO/1",
      "Page 2",
      "years or more.",
    ];
    const lines = [...linesOf(fifth), "CRC/C/OPSC/ISL/CO/1", "Page 3", ...wrapped(paragraph(21))];
    expect(textOf(lines)).toBe(
      "The Committee recommends that the State party protect children aged 2 years or more.",
    );
  });
});

describe("words broken at the end of a line", () => {
  it.each([
    ["in the years 1983-", "1985 of it.", "in the years 1983-1985 of it."],
    ["of all 16-", "year-olds.", "of all 16-year-olds."],
    ["the reinte-", "gration of children.", "the reintegration of children."],
    ["the co-", "operation of States.", "the co-operation of States."],
    ["a three-", "to four-digit number.", "a three- to four-digit number."],
    ["the report CRC/C/", "OPSC/ISL/1 again.", "the report CRC/C/OPSC/ISL/1 again."],
  ])("%s %s", (before, after, whole) => {
    const sixth = "The Committee notes reintegration, the co-operation of States and its cooperation.";
    const lines = linesOf([`5. The Committee welcomes the figures ${before}`, after]).map((line) =>
      line.startsWith("6. ") ? `6. ${sixth} ${line.slice(3)}` : line,
    );
    expect(textOf(lines)).toBe(`The Committee welcomes the figures ${whole}`);
  });
});

describe("footnotes", () => {
  it("that begin with an address are known by it, though no word carries their mark", () => {
    const fifth = ["5. The Committee welcomes the register.", "12 www.example.org/register"];
    const document = read(linesOf(fifth));
    expect(document.footnotes).toContain("12 www.example.org/register");
    expect(document.paragraphs[4]?.text).toBe("The Committee welcomes the register.");
  });

  it("go on until their sentence ends", () => {
    const fifth = ["5. The Committee welcomes the register.", "* See the report of the", "ministry, p. 3."];
    const document = read(linesOf(fifth));
    expect(document.footnotes.at(-1)).toBe("* See the report of the ministry, p. 3.");
    expect(document.paragraphs[4]?.text).toBe("The Committee welcomes the register.");
  });
});

it("ligatures are taken apart", () => {
  expect(normaliseCharacters("oﬀer ﬁgure ﬂow oﬃce baﬄe laﬅ ﬆop")).toBe(
    "offer figure flow office baffle last stop",
  );
});
