// From records to tables that may be published: counts made-up records, protects the tables, checks the proof by addition and writes them.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFiles } from "opsc/node";
import { toMarkdown } from "opsc/render";
import {
  defaultPolicy,
  highsSolver,
  protect,
  tableFragment,
  tabulate,
  toDataPackage,
  verifyRelease,
} from "opsc/statistics";
import { syntheticVictims } from "opsc/synthetic";

const plan = {
  id: "child-victims",
  of: "victims",
  unit: "persons",
  dimensions: [{ from: "sex" }, { from: "year", date: "registered", years: [2022, 2023, 2024] }],
  tables: [
    { id: "sex-by-year", title: "Made-up victims by sex and year", dimensions: ["SEX", "YEAR"] },
    { id: "by-year", title: "Made-up victims by year", dimensions: ["YEAR"] },
  ],
};

/** The value of an answer; its issues as an error where there is none. */
const valueOf = (answer) => {
  if (answer.ok) return answer.value;
  throw new Error(answer.issues.map(({ message }) => message).join("\n"));
};

const { tables } = valueOf(tabulate(syntheticVictims({ count: 2000, seed: 7 }), plan));
const release = valueOf(protect(tables, defaultPolicy, await highsSolver(), { series: plan.of }));
const { ok } = verifyRelease(release.tables, release.certificates);
if (!ok) throw new Error("The certificates do not prove the release.");

const folder = fileURLToPath(new URL("../out/statistics", import.meta.url));
const markdown = toMarkdown(release.tables.map(tableFragment));
const files = toDataPackage(release.tables, { name: plan.id, title: "Made-up victims" });
const paths = await writeFiles(folder, {
  "tables.md": markdown,
  ...Object.fromEntries(files.map(({ path, content }) => [path, content])),
});
console.log(`\nTables of made-up victims; c is a hidden count`);
for (const path of paths) console.log(`Written: ${relative(process.cwd(), path)}`);

/** The rows of a table, its columns under one another; `tables.md` has it with its notes. */
const linesOf = (table) => {
  const rows = toMarkdown([tableFragment(table)])
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| -"))
    .map((line) => line.slice(2, -2).split(" | "));
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[at]))).join("  "),
  );
};
for (const table of release.tables) {
  console.log(`\n${table.definition.title}`);
  for (const line of linesOf(table)) console.log(`  ${line}`);
}

const { cells, suppressed, recommendations } = release;
console.log(
  `\n${suppressed} of ${cells} cells are hidden; addition alone has checked that every one is proved against`,
);
console.log(`${defaultPolicy.attackers.join(", ")}.`);
for (const { dimension } of recommendations) console.log(`Much is hidden: publish it without ${dimension}.`);
