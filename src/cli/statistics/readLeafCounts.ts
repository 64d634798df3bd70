import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { parseLeafCounts } from "../../statistics/tabulate/importLeafCounts.js";
import { countsContentOf, type LeafCounts } from "../../statistics/tabulate/leafCounts.js";
import { mergeCounts } from "../../statistics/tabulate/mergeCounts.js";
import type { CommandContext } from "../context.js";
import { readInput } from "../readInput.js";

const failed = (code: string, message: string, path: Issue["path"] = []): Result<never> => ({
  ok: false,
  issues: [{ code, severity: "error", path, message }],
});

/** Merges neighbours until one is left, so that every person is copied no more often than there are doublings. */
function merged(counts: readonly LeafCounts[]): Result<LeafCounts> {
  let left = counts;
  while (left.length > 1) {
    const pairs: LeafCounts[] = [];
    for (let at = 0; at < left.length; at += 2) {
      const first = left[at]!;
      const second = left[at + 1];
      const both =
        second === undefined ? { ok: true as const, value: first, issues: [] } : mergeCounts(first, second);
      if (!both.ok) return both;
      pairs.push(both.value);
    }
    left = pairs;
  }
  const [all] = left;
  return all === undefined
    ? failed(
        "leaf-counts-absent",
        "Expected a line of partial counts, as opsc count prints it; there is none. A command before this one may have failed.",
      )
    : { ok: true, value: all, issues: [] };
}

/**
 * Reads lines of partial counts from files, or standard input, and merges them.
 *
 * @param files - Their names, or `-`.
 * @param shards - How many shards there must be in all; any number where that is not told.
 * @returns Issues with the number of the file and of the line in their path, and nothing of the counts.
 */
export async function readLeafCounts(
  files: readonly string[],
  shards: number | undefined,
  context: CommandContext,
): Promise<Result<LeafCounts>> {
  const all: LeafCounts[] = [];
  for (const file of files) {
    const lines = (await readInput(file, context)).split("\n");
    for (const [at, line] of lines.entries()) {
      if (line.trim() === "") continue;
      const read = parseLeafCounts(line);
      if (!read.ok) {
        const place: Issue["path"] = [file === "-" ? "standard input" : file, at + 1];
        return {
          ok: false,
          issues: read.issues.map((issue) => ({ ...issue, path: [...place, ...issue.path] })),
        };
      }
      all.push(read.value);
    }
  }
  const sum = merged(all);
  if (!sum.ok || shards === undefined || countsContentOf(sum.value).shards.size === shards) return sum;
  return failed(
    "shards-missing",
    `Expected ${shards} shards, as --shards says, and there is another number of them. Look which count did not come.`,
  );
}
