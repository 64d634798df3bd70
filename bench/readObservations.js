// How long a megabyte of concluding observations takes to read, at four sizes, beside splitting the same text into lines (the floor).
// Run with `npm run bench`; quote medians and ratios.
import { readConcludingObservations } from "opsc/documents";

const opening = `Concluding observations on the initial report of Iceland
1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006, and adopted at
its 12th meeting, held on 5 May 2006, the following concluding observations.
`;
const concern = `The Committee welcomes the adoption of the law of 2 March 2004 but is concerned that, contrary to article 3, paragraph 1 (a)
(i) c, of the Optional Protocol, the registers of the districts are not brought together, and that no budget is set aside for it.`;
const advice = `In the light of its previous recommendations (CRC/C/ISL/CO/2, paras. 24 (b) and 58 (b)), the Committee urges the State
party to:
(a) Bring the registers together, in line with articles 8 and 9, paras. 3-4, of the Optional Protocol;
(b) Set aside a budget for training, data and recovery services in every district.`;

const documentOf = (bytes) => {
  const parts = [opening];
  let length = opening.length;
  for (let number = 2; length < bytes; number += 2) {
    const pair = `Data collection\n${number}. ${concern}\n${number + 1}. ${advice}\n`;
    parts.push(pair);
    length += pair.length;
  }
  return parts.join("");
};

const median = (values) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
const time = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

console.log("size      read, median   per megabyte   lines only   read / lines   paragraphs");
for (const megabytes of [0.5, 1, 2, 5]) {
  const text = documentOf(megabytes * 1e6);
  const reads = [];
  const lines = [];
  let paragraphs = 0;
  for (let turn = 0; turn < 7; turn += 1) {
    lines.push(time(() => text.split(/\r?\n/).map((line) => line.trim())));
    reads.push(
      time(() => {
        const reading = readConcludingObservations(text);
        paragraphs = reading.ok ? reading.value.paragraphs.length : 0;
      }),
    );
  }
  const [read, floor] = [median(reads), median(lines)];
  const cells = [
    `${megabytes} MB`,
    `${read.toFixed(0)} ms`,
    `${(read / megabytes).toFixed(0)} ms`,
    `${floor.toFixed(1)} ms`,
    (read / floor).toFixed(0),
    paragraphs,
  ];
  console.log(cells.map((cell, index) => String(cell).padEnd([10, 15, 15, 13, 15, 0][index])).join(""));
}
