// The main job, end to end: the follow-up report on Turkmenistan as of 1 April 2025, from the bundled case.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { casebook } from "opsc/casebook";
import { actionStatuses, assessorKinds, evidenceLevels, labelOf } from "opsc/codes";
import { writeFiles } from "opsc/node";
import { deadlines, summariseCase } from "opsc/recommendations";
import { toHtml, toMarkdown } from "opsc/render";
import { assembleFollowUp } from "opsc/report";

const file = casebook.turkmenistan;
const asOf = "2025-04-01";

const report = assembleFollowUp(file, { asOf });
const folder = fileURLToPath(new URL("../out/turkmenistan-2025-04-01", import.meta.url));
const paths = await writeFiles(folder, {
  "follow-up.md": toMarkdown(report),
  "follow-up.html": toHtml(report),
});
for (const path of paths) console.log(`Written: ${relative(process.cwd(), path)}`);

const row = (label, value) => console.log(`${label.padEnd(66)} ${value}`);
const summary = summariseCase(file, asOf);
console.log();
row(`Recommendations of ${file.symbol} on ${asOf}`, summary.recommendations);

console.log("By status");
const views = Object.entries(summary.byAssessor).flatMap(([kind, counts]) =>
  actionStatuses.map(({ code, label }) => [`  ${labelOf(assessorKinds, kind)}: ${label}`, counts[code]]),
);
for (const [label, number] of views) if (number > 0) row(label, number);
if (views.every(([, number]) => number === 0)) row("  Not assessed by anybody", summary.recommendations);

console.log("Answers on record");
row("  A measure, evidence or an assessment", summary.answered);
row("  Unanswered, with the reason in the report", summary.unanswered.length);

console.log("By highest level of evidence");
for (const level of ["3", "2", "1"]) {
  row(`  ${level} ${labelOf(evidenceLevels, level)}`, summary.byEvidenceLevel[level]);
}
row("  No evidence", summary.byEvidenceLevel[0]);

console.log("Overdue reports");
for (const due of deadlines({ ...file, set: file.deadlines, received: file.receivedReports, asOf })) {
  const received = due.receivedOn === null ? "not received" : `received ${due.receivedOn}`;
  row(`  ${due.report}: due ${due.effective?.dueOn}, ${received}`, `${due.overdueDays} days`);
}
