import { LeafCounts, countsContentOf, type LeafCountsContent } from "./leafCounts.js";
import { mergeCounts } from "./mergeCounts.js";

/**
 * Puts the parts of one shard together under its name: threads count parts that have no names of their own, and what they find
 * together is what one of them would have found alone.
 *
 * @throws TypeError where the parts were not counted by one plan, or where there is none.
 */
export function joinParts(parts: readonly LeafCountsContent[], shard: string): LeafCounts {
  const [first, ...rest] = parts.map(
    (content, place) => new LeafCounts({ ...content, shards: new Set([String(place)]) }),
  );
  if (first === undefined) throw new TypeError("Expected one part at least.");
  const joined = rest.reduce((sum, part) => {
    const merged = mergeCounts(sum, part);
    if (!merged.ok) throw new TypeError("Expected the parts of one shard, counted by one plan.");
    return merged.value;
  }, first);
  return new LeafCounts({ ...countsContentOf(joined), shards: new Set([shard]) });
}
