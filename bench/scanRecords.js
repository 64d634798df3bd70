// What it costs to validate victim records straight from the bytes of their lines, rules included, beside splitting the same bytes into
// lines and JSON.parse (the floor): in the order of the schema, with shuffled keys, and with 3, 10 and 50 % of records invalid.
// `node bench/scanRecords.js`; `--quick` only shows that it runs.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inFolder } from "./measure/inFolder.js";
import { inChild } from "./measure/child.js";
import { machineLine } from "./measure/machine.js";
import { textTable } from "./measure/textTable.js";
import { writeRecords } from "./records/recordBuffer.js";
import { shuffleKeys } from "./records/shuffleKeys.js";

const full = { count: 100_000, linesInSlice: 4000, pairs: 150, warmUp: 20 };
const quick = { count: 8000, linesInSlice: 1000, pairs: 8, warmUp: 4 };

const variants = [
  { title: "3 % invalid, keys in order", invalidShare: 0.03, keys: "ordered" },
  { title: "3 % invalid, keys shuffled", invalidShare: 0.03, keys: "shuffled" },
  { title: "none invalid", invalidShare: 0, keys: "ordered" },
  { title: "10 % invalid", invalidShare: 0.1, keys: "ordered" },
  { title: "50 % invalid", invalidShare: 0.5, keys: "ordered" },
];

/** Measures every variant in a process of its own. */
export const scanRecords = ({ quick: isQuick = false, say = () => {} } = {}) =>
  inFolder(async (folder) => {
    const settings = isQuick ? quick : full;
    const results = [];
    for (const { title, invalidShare, keys } of variants) {
      say(`measuring: ${title}`);
      const path = join(folder, "records.ndjson");
      writeRecords(path, { count: settings.count, seed: 47, invalidShare });
      if (keys === "shuffled") shuffleKeys(path);
      results.push({ title, ...(await inChild("../scanVariant.js", { path, ...settings })) });
    }
    return { ...settings, results };
  });

/** The figures as a head and rows. */
export const scanTable = ({ results }) => ({
  head: ["records", "floor us", "us/record", "x floor", "middle half", "bytes alone, x floor", "records/s"],
  rows: results.map(({ title, floor, microseconds, ratio, lower, upper, scanRatio }) => [
    title,
    floor.toFixed(2),
    microseconds.toFixed(2),
    ratio.toFixed(2),
    `${lower.toFixed(2)}-${upper.toFixed(2)}`,
    scanRatio.toFixed(2),
    Math.round(1e6 / microseconds).toLocaleString("en"),
  ]),
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const outcome = await scanRecords({
    quick: process.argv.includes("--quick"),
    say: (text) => console.error(text),
  });
  const { head, rows } = scanTable(outcome);
  console.log([machineLine(), "", textTable(head, rows)].join("\n"));
}
