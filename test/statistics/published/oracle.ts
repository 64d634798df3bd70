import type { PublishedTable } from "opsc/statistics";

/** Least and greatest value of a hidden cell in all tables that fit. */
export type Interval = readonly [number, number];

/** What a cell may be: a printed number, `<5`, or `*`, which the oracle tries up to a cap. */
const domainOf = (text: string, zerosPrinted: boolean, cap: number): number[] => {
  const least = zerosPrinted ? 1 : 0;
  const range = (most: number): number[] =>
    Array.from({ length: most - least + 1 }, (_, index) => index + least);
  return text === "<5" ? range(4) : text === "*" ? range(cap) : [Number(text)];
};

/**
 * Tries every whole number in every hidden cell and keeps what adds up: a total with two printed parts or more is their sum.
 *
 * @returns The interval of each hidden cell by its row, or undefined where nothing adds up.
 */
export function everyTable(
  { rows, dimensions }: PublishedTable,
  zerosPrinted: boolean,
  cap: number,
): Map<number, Interval> | undefined {
  const sums: number[][] = [];
  for (const [place] of dimensions.entries()) {
    for (const [total, row] of rows.entries()) {
      if (row.coordinates[place] !== "Total") continue;
      const parts = [...rows.keys()].filter((other) =>
        rows[other]!.coordinates.every((code, at) =>
          at === place ? code !== "Total" : code === row.coordinates[at],
        ),
      );
      if (parts.length > 1) sums.push([total, ...parts]);
    }
  }
  const values = rows.map(({ text }) => (/\d/.test(text) && text !== "<5" ? Number(text) : 0));
  const hidden = [...rows.keys()].filter((row) => ["<5", "*"].includes(rows[row]!.text));
  const found = new Map<number, Interval>();
  let any = false;
  const lastOf = sums.map((sum) => Math.max(-1, ...sum.map((row) => hidden.indexOf(row))));
  const holds = ([total, ...parts]: readonly number[]): boolean =>
    values[total!] === parts.reduce((sum, part) => sum + values[part]!, 0);
  const fill = (at: number): void => {
    // A sum is looked at as soon as the last of its hidden cells has a value.
    if (sums.some((sum, place) => lastOf[place] === at - 1 && !holds(sum))) return;
    if (at === hidden.length) {
      any = true;
      for (const row of hidden) {
        const [least, most] = found.get(row) ?? [Infinity, -Infinity];
        found.set(row, [Math.min(least, values[row]!), Math.max(most, values[row]!)]);
      }
      return;
    }
    for (const value of domainOf(rows[hidden[at]!]!.text, zerosPrinted, cap)) {
      values[hidden[at]!] = value;
      fill(at + 1);
    }
  };
  fill(0);
  return any ? found : undefined;
}
