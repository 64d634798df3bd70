/** Symbol, paragraph and item of a reference in the form of this package; nulls for any other reference. */
export function referenceParts(reference: string): {
  readonly symbol: string | null;
  readonly paragraph: number | null;
  readonly item: string | null;
} {
  const [, symbol, paragraph, brackets = ""] =
    /^([^#]+)#([1-9]\d{0,3})((?:\([a-z]+\))*)$/.exec(reference) ?? [];
  if (symbol === undefined || paragraph === undefined) return { symbol: null, paragraph: null, item: null };
  const item = brackets === "" ? null : brackets.slice(1, -1).replaceAll(")(", ".");
  return { symbol, paragraph: Number(paragraph), item };
}
