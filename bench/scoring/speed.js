// How long a score takes with its explanation, for more and more items; and draws of a bundled framework. Run after `npm run build`;
// `--quick` only shows that it runs.
import {
  clusterFramework,
  defaultScoringPolicy,
  evidenceOfBenchmarks,
  evidenceOfCoverage,
  explain,
  score,
} from "opsc/scoring";
import { turkmenistan } from "opsc/casebook";
import { assessBenchmarks } from "opsc/benchmarks";
import { coverage } from "opsc/legislation";
import { compileFramework } from "../../dist/scoring/compile/compileFramework.js";
import { evaluateTree } from "../../dist/scoring/evaluate/evaluateTree.js";
import { gatherEvidence } from "../../dist/scoring/evaluate/gatherEvidence.js";
import { machineLine } from "../measure/machine.js";
import { median } from "../measure/median.js";
import { textTable } from "../measure/textTable.js";
import { randomCase } from "./randomCase.js";

const quick = process.argv.includes("--quick");
const sizes = quick ? [100, 300] : [100, 1000, 10_000];
const turns = quick ? 2 : 7;
const draws = quick ? 100 : 10_000;
const asOf = "2025-04-01";

const milliseconds = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const mustBe = (result) => {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
};

const rows = sizes.map((items) => {
  const { framework, evidence } = randomCase({ items });
  const timed = Array.from({ length: turns + 1 }, () => {
    let made;
    const scoring = milliseconds(() => {
      made = mustBe(score(framework, evidence, defaultScoringPolicy, { asOf }));
    });
    return { scoring, explaining: milliseconds(() => explain(made)) };
  }).slice(1);
  return {
    items,
    evidence: evidence.length,
    scoring: median(timed.map((each) => each.scoring)),
    explaining: median(timed.map((each) => each.explaining)),
  };
});

/** Draws of weights for the widest bundled framework: both ends of the verified cut, nothing allocated. */
const drawing = () => {
  const reading = "committee-expectation";
  const framework = clusterFramework({ reading });
  const compiled = compileFramework(framework, defaultScoringPolicy);
  const evidence = [
    ...evidenceOfCoverage(coverage(turkmenistan.legislation ?? [], { reading, asOf })),
    ...evidenceOfBenchmarks(assessBenchmarks(turkmenistan.benchmarkFacts ?? [], { asOf })),
  ];
  const [verified] = gatherEvidence(compiled, evidence, defaultScoringPolicy, asOf).cuts;
  const lower = verified.lower.slice();
  const upper = verified.upper.slice();
  const weights = compiled.weight.slice();
  const time = milliseconds(() => {
    for (let draw = 0; draw < draws; draw += 1) {
      for (let at = 1; at < weights.length; at += 1) {
        weights[at] = compiled.weight[at] * (0.5 + ((at * 7919 + draw * 104_729) % 1000) / 1000);
      }
      evaluateTree(compiled, lower, weights, compiled.power);
      evaluateTree(compiled, upper, weights, compiled.power);
    }
  });
  return { nodes: compiled.size, time };
};
const { nodes, time } = drawing();

const shown = (number) => number.toFixed(1);
console.log(machineLine());
console.log(
  textTable(
    ["items", "evidence", "score ms", "explain ms", "both ms", "us/piece"],
    rows.map(({ items, evidence, scoring, explaining }) => [
      items.toLocaleString("en"),
      evidence.toLocaleString("en"),
      shown(scoring),
      shown(explaining),
      shown(scoring + explaining),
      (((scoring + explaining) * 1000) / evidence).toFixed(2),
    ]),
  ),
);
const [least, most] = [rows[0], rows.at(-1)];
const slope =
  Math.log((most.scoring + most.explaining) / (least.scoring + least.explaining)) /
  Math.log(most.items / least.items);
console.log(`Time grows with items to the power ${slope.toFixed(2)}.`);
console.log(
  `${draws.toLocaleString("en")} draws of weights, framework by cluster of the guidelines, ${nodes} nodes, both ends: ${time.toFixed(0)} ms.`,
);
