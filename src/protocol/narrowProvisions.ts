const isUnder = (id: string, above: string): boolean => id === above || id.startsWith(`${above}.`);

/**
 * What two lists of provisions have in common, each at its finer level: articles 3 to 7 and `3.4` have `3.4`.
 *
 * @param left - Provisions or articles.
 * @param right - Others.
 * @returns The common ones in the order of the left list; empty where there are none.
 * @example
 * import { narrowProvisions } from "opsc/protocol";
 * narrowProvisions(["3", "4.2", "4.3", "5"], ["3.4"]); //=> ["3.4"]
 * narrowProvisions(["3", "4.2", "4.3", "5"], ["4"]); //=> ["4.2", "4.3"]
 */
export function narrowProvisions(left: readonly string[], right: readonly string[]): string[] {
  const common = left.flatMap((own) =>
    right.flatMap((other) => (isUnder(own, other) ? [own] : isUnder(other, own) ? [other] : [])),
  );
  return [...new Set(common)];
}
