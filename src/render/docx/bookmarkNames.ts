/** Word takes no longer names. */
const longest = 40;

/**
 * Names of bookmarks: letters, digits and low lines, 40 at most, none twice.
 *
 * @param anchors - Identifiers of fragments, in the order of the report.
 * @returns The names by identifier.
 */
export function bookmarkNames(anchors: Iterable<string>): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    Array.from(anchors, (id) => {
      const plain = id.replaceAll(/[^a-z0-9]/gi, "_").replace(/^(?![a-z])/i, "p");
      let name = plain.slice(0, longest);
      for (let turn = 2; taken.has(name.toLowerCase()); turn += 1) {
        name = `${plain.slice(0, longest - 1 - String(turn).length)}_${turn}`;
      }
      taken.add(name.toLowerCase());
      return [id, name];
    }),
  );
}
