// Synthetic records as the bytes of an NDJSON file.
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { syntheticLines } from "opsc/synthetic";

const linesAtOnce = 2000;

/** Writes records to a file, line by line. */
export const writeRecords = (path, options) => {
  const file = openSync(path, "w");
  let waiting = [];
  const flush = () => {
    writeSync(file, waiting.join(""));
    waiting = [];
  };
  for (const line of syntheticLines(options)) {
    waiting.push(line);
    if (waiting.length === linesAtOnce) flush();
  }
  flush();
  closeSync(file);
};

/** The bytes of a file, and where every slice of so many lines begins and ends; a last slice that is not full is left out. */
export const readSlices = (path, linesInSlice) => {
  const bytes = readFileSync(path);
  const slices = [];
  let start = 0;
  let lines = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) {
    lines += 1;
    if (lines % linesInSlice !== 0) continue;
    slices.push({ start, end: end + 1 });
    start = end + 1;
  }
  return { bytes, slices, lines };
};

/** Finds the lines of a slice in the buffer, and hands on where each begins and ends. */
export const eachLine = (bytes, { start, end }, handle) => {
  let from = start;
  while (from < end) {
    const to = bytes.indexOf(10, from);
    handle(from, to);
    from = to + 1;
  }
};

/** Splits a slice into lines in the buffer, parses each, and hands the values on. Alone it is the floor. */
export const eachValue = (bytes, { start, end }, handle) => {
  let from = start;
  while (from < end) {
    const to = bytes.indexOf(10, from);
    handle(JSON.parse(bytes.utf8Slice(from, to)));
    from = to + 1;
  }
};
