// A million records from a file: one thread beside two, and the most memory that five million take as a stream.
// Run with `npm run bench`; `--quick` only shows that it runs.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inChild } from "./measure/child.js";
import { inFolder } from "./measure/inFolder.js";
import { machineLine } from "./measure/machine.js";
import { textTable } from "./measure/textTable.js";
import { writeRecords } from "./records/recordBuffer.js";

const data = { seed: 48, invalidShare: 0.03 };
const full = { count: 1_000_000, turns: 2, times: 5 };
const quick = { count: 20_000, turns: 1, times: 2, rangeBytes: 1 << 20 };

/** Least wall time of a few turns, in which one thread and two take turns. */
const race = async (path, { turns, rangeBytes }, say) => {
  const seconds = { 1: Infinity, 2: Infinity };
  const summaries = new Set();
  let counts;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const workers of [1, 2]) {
      say(`turn ${turn + 1} of ${turns}, ${workers} at work`);
      const outcome = await inChild("../validateWholeFile.js", { path, workers, rangeBytes });
      seconds[workers] = Math.min(seconds[workers], outcome.seconds);
      summaries.add(JSON.stringify(outcome.summary));
      counts = outcome.summary;
    }
  }
  if (summaries.size > 1)
    throw new Error("Two threads found something else than one: nothing can be compared.");
  return { one: seconds[1], two: seconds[2], valid: counts.valid, invalid: counts.invalid };
};

/**
 * Measures.
 *
 * @param options - `quick` for a short run, `say` to be told how far it is.
 * @returns Settings, seconds with one thread and with two, and the stream's memory.
 */
export const streamRecords = ({ quick: isQuick = false, say = () => {} } = {}) =>
  inFolder(async (folder) => {
    const settings = isQuick ? quick : full;
    const path = join(folder, "records.ndjson");
    say(`writing ${settings.count} synthetic records`);
    writeRecords(path, { count: settings.count, ...data });
    const threads = await race(path, settings, say);
    say(`streaming ${settings.count * settings.times} records`);
    const stream = await inChild("../streamMemory.js", { path, times: settings.times });
    return { ...settings, ...data, threads, stream };
  });

const rate = (records, seconds) => Math.round(records / seconds).toLocaleString("en");

/** Threads as a head and rows. */
export const threadTable = ({ count, threads: { one, two } }) => ({
  head: ["threads", "seconds", "x one thread", "records/s"],
  rows: [
    ["1", one.toFixed(2), "1.00", rate(count, one)],
    ["2", two.toFixed(2), (two / one).toFixed(2), rate(count, two)],
  ],
});

/** The memory, in one line. */
export const memoryLine = ({ stream: { valid, refused, seconds, mebibytes } }) =>
  `${(valid + refused).toLocaleString("en")} records as one stream through readNdjson: at most ${Math.round(mebibytes)} MiB resident, ` +
  `${seconds.toFixed(1)} s, ${rate(valid + refused, seconds)} records/s.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const outcome = await streamRecords({
    quick: process.argv.includes("--quick"),
    say: (text) => console.error(text),
  });
  const { head, rows } = threadTable(outcome);
  console.log([machineLine(), "", textTable(head, rows), "", memoryLine(outcome)].join("\n"));
}
