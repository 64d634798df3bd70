// The whole benchmark of validation: all tables, and with `--write FILE` the page that keeps them.
// `--quick` makes a short run that shows only that everything works; its figures are not to be kept.
import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { machineLine } from "./measure/machine.js";
import { textTable } from "./measure/textTable.js";
import { scanRecords, scanTable } from "./scanRecords.js";
import { speedPage } from "./speedPage.js";
import { memoryLine, streamRecords, threadTable } from "./streamRecords.js";
import { validateRecords, validationLine, validationTable } from "./validateRecords.js";

const at = process.argv.indexOf("--write");
const page = at < 0 ? undefined : process.argv[at + 1];
const quick = process.argv.includes("--quick");
if (at >= 0 && (page === undefined || quick)) {
  console.error("Expected a file after --write, and no --quick beside it.");
  process.exit(2);
}

const say = (text) => console.error(text);
const validation = await validateRecords({ quick, say });
const scanning = await scanRecords({ quick, say });
const streaming = await streamRecords({ quick, say });

const asText = ({ head, rows }) => textTable(head, rows);
console.log(
  [
    machineLine(),
    validationLine(validation),
    "",
    asText(validationTable(validation)),
    "",
    asText(scanTable(scanning)),
    "",
    asText(threadTable(streaming)),
    "",
    memoryLine(streaming),
  ].join("\n"),
);
if (page !== undefined) {
  const settings = await resolveConfig(page);
  writeFileSync(
    page,
    await format(speedPage(validation, scanning, streaming), { ...settings, parser: "markdown" }),
  );
}
