// What it costs to validate and count a record straight from its bytes, and to count one that was parsed, beside splitting the same bytes
// into lines and JSON.parse (the floor); and a whole file, validated and counted, beside DuckDB's GROUP BY of the same file. Run after `npm run build`; `--quick` only shows that it runs.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inChild } from "../measure/child.js";
import { inFolder } from "../measure/inFolder.js";
import { machineLine, versionOf } from "../measure/machine.js";
import { textTable } from "../measure/textTable.js";
import { writeRecords } from "../records/recordBuffer.js";
import { shuffleKeys } from "../records/shuffleKeys.js";

const data = { seed: 49, invalidShare: 0 };
const full = { count: 1_000_000, sortCount: 100_000, linesInSlice: 4000, pairs: 100, warmUp: 20, turns: 2 };
const quick = { count: 8000, sortCount: 8000, linesInSlice: 1000, pairs: 8, warmUp: 4, turns: 1 };

/** What is validated and counted from the bytes. */
const sorts = [
  { title: "keys in order", invalidShare: 0, unit: "cases" },
  { title: "keys in any order", invalidShare: 0, unit: "cases", isShuffled: true },
  { title: "persons, keys in order", invalidShare: 0, unit: "persons" },
  { title: "3 % invalid", invalidShare: 0.03, unit: "cases" },
  { title: "10 % invalid", invalidShare: 0.1, unit: "cases" },
  { title: "50 % invalid", invalidShare: 0.5, unit: "cases" },
];

/** Measures each sort of records in a process of its own. */
const fromBytes = async (folder, settings, say) => {
  const path = join(folder, "sort.ndjson");
  const results = [];
  for (const { title, invalidShare, unit, isShuffled = false } of sorts) {
    say(`from bytes: ${title}`);
    writeRecords(path, { count: settings.sortCount, seed: data.seed, invalidShare });
    if (isShuffled) shuffleKeys(path);
    results.push({ title, ...(await inChild("../statistics/countLines.js", { path, unit, ...settings })) });
  }
  rmSync(path);
  return results;
};

const least = async (turns, run) => {
  let best;
  for (let turn = 0; turn < turns; turn += 1) {
    const outcome = await run();
    if (best === undefined || outcome.seconds < best.seconds) best = outcome;
  }
  return best;
};

/** Measures. */
export const tabulateRecords = ({ quick: isQuick = false, say = () => {} } = {}) =>
  inFolder(async (folder) => {
    const settings = isQuick ? quick : full;
    const path = join(folder, "records.ndjson");
    say(`writing ${settings.count} synthetic records`);
    writeRecords(path, { count: settings.count, ...data });
    const bytes = await fromBytes(folder, settings, say);
    const counting = {};
    const parsed = join(folder, "parsed.ndjson");
    writeRecords(parsed, { count: settings.sortCount, ...data });
    for (const unit of ["cases", "persons"]) {
      say(`counting ${unit}`);
      counting[unit] = await inChild("../statistics/countSlices.js", { path: parsed, unit, ...settings });
    }
    const files = [];
    for (const threads of [1, 2]) {
      say(`whole file, ${threads} at work`);
      files.push({
        threads,
        ours: await least(settings.turns, () =>
          inChild("../statistics/countOnce.js", { path, workers: threads }),
        ),
        duckdb: await least(settings.turns, () => inChild("../statistics/duckdb.js", { path, threads })),
      });
    }
    if (files.some(({ duckdb }) => duckdb.records !== settings.count)) {
      throw new Error("DuckDB did not read every record: nothing can be compared.");
    }
    return { ...settings, bytes, counting, files };
  });

/** Counting beside the floor, as a head and rows. */
export const countingTable = ({ counting }) => ({
  head: ["what is counted", "us/record", "x floor", "middle half"],
  rows: [
    ["split lines + JSON.parse (the floor)", counting.cases.floor.toFixed(2), "1.00", ""],
    ...Object.entries(counting).map(([unit, { microseconds, ratio, lower, upper }]) => [
      `and tabulate ${unit}`,
      microseconds.toFixed(2),
      ratio.toFixed(2),
      `${lower.toFixed(2)}-${upper.toFixed(2)}`,
    ]),
  ],
});

/** Validating and counting from the bytes beside the floor, as a head and rows. */
export const bytesTable = ({ bytes }) => ({
  head: ["validated and counted from the bytes", "floor us", "us/record", "x floor", "middle half"],
  rows: bytes.map(({ title, floor, microseconds, ratio, lower, upper }) => [
    title,
    floor.toFixed(2),
    microseconds.toFixed(2),
    ratio.toFixed(2),
    `${lower.toFixed(2)}-${upper.toFixed(2)}`,
  ]),
});

/** Whole files, as a head and rows. */
export const fileTable = ({ files }) => ({
  head: [
    "threads",
    "countFile, s (validates)",
    `DuckDB ${versionOf("@duckdb/node-api")} GROUP BY, s (does not)`,
    "ratio",
    "x one thread",
  ],
  rows: files.map(({ threads, ours, duckdb }) => [
    String(threads),
    ours.seconds.toFixed(2),
    duckdb.seconds.toFixed(2),
    (ours.seconds / duckdb.seconds).toFixed(2),
    (ours.seconds / files[0].ours.seconds).toFixed(2),
  ]),
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const outcome = await tabulateRecords({
    quick: process.argv.includes("--quick"),
    say: (text) => console.error(text),
  });
  const asText = ({ head, rows }) => textTable(head, rows);
  console.log(
    [
      machineLine(),
      `${outcome.count.toLocaleString("en")} synthetic records.`,
      "",
      asText(bytesTable(outcome)),
      "",
      asText(countingTable(outcome)),
      "",
      asText(fileTable(outcome)),
    ].join("\n"),
  );
}
