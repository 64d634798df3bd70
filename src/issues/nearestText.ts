import { editDistance } from "./editDistance.js";

/** Longer texts are no identifiers that somebody has misspelt. */
const longest = 200;

/** The one text that is nearest to another, at most a quarter of its length away; none where two are equally near. */
export function nearestText(text: string, candidates: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined;
  const limit = Math.max(2, Math.floor(text.length / 4));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of new Set(candidates)) {
    const found = editDistance(text, candidate, Math.min(least, limit));
    if (found < least) {
      least = found;
      nearest = candidate;
    } else if (found === least) nearest = undefined;
  }
  return nearest;
}
