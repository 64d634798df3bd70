import type { CaseFile } from "opsc/recommendations";

/** The case with none of its own words, so that every word left is the catalogue's. */
export const withoutWords = (file: CaseFile): CaseFile => {
  const spoken = new Set([
    "text",
    "title",
    "asserts",
    "note",
    "remark",
    "name",
    "description",
    "responsible",
    "context",
  ]);
  return JSON.parse(
    JSON.stringify(file, (key, value: unknown) => {
      if (key === "emptyReasons") return undefined;
      return spoken.has(key) && typeof value === "string" ? "§" : value;
    }),
  ) as CaseFile;
};
