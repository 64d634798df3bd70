// The whole benchmark of statistics: both tables, and with `--write FILE` the page that keeps them. `--quick` shows only that everything works.
import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { machineLine } from "../measure/machine.js";
import { markdownTable, textTable } from "../measure/textTable.js";
import { growthLine, protectTables, protectionTable } from "./protectTables.js";
import { bytesTable, countingTable, fileTable, tabulateRecords } from "./tabulateRecords.js";

const at = process.argv.indexOf("--write");
const page = at < 0 ? undefined : process.argv[at + 1];
const quick = process.argv.includes("--quick");
if (at >= 0 && (page === undefined || quick)) {
  console.error("Expected a file after --write, and no --quick beside it.");
  process.exit(2);
}
const say = (text) => console.error(text);
const tabulation = await tabulateRecords({ quick, say });
const protection = await protectTables({ quick, say });

const text = ({ head, rows }) => textTable(head, rows);
console.log(
  [
    machineLine(),
    "",
    text(bytesTable(tabulation)),
    "",
    text(countingTable(tabulation)),
    "",
    text(fileTable(tabulation)),
    "",
    text(protectionTable(protection)),
    growthLine(protection),
  ].join("\n"),
);

const asMarkdown = ({ head, rows }) => markdownTable(head, rows);
const pageOf = () => `# How fast tables are counted and protected

The figures of the last run of \`node bench/statistics/speed.js --write docs/statistics-speed.md\`. They came from this machine:

    ${machineLine()}

Compare ratios, not seconds.

## Counting

${tabulation.sortCount.toLocaleString("en")} synthetic records; three linked tables over six concepts of disaggregation. The floor is finding the line ends in the bytes, one
slice a line, and \`JSON.parse\`; medians of ${tabulation.pairs} pairs of slices, each pair one right after the other, on the clock of the main thread. Persons cost a look into a
map of pseudonyms for each record.

Straight from the bytes ([decision 12](decisions/0012-counting-from-slots.md)), every record is validated by every rule and counted where it is valid; every refusal is
explained:

${asMarkdown(bytesTable(tabulation))}

Records that were parsed already, valid ones alone, and nothing but counted:

${asMarkdown(countingTable(tabulation))}

A file of ${tabulation.count.toLocaleString("en")} records as a whole, wall time, least of ${tabulation.turns} turns: \`countFile\` of \`opsc/node\`, which validates every record by every rule, beside DuckDB's GROUP BY
of the same fields, which validates nothing.

${asMarkdown(fileTable(tabulation))}

## Protection

One table over more and more dimensions of ${protection.records.toLocaleString("en")} synthetic records, under the default policy. Cells that are the same sum are one sum; rows are the
combinations that can be told apart. Elimination chooses what to hide; all of \`protect\` also proves every sensitive cell against every attacker, repairs, shows
again what need not be hidden, and verifies. It was run for tables of at most ${protection.limit.toLocaleString("en")} cells.

${asMarkdown(protectionTable(protection))}

${growthLine(protection)}

Where more than 30 % would be hidden, \`protect\` recommends which dimension to do without: a table that says so little is slow to protect as well.
`;
if (page !== undefined) {
  const settings = await resolveConfig(page);
  writeFileSync(page, await format(pageOf(), { ...settings, parser: "markdown" }));
}
