import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { casebook } from "opsc/casebook";
import { caseToJson } from "opsc/recommendations";
import { toJson } from "opsc/render";
import { assembleReport } from "opsc/report";
import { syntheticLines, syntheticProceedingLines, syntheticVictims } from "opsc/synthetic";
import { flatColumns, flattenRecord, victimRecords } from "opsc/victims";
import { root } from "../house/sourceFiles.js";

const fixture = (name: string): string => readFileSync(join(root, "test/fixtures", name), "utf8");

const csvOf = (rows: readonly Readonly<Record<string, string>>[]): string => {
  const columns = flatColumns(victimRecords.structure, rows);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
};

const plan = {
  id: "child-victims",
  of: "victims",
  unit: "persons",
  dimensions: [{ from: "sex" }],
  tables: [{ id: "by-sex", title: "Child victims by sex", dimensions: ["SEX"] }],
};

const table = [
  "Sex,Age,N",
  ...["Total,Total,40", "Total,0 to 17 years,15", "Total,18 years or over,25"],
  ...["Male,Total,30", "Male,0 to 17 years,12", "Male,18 years or over,18"],
  ...["Female,Total,10", "Female,0 to 17 years,<5", "Female,18 years or over,7"],
];

/** What stands in for the files of a reader, by the name that pages give them. */
const standIns: Readonly<Record<string, () => string>> = {
  "case.json": () => caseToJson(casebook.turkmenistan),
  "observations.txt": () => fixture("concluding-observations/opsc-lie-2011-html-glued.txt"),
  "document.json": () => "{}",
  "records.ndjson": () => [...syntheticLines({ count: 60, seed: 7 })].join(""),
  "records.csv": () =>
    csvOf([...syntheticVictims({ count: 20, seed: 7 })].map((record) => flattenRecord(record))),
  "export.csv": () => fixture("victim-imports/primero.csv"),
  "proceedings.ndjson": () => [...syntheticProceedingLines({ count: 20, seed: 7 })].join(""),
  "plan.json": () => JSON.stringify(plan),
  "texts.json": () => JSON.stringify({ narratives: { prevention: "Programmes reach every region." } }),
  "table.csv": () => `${table.join("\n")}\n`,
  "old/initial-report.json": () =>
    toJson(
      assembleReport({ caseFile: casebook.turkmenistan }, { outline: "initial-report", asOf: "2025-04-01" }),
    ),
};

/** Documents that stay out of the repository, by the name that pages give them. */
const sharedFiles: Readonly<Record<string, string>> = {
  "unodc-glotip-2023.csv.gz": "unodc-glotip-2023.csv.gz",
  "uk-sdg-16-2-2.csv": "uk-sdg-16-2-2.csv",
};

const shared = resolve(process.env["OPSC_SHARED"] ?? join(root, "../shared"), "data");

/** Puts into a folder what a page names and does not make itself; answers the names of what stands in. */
export function putStandIns(folder: string, page: string): string[] {
  const own = Object.keys(standIns).filter(
    (name) => page.includes(name) && !page.includes(`file: ${name}`) && !page.includes(`> ${name}`),
  );
  for (const name of own) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), standIns[name]?.() ?? "");
  }
  for (const [name, file] of Object.entries(sharedFiles)) {
    if (page.includes(name) && existsSync(join(shared, file)))
      symlinkSync(join(shared, file), join(folder, name));
  }
  return own;
}

/** The first document of a block of commands that is not to be had here. */
export const absentDocument = (block: string): string | undefined =>
  Object.entries(sharedFiles).find(
    ([name, file]) => block.includes(name) && !existsSync(join(shared, file)),
  )?.[0];
