const units = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
] as const;

const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const lastTens: Readonly<Record<string, number>> = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

/**
 * The number that an English ordinal names: `sixty-eighth`, `68th`, `one hundred and first`.
 *
 * @returns The number, or undefined for other words.
 */
export function ordinalValue(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  const figure = /^(\d{1,4}) ?(?:st|nd|rd|th)$/.exec(text);
  if (figure?.[1] !== undefined) return Number(figure[1]);
  const hundred = /^(?:one |a )?hundred and (.+)$/.exec(text)?.[1];
  if (hundred !== undefined) {
    const rest = ordinalValue(hundred);
    return rest === undefined ? undefined : 100 + rest;
  }
  const last = text.replace(/^(?:one |a )/, "");
  if (lastTens[last] !== undefined) return lastTens[last];
  const [ten = "", unit = ""] = text.split("-");
  const small = (units as readonly string[]).indexOf(unit === "" ? ten : unit);
  if (unit === "") return small > 0 ? small : undefined;
  const base = tens[ten];
  return base !== undefined && small > 0 && small < 10 ? base + small : undefined;
}
