// What it costs to validate a victim record, beside splitting the same bytes into lines and JSON.parse (the floor), for this package,
// zod alone and six other libraries with the same rules. Run with `npm run bench`; `--quick` only shows that it runs.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inChild } from "./measure/child.js";
import { inFolder } from "./measure/inFolder.js";
import { machineLine, versionOf } from "./measure/machine.js";
import { median } from "./measure/median.js";
import { textTable } from "./measure/textTable.js";
import { writeRecords } from "./records/recordBuffer.js";
import { variants } from "./variants.js";

const data = { seed: 47, invalidShare: 0.03 };
const full = { count: 200_000, linesInSlice: 4000, pairs: 150, warmUp: 20 };
const quick = { count: 8000, linesInSlice: 1000, pairs: 8, warmUp: 4 };

/** zod defines what is valid; every other variant must agree with it before anything is timed. */
const reference = "zod";

const measureAll = async (path, settings, names, say) => {
  const results = [];
  let expected;
  for (const name of [reference, ...names.filter((other) => other !== reference)]) {
    say(`measuring ${variants[name].title}`);
    const result = await inChild("../measureVariant.js", { name, path, expected, ...settings });
    expected ??= result.digest;
    if (result.digest !== expected) {
      throw new Error(
        `${variants[name].title} accepts ${result.accepted} records, and not the same ones as zod: nothing can be compared.`,
      );
    }
    results.push(result);
  }
  return results;
};

/**
 * Measures.
 *
 * @param options - `quick` for a short run, `only` for some variants by name, `say` to be told how far it is.
 * @returns Settings, the number of records accepted, and for each variant its figures, fastest first.
 */
export const validateRecords = ({
  quick: isQuick = false,
  only = Object.keys(variants),
  say = () => {},
} = {}) =>
  inFolder(async (folder) => {
    const settings = isQuick ? quick : full;
    const path = join(folder, "records.ndjson");
    say(`writing ${settings.count} synthetic records`);
    writeRecords(path, { count: settings.count, ...data });
    const results = await measureAll(path, settings, only, say);
    const [first] = results;
    return {
      ...settings,
      ...data,
      accepted: first.accepted,
      clock: first.clock,
      bytesPerRecord: first.bytesPerRecord,
      floor: median(results.map(({ floor }) => floor)),
      results: results.toSorted((left, right) => left.ratio - right.ratio),
    };
  });

const titleOf = (name) => {
  const { title, package: from } = variants[name];
  return from === undefined ? title : `${title} (${versionOf(from)})`;
};

/** The figures as a head and rows. */
export const validationTable = ({ floor, results }) => ({
  head: ["variant", "us/record", "x floor", "middle half", "records/s"],
  rows: [
    [
      "split lines + JSON.parse (the floor)",
      floor.toFixed(2),
      "1.00",
      "",
      Math.round(1e6 / floor).toLocaleString("en"),
    ],
    ...results.map(({ name, microseconds, ratio, lower, upper }) => [
      titleOf(name),
      microseconds.toFixed(2),
      ratio.toFixed(2),
      `${lower.toFixed(2)}-${upper.toFixed(2)}`,
      Math.round(1e6 / microseconds).toLocaleString("en"),
    ]),
  ],
});

/** What was measured, in one line. */
export const validationLine = ({
  count,
  accepted,
  bytesPerRecord,
  invalidShare,
  pairs,
  linesInSlice,
  clock,
}) =>
  `${count.toLocaleString("en")} records of ${Math.round(bytesPerRecord)} bytes, ${invalidShare * 100} % invalid; every variant accepts the same ` +
  `${accepted.toLocaleString("en")}. Medians of ${pairs} pairs of slices of ${linesInSlice} records, in ${clock}.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
  const outcome = await validateRecords({
    quick: process.argv.includes("--quick"),
    ...(only === undefined ? {} : { only: only.split(",") }),
    say: (text) => console.error(text),
  });
  const { head, rows } = validationTable(outcome);
  console.log([machineLine(), validationLine(outcome), "", textTable(head, rows)].join("\n"));
}
