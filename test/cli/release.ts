import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TabulationPlan } from "opsc/statistics";
import { syntheticLines } from "opsc/synthetic";
import { opsc, pathOf, type Printed } from "./opsc.js";

/** A plan whose tables have hidden cells and are protected in a moment. */
export const plan: TabulationPlan = {
  id: "child-victims",
  of: "victims",
  unit: "persons",
  dimensions: [{ from: "sex" }, { from: "year", date: "registered", years: [2022, 2023, 2024] }],
  tables: [
    { id: "sex-by-year", title: "Child victims by sex and year", dimensions: ["SEX", "YEAR"] },
    { id: "by-year", title: "Child victims by year", dimensions: ["YEAR"] },
  ],
};

/** Lines of made-up records, valid unless told. */
export const lines = (count: number, seed: number, invalidShare = 0): string[] => [
  ...syntheticLines({ count, seed, invalidShare }),
];

/** Every file under a folder with its text, by its path. */
export async function filesUnder(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const),
  );
  return Object.fromEntries(texts.sort(([left], [right]) => (left < right ? -1 : 1)));
}

let folders = 0;

/** A path for a release that is not there yet. */
export const newFolder = (): Promise<string> => {
  folders += 1;
  return pathOf(`release-${folders}`);
};

/** Runs a command that makes a release, into a folder of its own. */
export async function released(args: readonly string[], input = ""): Promise<Printed & { folder: string }> {
  const folder = await newFolder();
  return { ...(await opsc([...args, "--out", folder], input)), folder };
}
