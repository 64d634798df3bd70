/** Writes a path in the treaty's own form; the fifth step (`a`, `b`, `c` under a Roman numeral) has no brackets there. */
export const provisionLocator = (path: string): string =>
  path
    .split(".")
    .map((token, index) => (index === 0 ? `art. ${token}` : index === 4 ? token : `(${token})`))
    .join(" ");
