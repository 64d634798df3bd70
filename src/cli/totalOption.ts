import type { PublishedAuditOptions } from "../statistics/published/publishedAuditOptions.js";
import { UsageError } from "./context.js";

/** Reads `--total`: one code for all dimensions, or `Sex=Total,Age=All` with a code for each. */
export function totalOption(text: string, dimensions: readonly string[]): PublishedAuditOptions["total"] {
  const pairs = text.split(",").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
  });
  const named = pairs.filter(([name]) => dimensions.includes(name));
  if (named.length === 0) return text.trim();
  if (named.length === dimensions.length && pairs.length === dimensions.length)
    return Object.fromEntries(pairs);
  throw new UsageError(
    `Expected --total with one code for all dimensions or with one for each: ${dimensions.map((name) => `${name}=CODE`).join(",")}.`,
  );
}
