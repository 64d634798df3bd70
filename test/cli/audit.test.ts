import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fileOf, opsc } from "./opsc.js";

const table = `Printed on Monday
Year,Sex,Age,Value
2020,Total,Total,"1,020"
2020,Total,0-17,20
2020,Total,18+,"1,000"
2020,F,Total,900
2020,F,0-17,17
2020,F,18+,883
2020,M,Total,120
2020,M,0-17,<5
2020,M,18+,117
2021,Total,Total,9
2021,F,Total,9
2021,M,Total,<5
2021,M,0-17,<5
2022,Total,Total,9
2022,F,Total,10
2022,M,Total,<5
`;
const named = ["--dimensions", "Sex,Age", "--measure", "Value", "--group-by", "Year"];

const audited = async (file: string, ...options: string[]) => {
  const { code, out, err } = await opsc(["audit", file, ...named, ...options], table);
  return { code, err, audit: (out === "" ? undefined : JSON.parse(out)) as Record<string, unknown> };
};

describe("opsc audit", () => {
  it("prints the six keys on standard output and the rest on standard error", async () => {
    const { code, err, audit } = await audited("-", "--total", "Total", "--suppressed", "<5");
    expect(code).toBe(0);
    expect(Object.keys(audit)).toEqual([
      "cells",
      "suppressed",
      "exact",
      "narrow",
      "inconsistentGroups",
      "examples",
    ]);
    expect(audit).toMatchObject({ cells: 16, suppressed: 4, exact: 2, narrow: 0, inconsistentGroups: 1 });
    expect(audit["examples"]).toEqual([
      {
        group: { Year: "2020" },
        cell: { Sex: "M", Age: "0-17" },
        printed: "<5",
        value: 3,
        from: [
          { cell: { Sex: "Total", Age: "0-17" }, printed: "20", factor: 1 },
          { cell: { Sex: "F", Age: "0-17" }, printed: "17", factor: -1 },
        ],
        arithmetic: "20 - 17 = 3",
      },
      expect.objectContaining({ group: { Year: "2021" }, value: 0, arithmetic: "9 - 9 = 0" }),
    ]);
    expect(err).toContain("3 groups, 1 of them inconsistent");
    expect(err).toMatch(/Sex: of \d+ sums that hide nothing/);
  });

  it("reads a file, packed or not, and a table with tabs", async () => {
    const { audit } = await audited("-");
    for (const [ending, content] of [
      [".csv", table],
      [".csv.gz", gzipSync(table)],
      [".tsv", table.replaceAll(/"(\d),(\d+)"/g, "$1 $2").replaceAll(",", "\t")],
    ] as const) {
      expect((await audited(await fileOf(ending, content))).audit).toEqual(audit);
    }
  });

  it("takes a code of the total for each dimension, zeros that are printed, a width and a number of examples", async () => {
    expect((await audited("-", "--total", "Sex=Total,Age=Total")).audit["exact"]).toBe(2);
    // With zeros printed 2021 contradicts itself: 9 leaves nothing for a cell of 1 or more.
    expect((await audited("-", "--zeros-printed")).audit).toMatchObject({ exact: 1, inconsistentGroups: 2 });
    expect((await audited("-", "--examples", "0")).audit["examples"]).toEqual([]);
    expect((await audited("-", "--width", "4")).audit).toMatchObject({ exact: 2, narrow: 1 });
  });

  it("warns of a total that no row has and of text that is no marker", async () => {
    const { code, err } = await audited("-", "--total", "Totl", "--suppressed", "*");
    expect(code).toBe(0);
    expect(err).toContain("Expected Totl as the total of Sex");
    expect(err).toContain('4 cells hold neither a whole number nor a marker and may be anything: "<5"');
  });

  it.each([
    [["--measure", "Value"], "--dimensions"],
    [["--dimensions", "Sex"], "--measure"],
    [["--dimensions", "Sex,Agee", "--measure", "Value"], "Year, Sex, Age, Value"],
    [["--dimensions", "Sex,", "--measure", "Value"], "commas between them"],
    [["--dimensions", "Sex", "--measure", "Value", "--width", "-1"], "whole number"],
    [["--dimensions", "Sex", "--measure", "Value", "--unprinted", "gone"], "left-out"],
    [["--dimensions", "Sex,Age", "--measure", "Value", "--total", "Sex=Total"], "Sex=CODE,Age=CODE"],
  ])("%j ends with 2 and says what was expected", async (args, expected) => {
    const { code, out, err } = await opsc(["audit", "-", ...args], table);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });

  it("ends with 2 on a file that is absent or no gzip, and on one without headings", async () => {
    expect((await audited("absent.csv")).code).toBe(2);
    expect((await audited(await fileOf(".csv.gz", "plain"))).code).toBe(2);
    expect((await audited(await fileOf(".csv", ""))).code).toBe(2);
  });

  it("takes the character between cells that is named, a tab among them, and no other thing", async () => {
    const expected = (await audited("-")).audit;
    for (const [option, character] of [
      [";", ";"],
      ["\\t", "\t"],
      ["\t", "\t"],
    ] as const) {
      const cut = table
        .replaceAll('"1,020"', "1020")
        .replaceAll('"1,000"', "1000")
        .replaceAll(",", character);
      const path = await fileOf(".csv", cut);
      expect((await audited(path, "--delimiter", option)).audit, option).toEqual(expected);
    }
    for (const wrong of ["", ";;", '"', "\n"]) {
      const { code, err } = await audited("-", "--delimiter", wrong);
      expect([code, err.includes("Expected one character")], JSON.stringify(wrong)).toEqual([2, true]);
    }
  });

  it("takes blank cells for hidden ones where the marker is blank", async () => {
    const blank = await fileOf(".csv", table.replaceAll("<5", ""));
    const { code, audit } = await audited(blank, "--suppressed", "");
    expect(code).toBe(0);
    expect(audit).toMatchObject({ cells: 16, suppressed: 4, exact: 2 });
  });

  it("ends with 1 on what is no CSV", async () => {
    const { code, err } = await audited(await fileOf(".csv", 'Year,Sex,Age,Value\n2020,F,"open'));
    expect(code).toBe(1);
    expect(err).toContain("RFC 4180");
  });
});
