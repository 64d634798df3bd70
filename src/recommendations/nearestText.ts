/** Number of single-character changes between two texts (Levenshtein); stops counting above the limit. */
const distance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    let lowest = i;
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const value = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      lowest = Math.min(lowest, value);
    }
    if (lowest > limit) return limit + 1;
    row = next;
  }
  return row[right.length] ?? limit + 1;
};

/** Longer texts are no identifiers that somebody has misspelt. */
const longest = 200;

/** The one text that is nearest to another, at most a quarter of its length away; none where two are equally near. */
export function nearestText(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const limit = Math.max(2, Math.floor(text.length / 4));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of new Set(candidates)) {
    const found = distance(text, candidate, Math.min(least, limit));
    if (found < least) {
      least = found;
      nearest = candidate;
    } else if (found === least) nearest = undefined;
  }
  return nearest;
}
