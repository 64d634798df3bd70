// One file of records in a process of its own: the same verdicts as compileValidator first, then the time of the line validator, and of
// the walk of the bytes alone, beside the floor's.
import { compileValidator, victimRecords } from "opsc/victims";
import { knownScanner, knownWalk } from "../dist/victims/scanner/knownScanners.js";
import { scannerOf } from "../dist/victims/scanner/scannerOf.js";
import { pairedRatios } from "./measure/pairedRatios.js";
import { eachLine, eachValue, readSlices } from "./records/recordBuffer.js";

const { path, linesInSlice, pairs, warmUp } = JSON.parse(process.argv[2]);
const { bytes, slices } = readSlices(path, linesInSlice);
const slow = compileValidator(victimRecords);
const lines = slow.lines();
const { structure, encoding } = victimRecords;
const scanner = scannerOf(
  structure,
  encoding.texts,
  knownScanner(structure, encoding.texts),
  knownWalk(structure, encoding.texts),
);

let valid = 0;
for (const slice of slices) {
  eachLine(bytes, slice, (from, to) => {
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
  eachLine(bytes, slice, (from, to) => {
    kept += lines.validateLine(bytes, from, to).kind === "valid" ? 1 : 0;
  });
};
const walk = (slice) => {
  eachLine(bytes, slice, (from, to) => {
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
