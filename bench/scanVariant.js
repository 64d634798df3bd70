// One file of records in a process of its own: the same verdicts as compileValidator first, then the time of the line validator, and of
// the walk of the bytes alone, beside the floor's.
import { compileLineValidator, compileValidator, victimRecords } from "opsc/victims";
import { knownScanner } from "../dist/victims/scanner/knownScanners.js";
import { scannerOf } from "../dist/victims/scanner/scannerOf.js";
import { pairedRatios } from "./measure/pairedRatios.js";
import { eachValue, readSlices } from "./records/recordBuffer.js";

const { path, linesInSlice, pairs, warmUp } = JSON.parse(process.argv[2]);
const { bytes, slices } = readSlices(path, linesInSlice);
const lines = compileLineValidator(victimRecords);
const { structure, encoding } = victimRecords;
const scanner = scannerOf(structure, encoding.texts, knownScanner(structure, encoding.texts));

const eachLine = ({ start, end }, handle) => {
  let from = start;
  while (from < end) {
    const to = bytes.indexOf(10, from);
    handle(from, to);
    from = to + 1;
  }
};

const slow = compileValidator(victimRecords);
let valid = 0;
for (const slice of slices) {
  eachLine(slice, (from, to) => {
    const isValid = lines.validateLine(bytes, from, to).kind === "valid";
    if (isValid !== slow.validate(JSON.parse(bytes.utf8Slice(from, to))).ok) {
      throw new Error(
        "The line validator and compileValidator say different things: nothing can be compared.",
      );
    }
    if (isValid) valid += 1;
  });
}

// What comes out is kept, so that no work can be optimised away.
let kept = 0;
const floor = (slice) => {
  eachValue(bytes, slice, (value) => {
    kept += value === null ? 0 : 1;
  });
};
const whole = (slice) => {
  eachLine(slice, (from, to) => {
    kept += lines.validateLine(bytes, from, to).kind === "valid" ? 1 : 0;
  });
};
const walk = (slice) => {
  eachLine(slice, (from, to) => {
    kept += scanner.scan(bytes, from, to) ? 1 : 0;
  });
};

const times = pairedRatios(floor, whole, slices, { pairs, warmUp });
const alone = pairedRatios(floor, walk, slices, { pairs, warmUp });
const perRecord = (nanoseconds) => nanoseconds / linesInSlice / 1000;
console.log(
  JSON.stringify({
    valid,
    kept,
    floor: perRecord(times.floor),
    microseconds: perRecord(times.variant),
    ratio: times.ratio,
    lower: times.lower,
    upper: times.upper,
    scanRatio: alone.ratio,
  }),
);
