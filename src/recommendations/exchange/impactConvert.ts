import type { ActionStatus } from "../../codes/actionStatuses.js";
import type { Issue } from "../../issues/issue.js";
import type { Measure } from "../measure.js";
import type { ImpactRow } from "./impactColumns.js";
import type { ImpactMeasure, ImpactRecommendation } from "./impactRecords.js";
import { referenceParts } from "./referenceParts.js";
import { targetDateOf } from "./targetDateOf.js";

const supportLevels: ReadonlyMap<string, ImpactRecommendation["supportLevel"]> = new Map([
  ["0", "noted"],
  ["noted", "noted"],
  ["1", "supported-in-part"],
  ["supported in part", "supported-in-part"],
  ["partially supported", "supported-in-part"],
  ["2", "supported"],
  ["supported", "supported"],
]);

/** The categories on measures, and what they would suggest. Judgement of this package: the system has no status of a recommendation. */
const progresses: ReadonlyMap<string, readonly [NonNullable<ImpactMeasure["progress"]>, ActionStatus]> =
  new Map([
    ["in preparation", ["in-preparation", "initiated"]],
    ["in progress", ["in-progress", "partial"]],
    ["completed", ["completed", "implemented"]],
  ]);

const progressOf = ({ everyCell }: ImpactRow): readonly [ImpactMeasure["progress"], ActionStatus | null] => {
  for (const [heading, value] of everyCell()) {
    if (!/progress|status|categor|taxonom/i.test(heading)) continue;
    for (const part of value.split(",")) {
      const found = progresses.get(part.trim().toLowerCase());
      if (found !== undefined) return found;
    }
  }
  return [null, null];
};

const supportOf = (row: ImpactRow, issues: Issue[]): ImpactRecommendation["supportLevel"] => {
  const written = row.field("support_level").toLowerCase();
  if (written === "" || written === "null") {
    // The older field knows two levels only.
    return row.field("accepted").toLowerCase() === "true"
      ? "supported"
      : row.field("accepted").toLowerCase() === "false"
        ? "noted"
        : null;
  }
  const level = supportLevels.get(written);
  if (level === undefined) {
    issues.push({
      code: "support-level-unknown",
      severity: "warning",
      path: ["recommendations", row.row, "support_level"],
      message: `Row ${row.row} of the recommendations has an unknown level of support. Expected 0, 1, 2, noted, supported in part or supported.`,
    });
  }
  return level ?? null;
};

/** A row of recommendations; an unknown level of support is said. */
export const recommendationOf = (row: ImpactRow, issues: Issue[]): ImpactRecommendation => {
  const reference = row.field("reference");
  const title = row.field("title");
  const description = row.field("description");
  const response = row.field("response");
  return {
    row: row.row,
    ...referenceParts(reference),
    heading: null,
    text: description === "" ? title : description,
    otherIds: { "impact-oss": reference },
    reference,
    title,
    stateResponse: response === "" ? null : response,
    supportLevel: supportOf(row, issues),
  };
};

/** A row of measures with the references that it is tied to. */
export const measureOf = (row: ImpactRow, recommendations: readonly string[]): ImpactMeasure => {
  const id = row.field("reference");
  const description = ["description", "outcome", "indicator_summary", "target_date_comment"]
    .map(row.field)
    .filter((part) => part !== "")
    .join("\n");
  const targetDateText = row.field("target_date");
  const plannedUntil = targetDateOf(targetDateText);
  const [progress, suggestedAction] = progressOf(row);
  const measure: Measure = {
    id,
    title: row.field("title"),
    kind: "other",
    ...(description === "" ? {} : { description }),
    ...(plannedUntil === null ? {} : { plannedUntil }),
    recommendations,
    otherIds: { "impact-oss": id },
  };
  return {
    row: row.row,
    measure,
    targetDateText: targetDateText === "" ? null : targetDateText,
    progress,
    suggestedAction,
  };
};
