import { describe, expect, it } from "vitest";
import { readPublishedTable } from "opsc/statistics";
import { describeWithShared } from "../../support/shared.js";

const columns = { dimensions: ["Sex"], measure: "Value", groupBy: ["Year"] };
const rowsOf = (source: string | string[][]) => {
  const reading = readPublishedTable(source, columns);
  return reading.ok
    ? reading.value.rows.map(({ group, coordinates, text }) => [...group, ...coordinates, text])
    : reading.issues;
};

describe("readPublishedTable", () => {
  const expected = [
    ["2020", "Total", "1,204"],
    ["2020", "F", "<5"],
  ];

  it.each([
    ["plain", 'Year,Sex,Value\n2020,Total,"1,204"\n2020,F,<5\n'],
    ["with a byte-order mark and CRLF", '\uFEFFYear,Sex,Value\r\n2020,Total,"1,204"\r\n2020,F,<5'],
    [
      "after lines of a preamble",
      'A title\n\n"a quote\nover two lines",1\nNote,Year,Sex,Value\n,2020,Total,"1,204"\n\n,2020,F,<5\n',
    ],
    ["with spaces around headings", 'Year , Sex,Value\n2020,Total,"1,204"\n2020,F,<5\n'],
  ])("reads a table %s", (_, text) => {
    expect(rowsOf(text)).toEqual(expected);
  });

  it("reads lines that are taken apart already", () => {
    expect(rowsOf([["Title"], ["Year", "Sex", "Value"], ...expected])).toEqual(expected);
  });

  it("passes over rows that end too early, and says how many", () => {
    const reading = readPublishedTable("Year,Sex,Value\n2020,F\n2020,M,1\n", columns);
    expect(reading.ok && reading.value.rows.length).toBe(1);
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ["csv-row-length", "warning"],
    ]);
  });

  it.each([
    '{"pseudonym":"planted-value","sex":"F","nationalities":["TM"]}',
    "planted-value,F,TM,valu",
    '"planted-value","valeu","sx"',
  ])("repeats nothing of a line that may be a record: %s", (line) => {
    const reading = readPublishedTable(`${line}\n${line}\n`, columns);
    const said = JSON.stringify(reading.issues);
    expect(reading.ok).toBe(false);
    for (const planted of ["planted", "TM", "valu", "valeu", "sx"]) {
      expect(said.includes(`"${planted}`) || said.includes(` ${planted}`)).toBe(false);
    }
  });

  it.each<[string, Partial<typeof columns>, string, string | undefined]>([
    ["Year,sex,Value", {}, "column-missing", "sex"],
    ["Year,Gender,Value", {}, "column-missing", undefined],
    ["Year,Sex,Valeu", {}, "column-missing", "Valeu"],
    ["Year,Sex,Sex,Value", {}, "column-ambiguous", undefined],
    ["Year,Sex,Value", { groupBy: ["Sex"] }, "column-used-twice", undefined],
    ["Year,Sex,Value", { dimensions: [] }, "no-dimension", undefined],
    ["", {}, "column-missing", undefined],
  ])("of the headings %j with %j says %s", (header, changed, code, suggestion) => {
    const reading = readPublishedTable(`${header}\n2020,F,1,2\n`, { ...columns, ...changed });
    expect(reading.ok).toBe(false);
    const issue = reading.issues.find((issue) => issue.code === code);
    expect(issue?.suggestion).toBe(suggestion);
    if (code === "column-missing" && header !== "")
      expect(issue?.message).toContain(header.replaceAll(",", ", "));
  });
});

describeWithShared("the series of the United Kingdom for indicator 16.2.2", "uk-sdg-16-2-2.csv", (text) => {
  it("is read with its blank totals and its decimals", () => {
    const reading = readPublishedTable(text, {
      dimensions: ["Sex", "Age"],
      measure: "Value",
      groupBy: ["Year"],
    });
    const rows = reading.ok ? reading.value.rows : [];
    expect(rows).toHaveLength(429);
    expect(rows[0]).toEqual({ group: ["2009"], coordinates: ["", ""], text: "303.0" });
  });
});
