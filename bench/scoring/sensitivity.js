// How long a sensitivity analysis takes: the bundled frameworks, then growth with items and with draws. Run after `npm run build`; `--quick` runs each once.
import { pathToFileURL } from "node:url";
import { inChild } from "../measure/child.js";
import { machineLine } from "../measure/machine.js";
import { median } from "../measure/median.js";
import { textTable } from "../measure/textTable.js";

const tasks = [
  { name: "obligations", framework: "obligations", draws: 10_000 },
  { name: "clusters", framework: "clusters", draws: 10_000 },
  { name: "100 items", framework: "made", size: 100, draws: 1000 },
  { name: "1,000 items", framework: "made", size: 1000, draws: 1000 },
  { name: "10,000 items", framework: "made", size: 10_000, draws: 1000 },
  { name: "1,000 items", framework: "made", size: 1000, draws: 100 },
  { name: "1,000 items", framework: "made", size: 1000, draws: 10_000 },
];

/** Measures every task in processes of their own; medians of five turns. */
export const measureSensitivity = async ({ quick = false, say = () => {} } = {}) => {
  const results = [];
  for (const { name, ...task } of tasks) {
    say(`sensitivity of ${name}, ${task.draws} draws`);
    const turns = [];
    for (let turn = 0; turn < (quick ? 1 : 5); turn += 1) {
      turns.push(await inChild("../scoring/sensitivityOnce.js", task));
    }
    results.push({ ...task, name, ...turns[0], seconds: median(turns.map(({ seconds }) => seconds)) });
  }
  return results;
};

/** The figures as a head and rows. */
export const sensitivityTable = (results) => ({
  head: ["framework", "items", "pieces of evidence", "draws", "scores computed", "seconds"],
  rows: results.map(({ name, items, evidence, draws, evaluations, seconds }) => [
    name,
    ...[items, evidence, draws, evaluations].map((figure) => figure.toLocaleString("en")),
    seconds.toFixed(2),
  ]),
});

const exponent = (points, of) => {
  const [first, last] = [points[0], points.at(-1)];
  return Math.log(last.seconds / first.seconds) / Math.log(last[of] / first[of]);
};

/** How the time grows, in two lines; 1 is linear. */
export const sensitivityGrowth = (results) => {
  const made = results.filter(({ framework }) => framework === "made");
  const byItems = made.filter(({ draws }) => draws === 1000);
  const byDraws = made.filter(({ size }) => size === 1000).sort((left, right) => left.draws - right.draws);
  return [
    `It grows with the power ${exponent(byItems, "items").toFixed(1)} of the number of items, at 1,000 draws,`,
    `and with the power ${exponent(byDraws, "draws").toFixed(1)} of the number of draws, at 1,000 items.`,
  ].join("\n");
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const results = await measureSensitivity({
    quick: process.argv.includes("--quick"),
    say: (text) => console.error(text),
  });
  const { head, rows } = sensitivityTable(results);
  console.log([machineLine(), "", textTable(head, rows), "", sensitivityGrowth(results)].join("\n"));
}
