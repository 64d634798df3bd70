// A million records from a file: one thread beside two, and the most memory that five million take as a stream.
// Run with `npm run bench`; `--quick` only shows that it runs, `--write docs/speed.md` puts the figures into their place on that page.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { inChild } from "./measure/child.js";
import { inFolder } from "./measure/inFolder.js";
import { machineLine } from "./measure/machine.js";
import { markdownTable, textTable } from "./measure/textTable.js";
import { writeRecords } from "./records/recordBuffer.js";

const data = { seed: 48, invalidShare: 0.03 };
const full = { count: 1_000_000, turns: 4, times: 5 };
const quick = { count: 20_000, turns: 1, times: 2, rangeBytes: 1 << 20 };

/** Two files that hold the lines of one, half each. */
const halvesOf = (path) => {
  const bytes = readFileSync(path);
  const middle = bytes.indexOf(10, bytes.length >> 1) + 1;
  return [bytes.subarray(0, middle), bytes.subarray(middle)].map((half, index) => {
    const name = `${path}.${index + 1}`;
    writeFileSync(name, half);
    return name;
  });
};

const validated = (path, workers, rangeBytes) =>
  inChild("../validateWholeFile.js", { path, workers, rangeBytes });

const parsed = (path) => inChild("../parseWholeFile.js", { path });

/**
 * Least wall time of a few turns, in which one thread, two threads, and two processes with half the file each take turns; so do one and
 * two processes that parse the lines and do nothing else. What two processes take, which share nothing but the machine, is what two
 * threads can reach on it.
 */
const race = async (path, { turns, rangeBytes }, say) => {
  const halves = halvesOf(path);
  const seconds = {
    one: Infinity,
    two: Infinity,
    apart: Infinity,
    parsing: Infinity,
    parsingApart: Infinity,
  };
  const summaries = new Set();
  let counts;
  for (let turn = 0; turn < turns; turn += 1) {
    say(`turn ${turn + 1} of ${turns}`);
    const one = await validated(path, 1, rangeBytes);
    const two = await validated(path, 2, rangeBytes);
    const apart = await Promise.all(halves.map((half) => validated(half, 1, rangeBytes)));
    seconds.one = Math.min(seconds.one, one.seconds);
    seconds.two = Math.min(seconds.two, two.seconds);
    seconds.apart = Math.min(seconds.apart, Math.max(...apart.map((half) => half.seconds)));
    const parsing = await parsed(path);
    const parsingApart = await Promise.all(halves.map(parsed));
    seconds.parsing = Math.min(seconds.parsing, parsing.seconds);
    seconds.parsingApart = Math.min(
      seconds.parsingApart,
      Math.max(...parsingApart.map((half) => half.seconds)),
    );
    for (const { summary } of [one, two]) summaries.add(JSON.stringify(summary));
    counts = one.summary;
    if (apart[0].summary.valid + apart[1].summary.valid !== counts.valid)
      throw new Error("The halves found something else than the whole: nothing can be compared.");
  }
  if (summaries.size > 1)
    throw new Error("Two threads found something else than one: nothing can be compared.");
  return { ...seconds, valid: counts.valid, invalid: counts.invalid };
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
export const threadTable = ({ count, threads: { one, two, apart, parsing, parsingApart } }) => ({
  head: ["at work", "seconds", "x one", "records/s"],
  rows: [
    ["validating: one thread", one, one],
    ["two threads", two, one],
    ["two processes, half the file each", apart, one],
    ["JSON.parse and nothing else: one process", parsing, parsing],
    ["two processes, half the file each", parsingApart, parsing],
  ].map(([name, seconds, alone]) => [
    name,
    seconds.toFixed(2),
    (seconds / alone).toFixed(2),
    rate(count, seconds),
  ]),
});

/** The memory, in one line. */
export const memoryLine = ({ stream: { valid, refused, seconds, mebibytes } }) =>
  `${(valid + refused).toLocaleString("en")} records as one stream through readNdjson: at most ${Math.round(mebibytes)} MiB resident, ` +
  `${seconds.toFixed(1)} s, ${rate(valid + refused, seconds)} records/s.`;

const heading = "## A million records from a file";

/** The end of the page of figures. */
export const streamingSections = (streaming) => `${heading}

\`validateFile\` of \`opsc/node\`, wall time, least of ${streaming.turns} turns with the file in the cache of the system;
${streaming.count.toLocaleString("en")} records, ${streaming.invalidShare * 100} % invalid. All find the same. Two processes share nothing but the machine: what they
take is what two threads can reach on it, and what two that only parse take says what the machine gives to a second of anything.

A second thread gains little on two processors and a million records. The engine compiles the code of every thread anew, 2 to 3 s
of processor time, which happens beside one thread on the idle processor and in the way of two. It gains more the more records
there are and the more processors.

${markdownTable(threadTable(streaming).head, threadTable(streaming).rows)}

## Memory

${memoryLine(streaming)}
`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const at = process.argv.indexOf("--write");
  const outcome = await streamRecords({
    quick: process.argv.includes("--quick"),
    say: (text) => console.error(text),
  });
  const { head, rows } = threadTable(outcome);
  console.log([machineLine(), "", textTable(head, rows), "", memoryLine(outcome)].join("\n"));
  if (at >= 0) {
    const path = process.argv[at + 1];
    const page = readFileSync(path, "utf8");
    const kept = page.slice(0, page.indexOf(heading));
    const settings = await resolveConfig(path);
    writeFileSync(path, await format(kept + streamingSections(outcome), { ...settings, parser: "markdown" }));
  }
}
