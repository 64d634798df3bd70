/** A stretch of a text, the end excluded. */
export type Range = readonly [start: number, end: number];

/* A mark that was never closed must not silence the rest of a document; single marks are the doubtful ones. */
const longest = 1000;
const longestSingle = 300;

/** Which opening marks a closing mark can close. */
const partners: ReadonlyMap<string, readonly string[]> = new Map([
  ["”", ["“", "„"]],
  ["“", ["„"]],
  ["»", ["«"]],
  ["›", ["‹"]],
  ["’", ["‘"]],
  ['"', ['"']],
  ["'", ["'"]],
]);

/** Whether a straight mark can open: nothing that ends a word before it, and for a single mark a letter after it. */
const opens = (sign: string, before: string, after: string): boolean =>
  !/[\p{L}\p{N}.;!?)\]]/u.test(before) && (sign === '"' ? /\S/u : /\p{L}/u).test(after);

/** Whether a mark can close; an apostrophe inside a word cannot. */
const closes = (before: string, after: string): boolean => /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);

/**
 * The quotations of a text, between curly, low, angle or straight marks, single or double, in the order of their beginnings.
 * One pass, whatever the text.
 */
export const quotationsOf = (text: string): Range[] => {
  const ranges: Range[] = [];
  const opened = new Map<string | undefined, number>();
  const mark = /["'‘’“”„«»‹›]/gu;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [sign] = found;
    const [before, after] = [text.charAt(found.index - 1), text.charAt(found.index + 1)];
    const straight = sign === '"' || sign === "'";
    const closing = straight || sign === "’" ? closes(before, after) : true;
    const partner = closing ? partners.get(sign)?.find((one) => opened.has(one)) : undefined;
    const start = opened.get(partner);
    if (start !== undefined) {
      opened.delete(partner);
      if (found.index - start <= ("'’".includes(sign) ? longestSingle : longest)) {
        ranges.push([start, found.index + 1]);
        continue;
      }
    }
    if (straight ? opens(sign, before, after) : "“„«‹‘".includes(sign)) opened.set(sign, found.index);
  }
  return ranges.sort((one, other) => one[0] - other[0]);
};
