// Protects one size in a process of its own, and prints how long each part took.
import { collapseThreshold, defaultPolicy, highsSolver, protect, verifyRelease } from "opsc/statistics";
import { countSystemOf } from "../../dist/statistics/system/countSystemOf.js";
import { eliminate } from "../../dist/statistics/elimination/eliminate.js";
import { primaryCells } from "../../dist/statistics/primary/primaryCells.js";
import { tablesOver } from "./tables.js";

const { dimensions, records, withAudit } = JSON.parse(process.argv[2]);
const seconds = (run) => {
  const start = performance.now();
  const value = run();
  return [value, (performance.now() - start) / 1000];
};

const tables = tablesOver(dimensions, records);
const [joined, joining] = seconds(() => countSystemOf(tables));
const primary = primaryCells(joined, defaultPolicy);
const [pattern, elimination] = seconds(() => eliminate(joined.system, primary));
const share = (flags) => flags.reduce((sum, flag) => sum + flag, 0) / joined.system.cells.length;
const outcome = {
  cells: joined.cellOf.reduce((sum, cells) => sum + cells.length, 0),
  sums: joined.system.cells.length,
  rows: joined.system.rowCounts.length,
  sensitive: share(primary),
  hidden: share(pattern.hidden),
  tooMuch: share(pattern.hidden) > collapseThreshold.share,
  joining,
  elimination,
};
if (withAudit) {
  const solver = await highsSolver();
  const [answer, whole] = seconds(() => protect(tables, defaultPolicy, solver));
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join(" "));
  const [verified, verification] = seconds(() =>
    verifyRelease(answer.value.tables, answer.value.certificates),
  );
  if (!verified.ok) throw new Error("The release does not verify.");
  Object.assign(outcome, { whole, verification });
}
console.log(JSON.stringify(outcome));
