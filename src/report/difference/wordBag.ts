/** The words of a text as they stand between spaces. */
export const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** How often each word stands in a text. */
export function wordBag(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How many words two texts share, each as often as both have it. */
export function sharedWords(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, times] of small) shared += Math.min(times, large.get(word) ?? 0);
  return shared;
}
