import type { CellValue, Dimension, ProtectedTable } from "opsc/statistics";
import { protectedTable, type ProtectedContent } from "../../../src/statistics/model/protectedTable.js";

export const sex: Dimension = {
  code: "SEX",
  label: "Sex",
  total: "_T",
  categories: [
    { code: "F", label: "Female" },
    { code: "M", label: "Male" },
  ],
};

export const age: Dimension = {
  code: "AGE",
  label: "Age",
  total: "_T",
  categories: [
    { code: "Y0T17", label: "Under 18 years", members: ["Y0T14", "Y15T17"] },
    { code: "Y0T14", label: "0 to 14 years" },
    { code: "Y15T17", label: "15 to 17 years" },
    { code: "_U", label: "Unknown" },
  ],
};

/** "12", "0" are counts; c, x and z have no count. */
export const valueOf = (mark: string): CellValue =>
  mark === "c"
    ? { kind: "suppressed" }
    : mark === "x"
      ? { kind: "not-collected" }
      : mark === "z"
        ? { kind: "not-applicable" }
        : { kind: "count", count: Number(mark) };

const provenance = {
  method: "cell suppression",
  policy: { minimumFrequency: 10, minimumWidth: 5, zeros: "protect" },
  version: "1.0.0",
  audit: { attackers: ["public", "insider"], passed: true },
} as const;

/** Makes a table from rows such as "F Y0T14 12". */
export function sampleTable(
  id: string,
  dimensions: readonly Dimension[],
  rows: readonly string[],
  more: Partial<ProtectedContent> = {},
): ProtectedTable {
  return protectedTable({
    definition: { id, title: `Children by ${id}`, dimensions: dimensions.map(({ code }) => code) },
    unit: "persons",
    dimensions,
    cells: rows.map((row) => {
      const parts = row.split(" ");
      return { coordinates: parts.slice(0, -1), value: valueOf(parts.at(-1)!) };
    }),
    provenance,
    ...more,
  });
}

/** By sex and age: a sensitive cell and one hidden to protect it, a zero, one not collected, one that cannot be. */
export const bySexAndAge = sampleTable(
  "sex-and-age",
  [sex, age],
  [
    "F Y0T17 60",
    "F Y0T14 c",
    "F Y15T17 c",
    "F _U 0",
    "F _T 60",
    "M Y0T17 43",
    "M Y0T14 c",
    "M Y15T17 c",
    "M _U x",
    "M _T 43",
    "_T Y0T17 103",
    "_T Y0T14 31",
    "_T Y15T17 72",
    "_T _U z",
    "_T _T 103",
  ],
);

export const bySex = sampleTable("sex", [sex], ["F 60", "M 43", "_T 103"]);

/** The same table with its cells in another order. */
export const shuffled = sampleTable("sex-and-age", [sex, age], [], {
  definition: bySexAndAge.definition,
  cells: [...bySexAndAge.cells].reverse(),
});
