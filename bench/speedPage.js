import { machineLine, versionOf } from "./measure/machine.js";
import { markdownTable } from "./measure/textTable.js";
import { memoryLine, threadTable } from "./streamRecords.js";
import { validationLine, validationTable } from "./validateRecords.js";

const asMarkdown = ({ head, rows }) => markdownTable(head, rows);

const ratioOf = ({ results }, name) => results.find((result) => result.name === name).ratio;

/** What is slower than zod alone, and what is faster than this package: said whichever way it turns out. */
const comparison = (validation) => {
  const [ours, zod] = [ratioOf(validation, "opsc"), ratioOf(validation, "zod")];
  const others = validation.results.filter(({ name }) => name !== "opsc" && name !== "zod");
  const list = (results) =>
    results.length === 0
      ? "none"
      : results.map(({ name, ratio }) => `${name} (${ratio.toFixed(2)})`).join(", ");
  return [
    `Full validation by \`compileValidator\` takes ${ours.toFixed(2)} times the floor, zod alone ${zod.toFixed(2)} times.`,
    `Slower than zod: ${list(others.filter(({ ratio }) => ratio > zod))}. Faster than this package: ${list(others.filter(({ ratio }) => ratio < ours))}.`,
  ].join("\n");
};

/** The page that keeps the figures of the last run. */
export const speedPage = (validation, streaming) => `# How fast records are validated

The figures of the last run of \`npm run bench\`, written by \`node bench/speed.js --write docs/speed.md\`. They came from this machine:

    ${machineLine()}

Compare ratios, not microseconds: another machine has other microseconds and much the same ratios.

## Validation beside \`JSON.parse\`

The floor is what nobody can avoid who reads NDJSON into objects: finding the line ends in the bytes, one slice a line, and \`JSON.parse\`.
Every variant does that and then validates, the numbered rules that refuse a record included.

${validationLine(validation)}

${asMarkdown(validationTable(validation))}

${comparison(validation)}

How it is measured:

- Every variant has a process of its own, so that none spoils what the engine has learnt of another.
- The clock counts the time that the main thread spends on a processor. What other programs take does not count, and neither do
  helper threads of the garbage collector.
- A slice for the floor and the same slice for the variant follow one another and take turns at going first. The ratio is the median
  of the ratios within the pairs, after a warm-up; the middle half of them stands beside it.
- zod ${versionOf("zod")} is the only definition. The schemas of the other libraries are made from it (\`bench/fromZod\`), and their structure is
  followed by this package's own rules, since none of them can state those.
- Before it is timed, every variant has to accept the very records that zod accepts. A variant that does not ends the run.
- This package and zod explain every record that they refuse; the others say yes or no.
- The records are synthetic (\`opsc/synthetic\`, seed ${validation.seed}). A system collects a matter in every record or in none, so that
  they come in some forty sets of keys at the root, and in many more further down. Records whose keys vary one by one cost
  more to read by name; they are not in this table.

## A million records from a file

\`validateFile\` of \`opsc/node\`, wall time, least of ${streaming.turns} turns with the file in the cache of the system;
${streaming.count.toLocaleString("en")} records, ${streaming.invalidShare * 100} % invalid. Both find the same.

${asMarkdown(threadTable(streaming))}

## Memory

${memoryLine(streaming)}
`;
