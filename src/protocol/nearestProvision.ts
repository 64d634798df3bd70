import { isProvisionPath } from "./isProvisionPath.js";
import { provisionPaths } from "./provisionPaths.js";

/* One edit outweighs any preference between kinds of edits; a level left out is likelier than one too many or one mistaken. */
const deletion = 1_000_001;
const insertion = 1_000_000;
const substitution = 1_001_000;
const longest = 16;

/** Weighted edit distance between two short token lists. */
const distance = (from: readonly string[], to: readonly string[]): number => {
  let row = [0, ...to.map((_, column) => (column + 1) * insertion)];
  for (const token of from) {
    const next = [row[0]! + deletion];
    for (const [column, target] of to.entries()) {
      const diagonal = row[column]! + (token === target ? 0 : substitution);
      const above = row[column + 1]! + deletion;
      const left = next[column]! + insertion;
      next.push(Math.min(diagonal, above, left));
    }
    row = next;
  }
  return row[to.length]!;
};

/**
 * The one path of the Protocol that is nearest to a citation which it does not have.
 *
 * The article is never changed, nor is the paragraph where the article has it. Among the paths that remain, the one with the fewest
 * tokens deleted, inserted or replaced is the nearest; at equal number a level
 * left out in print is likelier than one too many, and that than one mistaken.
 *
 * @param tokens - Article, paragraph and letters as read, without brackets: `["3", "1", "ii", "c"]`.
 * @returns The path (the tokens themselves where they are one), or `undefined` where the article does not exist, where two paths are
 * equally near, or where there are more than 16 tokens.
 * @example
 * import { nearestProvision } from "opsc/protocol";
 * nearestProvision(["3", "1", "ii", "c"]); //=> "3.1.c"
 * nearestProvision(["3", "1", "i", "c"]); //=> "3.1.a.i.c"
 * nearestProvision(["19", "1"]); //=> undefined
 */
export function nearestProvision(tokens: readonly string[]): string | undefined {
  const read = tokens.map((token) => token.trim().toLowerCase());
  if (read.length > longest) return undefined;
  if (isProvisionPath(read.join("."))) return read.join(".");
  const kept = [read.slice(0, 2), read.slice(0, 1)].find((start) => isProvisionPath(start.join(".")));
  if (kept === undefined) return undefined;
  const base = kept.join(".");
  const rest = read.slice(kept.length);

  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const path of provisionPaths) {
    if (path !== base && !path.startsWith(`${base}.`)) continue;
    const cost = distance(rest, path.split(".").slice(kept.length));
    if (cost === least) nearest = undefined;
    if (cost < least) [nearest, least] = [path, cost];
  }
  return nearest;
}
