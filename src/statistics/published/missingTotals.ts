import { editDistance } from "../../issues/editDistance.js";
import type { Issue } from "../../issues/issue.js";
import type { PublishedAuditOptions } from "./publishedAuditOptions.js";
import type { PublishedTable } from "./publishedTable.js";
import { totalCodes } from "./totalCodes.js";

const quoted = (code: string): string => (code === "" ? "a blank cell" : code);

/** Warns of dimensions in which no row has the code of the total: nothing is a sum there, so nothing would be found. */
export function missingTotals(table: PublishedTable, total: PublishedAuditOptions["total"]): Issue[] {
  const issues: Issue[] = [];
  for (const [place, code] of totalCodes(table.dimensions, total).entries()) {
    const categories = [
      ...new Set(table.rows.map(({ coordinates }) => coordinates[place]?.trim() ?? "")),
    ].sort();
    if (categories.length === 0 || categories.includes(code)) continue;
    const dimension = table.dimensions[place]!;
    const plain = code.toLowerCase();
    const [nearest] = categories
      .map((category) => ({ category, distance: editDistance(plain, category.toLowerCase(), 3) }))
      .sort((left, right) => left.distance - right.distance);
    issues.push({
      code: "total-missing",
      severity: "warning",
      path: [dimension],
      message: `Expected ${quoted(code)} as the total of ${dimension}; its categories are ${categories.slice(0, 20).map(quoted).join(", ")}. Without a total nothing is a sum along it.`,
      suggestion: nearest !== undefined && nearest.distance <= 3 ? nearest.category : undefined,
    });
  }
  return issues;
}
