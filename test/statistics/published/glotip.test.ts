import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import {
  auditPublished,
  readPublishedTable,
  sumsThatHideNothing,
  type PublishedTable,
} from "opsc/statistics";
import { absent } from "../../support/shared.js";

const path = resolve(process.env["OPSC_SHARED"] ?? "../shared", "data/unodc-glotip-2023.csv.gz");
const text = existsSync(path) ? gunzipSync(readFileSync(path)).toString("utf8") : "";

const read = (dimensions: string[], groupBy: string[]): PublishedTable => {
  const reading = readPublishedTable(text, { dimensions, measure: "txtVALUE", groupBy });
  if (!reading.ok) throw new Error("Expected the table of UNODC.");
  return reading.value;
};

const byLine = ["Iso3_code", "Indicator", "Dimension", "Category", "Sex", "Year"];
const byTable = byLine.filter((name) => name !== "Sex");

const number = (printed: string): number => Number(printed.replaceAll(",", ""));

interface Line {
  readonly table: string;
  readonly cells: ReadonlyMap<string, readonly string[]>;
}

let rowsOfFile: readonly (readonly string[])[] | undefined;

/** Lines of the file along one column, read apart from the product. */
function linesAlong(column: "Sex" | "Age"): Line[] {
  const [header = [], ...cells] = (rowsOfFile ??= parse(text, { from_line: 3, relax_column_count: true }));
  const at = (name: string): number => header.indexOf(name);
  const other = column === "Sex" ? "Age" : "Sex";
  const lines = new Map<string, { table: string; cells: Map<string, string[]> }>();
  for (const row of cells) {
    const table = byTable.map((name) => row[at(name)]!).join("|");
    const key = `${table}|${row[at(other)]!}`;
    const line = lines.get(key) ?? { table, cells: new Map<string, string[]>() };
    lines.set(key, line);
    const category = row[at(column)]!;
    line.cells.set(category, [...(line.cells.get(category) ?? []), row[at("txtVALUE")]!]);
  }
  return [...lines.values()];
}

/** One line with its total and two parts or more, each printed once: its hidden parts, and what the total leaves for them. */
function hiddenParts({ cells }: Line): { hidden: number; known: boolean; possible: boolean } | undefined {
  const total = cells.get("Total")?.[0];
  const parts = [...cells].filter(([category]) => category !== "Total").map(([, printed]) => printed[0]!);
  if (total === undefined || parts.length < 2) return undefined;
  const hidden = parts.filter((printed) => printed === "<5").length;
  const printed = parts.filter((part) => part !== "<5").reduce((sum, part) => sum + number(part), 0);
  if (total === "<5") return { hidden, known: false, possible: printed <= 4 };
  const left = number(total) - printed;
  const possible = left >= 0 && left <= 4 * hidden;
  const known = hidden > 0 && possible && (hidden === 1 || left === 0 || left === 4 * hidden);
  return { hidden, known, possible };
}

/** Both axes at once take longer than `npm test` has time for: `.ci/run` sets OPSC_RUNS. */
const isComplete = Number(process.env["OPSC_RUNS"] ?? 1) > 1;

describe.skipIf(text === "")("the table of UNODC on trafficking in persons, 2023", () => {
  it("gives back 2,188 hidden parts by one subtraction along the age axis", { timeout: 60_000 }, () => {
    const audit = auditPublished(read(["Age"], byLine));
    expect(audit).toMatchObject({ cells: 46_032, suppressed: 22_690, exact: 2188 });
    for (const { value, from } of audit.examples) {
      expect(from.reduce((sum, { printed, factor }) => sum + factor * number(printed), 0)).toBe(value);
    }
  });

  it("has 5,958 such parts, 1,786 of the 2,188 in tables that add up, by a count of its own", () => {
    const repeats = (line: Line): boolean => [...line.cells.values()].some(({ length }) => length > 1);
    const ages = linesAlong("Age");
    const bad = new Set<string>();
    for (const line of [...ages, ...linesAlong("Sex")]) {
      if (repeats(line) || hiddenParts(line)?.possible === false) bad.add(line.table);
    }
    const once = ages
      .filter((line) => !repeats(line))
      .map((line) => ({ table: line.table, ...hiddenParts(line) }));
    const sum = (lines: typeof once): number => lines.reduce((all, { hidden = 0 }) => all + hidden, 0);
    const known = once.filter((line) => line.known === true);
    expect(sum(once)).toBe(5958);
    expect(sum(known)).toBe(2188);
    expect(sum(known.filter(({ table }) => !bad.has(table)))).toBe(1786);
  });

  it.runIf(isComplete)(
    "gives back more along both axes, of which no more than adds up is used",
    { timeout: 120_000 },
    () => {
      const table = read(["Sex", "Age"], byTable);
      const audit = auditPublished(table);
      expect(audit.exact).toBeGreaterThan(1786);
      expect(audit).toMatchObject({ cells: 46_032, suppressed: 22_690, exact: 3646, narrow: 304 });
      // 754 by one sum alone or a repeated cell; the others need two sums together.
      expect(audit.inconsistentGroups).toBe(762);
      expect(sumsThatHideNothing(table)).toEqual([
        { dimension: "Sex", sums: 2048, right: 1676 },
        { dimension: "Age", sums: 1832, right: 1649 },
      ]);
    },
  );
});

if (text === "") {
  describe("the table of UNODC", () => {
    it.skip(absent, () => undefined);
  });
}
