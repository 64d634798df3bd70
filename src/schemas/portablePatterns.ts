/** `\d` is any digit of any script in some languages and 0 to 9 in others; written out, it is the same everywhere. */
const portable = (pattern: string): string => {
  let inClass = false;
  return pattern.replace(/\\.|[[\]]/g, (token) => {
    if (token === "[") inClass = true;
    if (token === "]") inClass = false;
    if (token !== String.raw`\d`) return token;
    return inClass ? "0-9" : "[0-9]";
  });
};

/** Writes every pattern so that the regular expressions of other languages read it as JavaScript does. */
export function portablePatterns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(portablePatterns);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "pattern" && typeof inner === "string" ? portable(inner) : portablePatterns(inner),
    ]),
  );
}
