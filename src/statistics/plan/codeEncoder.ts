import type { LeafEncoder, LeafNumbers } from "./dimensionSource.js";

/**
 * Encodes what is read as a code or a reason for having none: an own code, `_U` for unknown, not asked, declined and for a code that
 * is only a group here, `_Z` for not applicable, `_X` for nothing at all, `_O` for any other code.
 */
export const codeEncoder =
  (read: (subject: never) => string | undefined) =>
  ({ own, groups, other, unknown, notApplicable, notCollected }: LeafNumbers): LeafEncoder => {
    const leaves = new Map<string | undefined, number>([
      ...[...groups].map((code) => [code, unknown] as const),
      ["unknown", unknown],
      ["not-asked", unknown],
      ["declined", unknown],
      ["not-applicable", notApplicable],
      [undefined, notCollected],
      ...own,
    ]);
    return (subject) => leaves.get(read(subject)) ?? other;
  };
