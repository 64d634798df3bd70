import fc from "fast-check";
import type { PublishedRow, PublishedTable } from "opsc/statistics";

const product = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>(
    (before, list) => before.flatMap((head) => list.map((code) => [...head, code])),
    [[]],
  );

/** The whole table of some inner counts: every total along every dimension. */
function wholeTable(sizes: readonly number[], counts: readonly number[]): [string[], number][] {
  const codes = sizes.map((size) => Array.from({ length: size }, (_, index) => `c${index}`));
  const inner = product(codes).map((coordinates, place): [string[], number] => [
    coordinates,
    counts[place % counts.length]!,
  ]);
  return product(codes.map((list) => ["Total", ...list])).map((coordinates) => [
    coordinates,
    inner
      .filter(([cell]) => coordinates.every((code, at) => code === "Total" || code === cell[at]))
      .reduce((sum, [, count]) => sum + count, 0),
  ]);
}

/** Tiny tables with hidden cells, some without a few of their rows, some with a number that is wrong. */
export const tinyTables: fc.Arbitrary<{ table: PublishedTable; zerosPrinted: boolean }> = fc
  .record({
    sizes: fc.constantFrom([2], [3], [2, 2], [2, 3], [3, 3], [2, 2, 2]),
    counts: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 9, maxLength: 9 }),
    stars: fc.array(fc.nat(40), { maxLength: 2 }),
    absent: fc.array(fc.nat(40), { maxLength: 2 }),
    shown: fc.array(fc.nat(40), { maxLength: 12 }),
    wrong: fc.option(fc.nat(40), { freq: 5 }),
    zerosPrinted: fc.boolean(),
  })
  .map(({ sizes, counts, stars, absent, shown, wrong, zerosPrinted }) => {
    let hidden = 0;
    const rows = wholeTable(sizes, counts).flatMap(([coordinates, count], place): PublishedRow[] => {
      if (place > 0 && absent.includes(place)) return [];
      const small = count < 5 && (!zerosPrinted || count > 0) && !shown.includes(place);
      const star = stars.includes(place) && (!zerosPrinted || count > 0) && place > 0;
      const text = small && hidden < 7 ? "<5" : star && hidden < 6 ? "*" : "";
      if (text !== "") hidden += 1;
      return [
        {
          group: [],
          coordinates,
          text: text === "" ? String(count + (wrong === place ? 1 : 0)) : text,
        },
      ];
    });
    const dimensions = sizes.map((_, at) => `D${at}`);
    return { table: { groupBy: [], dimensions, rows }, zerosPrinted };
  });
