/** Keys of a fragment that hold words of the language. */
const wording = new Set(["value", "label", "title", "form"]);

const isWords = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "type" in value && value.type === "text";

const isLeaf = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "type" in value && !("children" in value);

/** A report without its words: kinds, identifiers, columns, codes, citations, dates and figures; parts of a sentence in any order. */
export const skeletonOf = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const parts = value.filter((part) => !isWords(part)).map(skeletonOf);
    return value.some((part) => isWords(part)) || value.every(isLeaf)
      ? parts.map((part) => JSON.stringify(part)).sort()
      : parts;
  }
  if (typeof value !== "object" || value === null) return value;
  const worded =
    "type" in value && (value.type === "quantity" || value.type === "date") ? new Set(["form"]) : wording;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !worded.has(key))
      .map(([key, inner]) => [key, skeletonOf(inner)]),
  );
};
