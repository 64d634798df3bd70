// The main job, end to end: the follow-up report on Turkmenistan as of 1 April 2025, from the bundled case.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { casebook } from "opsc/casebook";
import { evidenceLevels, labelOf } from "opsc/codes";
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

const row = (label, value) => console.log(`${label.padEnd(58)} ${value}`);
const summary = summariseCase(file, asOf);
console.log();
row(`Recommendations of ${file.symbol} on ${asOf}`, summary.recommendations);
row("  assessed by the State, the Committee or others", summary.recommendations - notAssessed(summary));
row("  claimed or shown: a measure or evidence is recorded", summary.answered);
row("  unanswered, with the reason", summary.unanswered.length);
for (const level of [3, 2, 1]) {
  row(`  evidence at level ${level}: ${labelOf(evidenceLevels, `${level}`)}`, summary.byEvidenceLevel[level]);
}
row("  no evidence", summary.byEvidenceLevel[0]);

for (const due of deadlines({ ...file, set: file.deadlines, received: file.receivedReports, asOf })) {
  const received = due.receivedOn === null ? "not received" : `received ${due.receivedOn}`;
  row(`Overdue: ${due.report}`, `due ${due.effective?.dueOn}, ${received}, ${due.overdueDays} days`);
}

/** Recommendations on which no kind of assessor holds a view. */
function notAssessed({ byAssessor }) {
  return Math.min(...Object.values(byAssessor).map((counts) => counts["no-view"]));
}
