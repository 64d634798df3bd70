import type { PublishedAuditOptions } from "./publishedAuditOptions.js";

/** Code of the total in each dimension. */
export function totalCodes(dimensions: readonly string[], total: PublishedAuditOptions["total"]): string[] {
  return dimensions.map((dimension) => {
    const code = typeof total === "object" ? new Map(Object.entries(total)).get(dimension) : total;
    return code?.trim() ?? "Total";
  });
}
