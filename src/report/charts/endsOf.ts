/** The first and the last of some names; none of none, and one name twice. */
export const endsOf = (names: readonly string[]): readonly string[] => [
  ...names.slice(0, 1),
  ...names.slice(-1),
];
