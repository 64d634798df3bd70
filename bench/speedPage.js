import { machineLine, versionOf } from "./measure/machine.js";
import { markdownTable } from "./measure/textTable.js";
import { scanTable } from "./scanRecords.js";
import { streamingSections } from "./streamRecords.js";
import { validationLine, validationTable } from "./validateRecords.js";

const asMarkdown = ({ head, rows }) => markdownTable(head, rows);

const ratioOf = ({ results }, name) => results.find((result) => result.name === name).ratio;

/** What is slower than zod alone, and what is faster than this package: said whichever way it turns out. */
const comparison = (validation) => {
  const [bytes, ours, zod] = ["opscLines", "opsc", "zod"].map((name) => ratioOf(validation, name));
  const others = validation.results.filter(({ name }) => !["opscLines", "opsc", "zod"].includes(name));
  const list = (results) =>
    results.length === 0
      ? "none"
      : results.map(({ name, ratio }) => `${name} (${ratio.toFixed(2)})`).join(", ");
  return [
    `Full validation by \`compileValidator\` takes ${bytes.toFixed(2)} times the floor from bytes and ${ours.toFixed(2)} times from parsed values, zod alone ${zod.toFixed(2)} times.`,
    `Slower than zod: ${list(others.filter(({ ratio }) => ratio > zod))}. Faster than this package on parsed values: ${list(others.filter(({ ratio }) => ratio < ours))}.`,
  ].join("\n");
};

/** The page that keeps the figures of the last run. */
export const speedPage = (validation, scanning, streaming) => `# How fast records are validated

The figures of the last run of \`npm run bench\`, written by \`node bench/speed.js --write docs/speed.md\`. They came from this machine:

    ${machineLine()}

Compare ratios, not microseconds: another machine has other microseconds and much the same ratios.

## Validation beside \`JSON.parse\`

The floor is what nobody can avoid who reads NDJSON into objects: finding the line ends in the bytes, one slice a line, and \`JSON.parse\`.
Every variant but the first does that and then validates, the numbered rules that refuse a record included. The first is the same
validator for whoever wants no objects (\`opsc validate\`, \`validateFile\`, \`validateNdjson\`): it walks the bytes of a line and parses only what it
does not recognise (decision 0009), so that it can stay below the floor.

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

## From the bytes of lines

What the walk of the bytes gains depends on the records. It recognises keys in any order; every record that it does not recognise, each
invalid one included, costs the walk, \`JSON.parse\`, the check of the object and the explanation. Measured as above, ${scanning.count.toLocaleString("en")} records for each line.
Bytes alone: the walk without the rules.

${asMarkdown(scanTable(scanning))}

${streamingSections(streaming)}`;
