import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationReadingSchema, parseCitations, type Citation } from "opsc/documents";
import { formatProvision, provisions } from "opsc/protocol";

const summary = (citation: Citation): string => {
  if (citation.kind === "provision") return `${citation.instrument}: ${citation.provisions.join(" ")}`;
  const paragraphs = citation.paragraphs.map(({ paragraph, item }) =>
    item === null ? `${paragraph}` : `${paragraph}.${item}`,
  );
  return `${citation.symbol}: ${paragraphs.join(" ")}`.trim();
};

const read = (text: string, instrument: "OPSC" | "OPAC" | "CRC" = "OPSC"): string[] =>
  parseCitations(text, { instrument }).citations.map(summary);

/** Headings of concluding observations on the Convention, as the Committee prints them. */
const headings: readonly (readonly [text: string, provisions: string])[] = [
  ["(arts. 4, 42 and 44 (6))", "4 42 44.6"],
  ["(arts. 4, 42 and 44, para. 6, of the Convention)", "4 42 44.6"],
  ["(art. 1)", "1"],
  ["(arts. 2, 3, 6 and 12)", "2 3 6 12"],
  ["(arts. 7, 8 and 13-17)", "7 8 13 14 15 16 17"],
  ["(arts. 19, 24 (3), 28 (2), 34, 37 (a) and 39)", "19 24.3 28.2 34 37.a 39"],
  ["(arts. 5, 9-11, 18 (1) and (2), 20, 21, 25 and 27 (4))", "5 9 10 11 18.1 18.2 20 21 25 27.4"],
  [
    "(arts. 5, 18 (paras. 1-2), 9-11, 19-21, 25, 27 (para. 4) and 39 of the Convention)",
    "5 18.1 18.2 9 10 11 19 20 21 25 27.4 39",
  ],
  ["art. 18 (paras. 1 and 2)", "18.1 18.2"],
  ["(arts. 6, 18 (3), 24, 26, 27 (1)-(3) and 33)", "6 18.3 24 26 27.1 27.2 27.3 33"],
  ["(arts. 6, 18, para. 3, 23, 24, 26, 27, paras. 1-3)", "6 18.3 23 24 26 27.1 27.2 27.3"],
  ["arts. 28-31", "28 29 30 31"],
  ["(arts. 22, 30, 32, 33, 35, 36, 37 (b)-(d), 38, 39 and 40)", "22 30 32 33 35 36 37.b 37.c 37.d 38 39 40"],
  ["art. 34 and art. 35", "34 35"],
];

it.each(headings)("the heading %s", (text, provisions) => {
  expect(read(text, "CRC")).toEqual([`CRC: ${provisions}`]);
  expect(parseCitations(text, { instrument: "CRC" }).issues).toEqual([]);
});

const ofTheProtocol: readonly (readonly [text: string, provisions: string])[] = [
  ["arts. 3; 4, paras. 2-3; 5-7", "3 4.2 4.3 5 6 7"],
  ["(arts. 3, 4 (2) and (3), 5, 6 and 7)", "3 4.2 4.3 5 6 7"],
  ["(arts. 8 and 9, paras. 3-4)", "8 9.3 9.4"],
  ["(arts. 8 and 9 (3) and (4))", "8 9.3 9.4"],
  ["art. 9, paras. 1, 2 and 5", "9.1 9.2 9.5"],
  ["article 3, paragraph 1 (a) (i) c, of the Optional Protocol", "3.1.a.i.c"],
  ["article 3, paragraph 1 (a), (b) and (c)", "3.1.a 3.1.b 3.1.c"],
  ["article 3 (1) (a) (i) a-c", "3.1.a.i.a 3.1.a.i.b 3.1.a.i.c"],
  ["article 3 (1) (a) (i) a, b and c, of the Protocol", "3.1.a.i.a 3.1.a.i.b 3.1.a.i.c"],
  ["article 3 (1) (a) (i) (c)", "3.1.a.i.c"],
  ["article 3(1)(a)(i)c and (ii)", "3.1.a.i.c 3.1.a.ii"],
  ["article 3 (1) (a) (i), (b) and (c)", "3.1.a.i 3.1.b 3.1.c"],
  ["article 3 (1) (a) (ii) and 5", "3.1.a.ii 5"],
  ["article 3, paragraphs 1(a)(i)(a), 1(a)(i)(b) and 1(c)", "3.1.a.i.a 3.1.a.i.b 3.1.c"],
  ["art. 3(1)(c)", "3.1.c"],
  ["art. 3.1.c", "3.1.c"],
  ["(arts. 3.1 and 9.3)", "3.1 9.3"],
  ["article 3 paragraph 1 letter c", "3.1.c"],
  ["ARTICLE 3, PARAGRAPH 1 (C)", "3.1.c"],
  ["articles 3 , paragraph 1 ( c )", "3.1.c"],
  ["article 3, paragraph 1, subparagraph (c)", "3.1.c"],
  ["paragraph 1 of article 9", "9.1"],
  ["paragraphs 1 and 2 of article 9", "9.1 9.2"],
  ["paragraph 1 (a) (i) of article 3", "3.1.a.i"],
  ["paragraph 1, subparagraph (c), of article 3", "3.1.c"],
  ["subparagraph (c) of paragraph 1 of article 3", "3.1.c"],
  ["subparagraphs (a) and (b) of paragraph 1 of article 8", "8.1.a 8.1.b"],
  ["articles 2 (a)/(b) and 3", "2.a 2.b 3"],
  ["article 2c of the Protocol", "2.c"],
  ["articles 3 4 and 5", "3"],
  ["articles 3 and (v)", "3"],
  ["articles 8 to 3", "8"],
  ["article 8 (1) (g) to (a)", "8.1.g"],
  ["art. 9, paras. 3 and 4, 2", "9.3 9.4 2"],
  ["articles 3 (1) (c) and 9 (5)", "3.1.c 9.5"],
  ["articles 1 to 3", "1 2 3"],
  ["article 4, paragraphs 1 to 3", "4.1 4.2 4.3"],
  ["article 8 (1) (a) to (g)", "8.1.a 8.1.b 8.1.c 8.1.d 8.1.e 8.1.f 8.1.g"],
  ["article 8, paragraph 1 (a)-(c) and (g)", "8.1.a 8.1.b 8.1.c 8.1.g"],
  ["article 8, paras. 1 (a) and (c), 3 and 5", "8.1.a 8.1.c 8.3 8.5"],
  ["article 7 (a) (i) and (ii)", "7.a.i 7.a.ii"],
  ["article 12, paragraph. 2", "12.2"],
  ["art. 9, para. 3. (The", "9.3"],
  ["article 1, a child", "1"],
  ["article 8, 15 years after", "8"],
  ["article 3 and 4 children", "3"],
  ["article 4, 2010", "4"],
  ["article 4.2 The", "4"],
];

it.each(ofTheProtocol)("of the Protocol: %s", (text, provisions) => {
  expect(read(text)).toEqual([`OPSC: ${provisions}`]);
  expect(parseCitations(text).issues).toEqual([]);
});

const otherInstruments: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["article 129 of the Criminal Code", ["other: 129"]],
  ["article 129-1 of the Criminal Code", ["other: 129-1"]],
  ["article 129 bis of the Penal Code", ["other: 129 bis"]],
  ["article 182a of the Penal Code", ["other: 182a"]],
  ["the Criminal Code (arts. 129 and 130)", ["other: 129 130"]],
  ["article 8 of ILO Convention No. 182", ["other: 8"]],
  ["article 3 of the Worst Forms of Child Labour Convention, 1999 (No. 182)", ["other: 3"]],
  ["articles 3 and 4 of the United Nations Convention against Transnational Organized Crime", ["other: 3 4"]],
  ["article 3 of the Protocol to Prevent, Suppress and Punish Trafficking in Persons", ["other: 3"]],
  ["article 1 of the Optional Protocol on the involvement of children in armed conflict", ["OPAC: 1"]],
  ["articles 34 and 35 of the Convention and article 3 of the Optional Protocol", ["CRC: 34 35", "OPSC: 3"]],
  ["article 35 of the United Nations Convention on the Rights of the Child", ["CRC: 35"]],
  ["article 34 CRC", ["CRC: 34"]],
  ["article 5 of the Optional Protocol on a communications procedure", ["OPIC: 5"]],
  [
    "article 6 of the Convention on the Elimination of All Forms of Discrimination against Women",
    ["other: 6"],
  ],
  ["article 12 of the Hague child abduction Convention", ["other: 12"]],
  ["article 24 (1) (u) and (v) of the Labour Code", ["other: 24.1.u 24.1.v"]],
  ["article 24 (1) (h) and (i) of the Labour Code", ["other: 24.1.h 24.1.i"]],
  ["article 24 (1) (g)-(i) of the Labour Code", ["other: 24.1.g 24.1.h 24.1.i"]],
  [
    "article 24 (1) (a) (i)-(v) of the Labour Code",
    ["other: 24.1.a.i 24.1.a.ii 24.1.a.iii 24.1.a.iv 24.1.a.v"],
  ],
  ["Articles 2(c) and 3(1)(c) OPSC", ["OPSC: 2.c 3.1.c"]],
];

it.each(otherInstruments)("of another instrument or stated: %s", (text, found) => {
  expect(read(text)).toEqual(found);
  expect(
    parseCitations(text).citations.every((each) => each.kind === "provision" && each.instrumentStated),
  ).toBe(true);
});

const documents: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["CRC/C/SVN/CO/3-4, paras. 24 (b) and 58 (b)", ["CRC/C/SVN/CO/3-4: 24.b 58.b"]],
  ["(CRC/C/TKM/CO/2–4, paras. 24 and 25 and 27)", ["CRC/C/TKM/CO/2-4: 24 25 27"]],
  ["CRC/C/TKM/CO/1, paras. 24-26", ["CRC/C/TKM/CO/1: 24 25 26"]],
  ["CRC/C/TKM/CO/1 paras. 24–26, 28 and 30-31", ["CRC/C/TKM/CO/1: 24 25 26 28 30 31"]],
  ["CRC/C/TKM/CO/1, para. 24 (b)-(d)", ["CRC/C/TKM/CO/1: 24.b 24.c 24.d"]],
  ["CRC/C/TKM/CO/1, para. 24 (b) and (d)", ["CRC/C/TKM/CO/1: 24.b 24.d"]],
  ["CRC/C/TKM/CO/1, paras. 24. (b)", ["CRC/C/TKM/CO/1: 24.b"]],
  ["CRC/C/TKM/CO/1. paras 24, 26 and 30 (a)", ["CRC/C/TKM/CO/1: 24 26 30.a"]],
  ["CRC/C/TKM/CO/1. Paragraph 4 of the report", ["CRC/C/TKM/CO/1:"]],
  ["CRC/C/TKM/CO/2-4, para. 31 (a) (i)-(iii)", ["CRC/C/TKM/CO/2-4: 31.a.i 31.a.ii 31.a.iii"]],
  ["(CRC/C/TKM/CO/2-4), para. 31", ["CRC/C/TKM/CO/2-4: 31"]],
  ["CRC/C/TKM/CO/2-4, at para. 31", ["CRC/C/TKM/CO/2-4: 31"]],
  ["paragraph 24 (b) of its previous concluding observations (CRC/C/TKM/CO/1)", ["CRC/C/TKM/CO/1: 24.b"]],
  [
    "(CRC/C/15/Add.233, para. 12; CRC/C/OPSC/SVN/CO/1, paras. 5-6; CRC/C/GC/13)",
    ["CRC/C/15/Add.233: 12", "CRC/C/OPSC/SVN/CO/1: 5 6", "CRC/C/GC/13:"],
  ],
  ["(see CRC/C/TKM/CO/1, para. 5, and ibid., para. 9)", ["CRC/C/TKM/CO/1: 5", "CRC/C/TKM/CO/1: 9"]],
  [
    "(CRC/C/OPSC/TKM/CO/1, para. 5). Ibid., paras. 7 (a) and 8.",
    ["CRC/C/OPSC/TKM/CO/1: 5", "CRC/C/OPSC/TKM/CO/1: 7.a 8"],
  ],
  ["see CRC/C/SR.1939 and CRC/C/SR.1983", ["CRC/C/SR.1939:", "CRC/C/SR.1983:"]],
  ["see CRC/C/SR.2196–2197", ["CRC/C/SR.2196:"]],
  ["CEDAW/C/GC/31-CRC/C/GC/18, para. 20", ["CEDAW/C/GC/31: 20"]],
  ["CRC/C/OPSC/QAT/Q/ 1, para. 4", ["CRC/C/OPSC/QAT/Q/1: 4"]],
  ["CRC/C/TKM/CO/1, para. 0", ["CRC/C/TKM/CO/1:"]],
  ["CRC/C/TKM/CO/1, para.. 24", ["CRC/C/TKM/CO/1: 24"]],
  ["CRC/C/TKM/CO/1, para. b, and", ["CRC/C/TKM/CO/1:"]],
  ["CRC/C/TKM/CO/1, paragraphs on children", ["CRC/C/TKM/CO/1:"]],
  ["paragraph 20201 of its report (CRC/C/156)", ["CRC/C/156:"]],
  ["A/HRC/20/L.23, para. 3", []],
  ["the ratio of boys and/or girls", []],
  ["subparagraphs (a) and (b) above", []],
];

it.each(documents)("documents: %s", (text, found) => {
  expect(read(text)).toEqual(found);
});

describe("what is wrong is said", () => {
  it("a provision that does not exist is kept and flagged, with the one that was meant", () => {
    const reading = parseCitations(
      "see art. 10. The wording of article 3, paragraph 1 (ii) (c), of the Optional Protocol",
    );
    expect(reading.citations.map(summary)).toEqual(["OPSC: 10", "OPSC: 3.1.ii.c"]);
    expect(reading.issues).toMatchObject([
      { code: "provision-unknown", path: ["citations", 1], suggestion: "3.1.c" },
    ]);
  });

  it("an article beyond the last of its instrument", () => {
    const codes = (text: string, instrument: "CRC" | "OPSC") =>
      parseCitations(text, { instrument }).issues.map(({ code }) => code);
    expect(codes("article 20", "OPSC")).toEqual(["provision-unknown"]);
    expect(codes("article 15", "OPSC")).toEqual([]);
    expect(codes("articles 54 and 55", "CRC")).toEqual(["provision-unknown"]);
    expect(codes("article 1299 of the Civil Code", "OPSC")).toEqual([]);
  });

  it('an "ibid." that follows nothing', () => {
    expect(parseCitations("Ibid., para. 3. See CRC/C/156.")).toMatchObject({
      citations: [{ symbol: "CRC/C/156" }],
      issues: [{ code: "ibid-without-citation", path: ["citations"] }],
    });
  });

  it("a wrong symbol, at the citation that holds it", () => {
    expect(parseCitations("art. 3; CRC/C/OPSA/QAR/1").issues).toMatchObject([
      { code: "symbol-instrument", path: ["citations", 1], suggestion: "OPSC" },
      { code: "symbol-country", path: ["citations", 1], suggestion: "QAT" },
    ]);
  });
});

describe("laws", () => {
  const ids = Object.values(provisions).map(({ id }) => id);

  it("every provision, as legal texts cite it, is read back", () => {
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) expect(read(`under ${formatProvision(id)}, the`), id).toEqual([`OPSC: ${id}`]);
  });

  it("kinds of spaces and dashes change nothing", () => {
    const space = fc.constantFrom(" ", "\u00A0", "\u2009", "\n", "\r\n", "  ");
    const dash = fc.constantFrom("-", "–", "—", "‑", "−");
    const texts = fc.constantFrom(...headings, ...ofTheProtocol);
    fc.assert(
      fc.property(texts, space, dash, ([text], s, d) => {
        const strip = (each: string): string[] => read(each, "CRC");
        expect(strip(text.replaceAll(" ", s).replaceAll("-", d))).toEqual(strip(text));
      }),
    );
  });

  it("the raw words stand at their offsets, in order", () => {
    const pool = fc.constantFrom(
      ...[...headings, ...ofTheProtocol, ...otherInstruments, ...documents].map(([text]) => text),
    );
    fc.assert(
      fc.property(fc.array(pool, { maxLength: 6 }), (texts) => {
        const text = texts.join(". Then, ");
        const { citations } = parseCitations(text);
        const plain = text.replaceAll("–", "-");
        for (const { raw, start, end } of citations) expect(plain.slice(start, end)).toBe(raw);
        const starts = citations.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((left, right) => left - right));
      }),
    );
  });

  it("no text throws, and every answer is valid", () => {
    const pieces = fc.constantFrom(
      "article ",
      "arts. ",
      "para. ",
      "paragraphs ",
      "3",
      "12",
      "2010",
      "(a)",
      "(ii)",
      " c",
      ",",
      "; ",
      " and ",
      "-",
      " to ",
      ".",
      ")",
      "(",
      "ibid.",
      "CRC/C/",
      "OPSC/",
      "TKM/",
      "CO/1",
      " of article ",
      "the Protocol",
      "Convention",
      " of the ",
      "bis",
      "0",
      "/",
      "sub",
      "\n",
      "é",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.string({ unit: "binary", maxLength: 20 }),
        (parts, tail) => {
          const { citations, issues } = citationReadingSchema.parse(parseCitations(parts.join("") + tail));
          for (const { path } of issues)
            expect(path.length === 1 || citations[Number(path[1])] !== undefined).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
