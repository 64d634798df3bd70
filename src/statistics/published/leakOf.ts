import type { GroupBounds } from "./auditGroup.js";
import type { LeakSource, PublishedLeak } from "./publishedAudit.js";
import type { PublishedGroup } from "./publishedGroups.js";
import type { PublishedTable } from "./publishedTable.js";

/** A leak, and how plain it is: the lower the plainer. */
export interface RankedLeak {
  /** The leak. */
  readonly leak: PublishedLeak;
  /** Kind of reasoning, then number of cells, then whether the value is zero. */
  readonly rank: readonly [number, number, number];
}

interface Reason {
  readonly kind: number;
  readonly from: ReadonlyMap<number, number>;
  readonly line: (value: number) => string;
}

const named = (names: readonly string[], values: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name, place) => [name, values[place]!]));

/** How often each other number of a sum is added to give the target: parts make a total, a part is the total less the others. */
const factorsIn = (sum: Int32Array, target: number): Map<number, number> => {
  const [total = 0, ...parts] = sum;
  if (total === target) return new Map(parts.map((part) => [part, 1]));
  return new Map([
    [total, 1],
    ...parts.filter((part) => part !== target).map((part): [number, number] => [part, -1]),
  ]);
};

/** Adds and takes away in a line: `10 - 7 - 1`. */
const written = (from: ReadonlyMap<number, number>, textOf: (number: number) => string): string =>
  [...from]
    .sort(([, left], [, right]) => right - left)
    .map(([number, factor], place) => {
      const often = Math.abs(factor) === 1 ? "" : `${Math.abs(factor)} x `;
      const sign = factor < 0 ? "- " : place === 0 ? "" : "+ ";
      return `${sign}${often}${textOf(number)}`;
    })
    .join(" ");

/** A marker that leaves one value. */
function byMarker({ values }: GroupBounds, target: number): Reason | undefined {
  if (values[target] === undefined) return undefined;
  return { kind: 4, from: new Map(), line: (value) => `the marker itself says ${value}` };
}

/** One sum in which every other cell is printed. */
function bySubtraction(bounds: GroupBounds, target: number): Reason | undefined {
  const own = bounds.sums
    .filter((sum) => sum.every((number) => (bounds.values[number] === undefined) === (number === target)))
    .filter((sum) => sum.includes(target))
    .sort((left, right) => left.length - right.length)[0];
  if (own === undefined) return undefined;
  const from = factorsIn(own, target);
  const valueOf = (number: number): string => String(bounds.values[number]);
  return { kind: 0, from, line: (value) => `${written(from, valueOf)} = ${value}` };
}

/** One sum in which what is left is the least, or the greatest, that all hidden parts together can be. */
function byBounds({ sums, values, marked }: GroupBounds, target: number): Reason | undefined {
  for (const sum of sums) {
    const [total = 0, ...parts] = sum;
    const whole = values[total];
    const open = parts.filter((part) => values[part] === undefined);
    if (whole === undefined || !open.includes(target)) continue;
    const printed = parts.filter((part) => values[part] !== undefined);
    const rest = whole - printed.reduce((left, part) => left + values[part]!, 0);
    const together = (end: "lower" | "upper"): number =>
      open.reduce((left, part) => left + marked[part]![end], 0);
    const end = rest === together("lower") ? "lower" : rest === together("upper") ? "upper" : undefined;
    if (end === undefined) continue;
    const left = written(factorsIn(Int32Array.of(total, ...printed), -1), (number) => String(values[number]));
    const words = end === "lower" ? "the least" : "the most";
    return {
      kind: 1,
      from: factorsIn(sum, target),
      line: (value) =>
        `${left} = ${rest}, ${words} that the ${open.length} hidden parts can be together: this one is ${value}`,
    };
  }
  return undefined;
}

/** Several sums, added to and taken from each other. */
function byCombination({ determined, values }: GroupBounds, target: number): Reason | undefined {
  const from = determined.get(target)?.from;
  if (from === undefined) return undefined;
  const valueOf = (number: number): string => String(values[number]);
  return { kind: 2, from, line: (value) => `${written(from, valueOf)} = ${value}` };
}

/** All sums that the cell hangs together with. */
function byAllSums({ sums, values }: GroupBounds, target: number, cells: number): Reason {
  const joined = new Set<number>([target]);
  const used = new Set<Int32Array>();
  for (const number of joined) {
    for (const sum of sums) {
      if (used.has(sum) || !sum.includes(number)) continue;
      used.add(sum);
      for (const other of sum) if (values[other] === undefined) joined.add(other);
    }
  }
  const places = [...new Set([...used].flatMap((sum) => [...sum]))].filter((number) => number < cells);
  const from = new Map(places.filter((number) => number !== target).map((number) => [number, 0]));
  return {
    kind: 3,
    from,
    line: (value) => `no other value than ${value} fits all ${used.size} sums of these cells`,
  };
}

/** Says which published cells give a cell away, in the plainest way that there is. */
export function leakOf(
  table: PublishedTable,
  { group, cells }: PublishedGroup,
  bounds: GroupBounds,
  target: number,
): RankedLeak {
  const reason =
    byMarker(bounds, target) ??
    bySubtraction(bounds, target) ??
    byBounds(bounds, target) ??
    byCombination(bounds, target) ??
    byAllSums(bounds, target, cells.length);
  const { coordinates, text } = cells[target]!;
  const value = bounds.lower[target]!;
  const from = [...reason.from]
    .filter(([number]) => number < cells.length)
    .sort(([left, one], [right, other]) => other - one || left - right)
    .map(([number, factor]): LeakSource => {
      const source = cells[number]!;
      return { cell: named(table.dimensions, source.coordinates), printed: source.text, factor };
    });
  return {
    leak: {
      group: named(table.groupBy, group),
      cell: named(table.dimensions, coordinates),
      printed: text,
      value,
      from,
      arithmetic: reason.line(value),
    },
    rank: [reason.kind, from.length, value === 0 ? 1 : 0],
  };
}
