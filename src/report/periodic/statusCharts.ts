import { assessorKinds } from "../../codes/assessorKinds.js";
import { codesOf } from "../../codes/codesOf.js";
import type { ChartFragment } from "../../fragments/chart.js";
import { chartIds } from "../charts/chartWords.js";
import { statusByClusterChart } from "../charts/statusByClusterChart.js";
import type { PeriodicContext } from "./periodicContext.js";

const kinds = codesOf(assessorKinds);

/**
 * The recommendations by subject and status: a chart for each kind of assessor that has a view, since views of different kinds are never
 * merged. None without words for charts, and none where nobody has assessed, which a sentence says.
 */
export function statusCharts({ caseFile, asOf, charts, entries }: PeriodicContext): ChartFragment[] {
  if (charts === undefined) return [];
  const present = kinds.filter((kind) =>
    entries.some(({ answer }) => answer.views.some(({ assessor }) => assessor.kind === kind)),
  );
  return present
    .map((assessors, index) => {
      const id = index === 0 ? chartIds.status : `${chartIds.status}-${assessors}`;
      return statusByClusterChart(caseFile, { asOf, assessors, id, words: charts });
    })
    .filter((made) => made !== null);
}
