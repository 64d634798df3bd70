// Runs one sensitivity analysis in a process of its own, after one that warms up, and prints how long it took.
import { clusterFramework, defaultScoringPolicy, obligationFramework, sensitivity } from "opsc/scoring";
import { evidenceOn, frameworkOf, itemsOf } from "./framework.js";

const { framework: name, size, draws } = JSON.parse(process.argv[2]);
const reading = "committee-expectation";
const framework =
  name === "obligations"
    ? obligationFramework({ reading })
    : name === "clusters"
      ? clusterFramework({ reading })
      : frameworkOf(size);
const items = itemsOf(framework.root);
const evidence = evidenceOn(items);
const run = (own) =>
  sensitivity(framework, evidence, defaultScoringPolicy, { asOf: "2025-04-01", seed: 1, draws: own });
run(Math.min(draws, 500));
const start = performance.now();
const answer = run(draws);
const seconds = (performance.now() - start) / 1000;
if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join(" "));
const { monteCarlo, combinations, leftOut } = answer.value;
console.log(
  JSON.stringify({
    seconds,
    items: items.length,
    evidence: evidence.length,
    evaluations: monteCarlo.evaluations,
    combinations: combinations.length,
    leftOut: leftOut.length,
  }),
);
