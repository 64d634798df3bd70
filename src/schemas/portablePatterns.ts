/** `\d` and `\w` take any script in some languages and ASCII alone in others; written out, they are the same everywhere. */
const written: Readonly<Record<string, string>> = { [String.raw`\d`]: "0-9", [String.raw`\w`]: "A-Za-z0-9_" };

const portable = (pattern: string): string => {
  let inClass = false;
  return pattern.replace(/\\.|[[\]]/g, (token) => {
    if (token === "[") inClass = true;
    if (token === "]") inClass = false;
    const characters = written[token];
    if (characters === undefined) return token;
    return inClass ? characters : `[${characters}]`;
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
