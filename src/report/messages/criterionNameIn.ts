import type { PeriodicMessages } from "./periodic/periodicMessages.js";

type Names = Readonly<Record<string, readonly [label: string, statements: Readonly<Record<string, string>>]>>;

/** What a benchmark is about, in a language; the words given where the catalogue does not know it. */
export function benchmarkNameIn(id: string, english: string, { criteria }: PeriodicMessages): string {
  const names: Names = criteria;
  return names[id]?.[0] ?? english;
}

/** What a criterion asks, in a language; the words given where the catalogue does not know it. */
export function criterionNameIn(id: string, english: string, { criteria }: PeriodicMessages): string {
  const names: Names = criteria;
  const [benchmark = "", name = ""] = id.split(".");
  return names[benchmark]?.[1][name] ?? english;
}
