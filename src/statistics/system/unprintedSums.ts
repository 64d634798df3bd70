import { compareText } from "../../issues/compareText.js";
import { apartSums } from "./apartSums.js";
import { printedSets, type Axis, type CountedSet, type PrintedCells } from "./printedSets.js";
import { hasAll, without } from "./rowLists.js";

/** What cells do not print and give away all the same: one of them less those of its parts that are printed too. */
export interface UnprintedSum {
  /** What it counts; the same for the same cells in any order. */
  readonly key: string;
  /** Where it would stand: for each dimension a code, or words that say which code less which parts. */
  readonly coordinates: readonly string[];
  /** Rows of the population, ascending. */
  readonly rows: Int32Array;
}

/**
 * Finds what printed cells leave over, in each dimension, in one after another and in several at once: a table that prints a total and
 * some of its categories tells the sum of the others by subtraction, and so do two tables of which one prints the total and the
 * other some of its parts.
 *
 * @returns The sums that have rows; none where every printed group is the sum of its printed parts.
 */
export function unprintedSums(printed: PrintedCells): readonly UnprintedSum[] {
  const { axes, sets } = printedSets(printed);
  const known = new Map<string, CountedSet[]>();
  const add = (set: CountedSet): void => {
    const name = set.sets.join();
    const same = known.get(name);
    if (same === undefined) known.set(name, [set]);
    else if (!same.some(({ rows }) => rows.length === set.rows.length && hasAll(rows, set.rows)))
      same.push(set);
  };
  sets.forEach(add);
  // Twice, for what is left in one dimension may have a part in one before it.
  [...axes, ...axes].forEach((axis, at) => {
    const place = at % axes.length;
    // All are found before one is added: what is left in this dimension is no part in it.
    const rests = [...known.values()].flat().flatMap((set) => remainderOf(set, place, axis, known) ?? []);
    rests.forEach(add);
  });
  const all = [...known.values()].flat();
  const { dimensions } = printed;
  const keyOf = (own: readonly number[]): string =>
    own
      .flatMap((set, place) => {
        const { code, categories } = dimensions[place]!;
        const leaves = axes[place]!.leaves[set]!;
        const isWhole = leaves.size === categories.filter(({ members }) => members === undefined).length;
        return isWhole ? [] : `${code}=${[...leaves].sort().join("|")}`;
      })
      .sort()
      .join("&");
  const remainders = all
    .filter(({ isPrinted }) => !isPrinted)
    .map(({ sets: own, coordinates, rows }) => ({ key: keyOf(own), coordinates, rows }));
  const apart = apartSums(axes, known).map(({ sets: own, coordinates, rows }) => ({
    key: `${keyOf(own)} besides ${coordinates.join(", ")}`,
    coordinates,
    rows,
  }));
  return [...remainders, ...apart].sort(
    (left, right) =>
      compareText(left.key, right.key) ||
      compareText(left.coordinates.join("\n"), right.coordinates.join("\n")),
  );
}

/** What is left of a set in one dimension without those of its parts that are known beside its other leaves. */
function remainderOf(
  set: CountedSet,
  place: number,
  { leaves, inside, numberOf }: Axis,
  known: ReadonlyMap<string, readonly CountedSet[]>,
): CountedSet | undefined {
  const own = set.sets[place]!;
  const parts = inside[own]!.flatMap((part) =>
    (known.get(set.sets.with(place, part).join()) ?? []).filter(
      ({ isPrinted, rows }) => (isPrinted && set.isPrinted) || hasAll(set.rows, rows),
    ),
  );
  if (parts.length === 0) return undefined;
  const members = new Set(leaves[own]);
  for (const { sets } of parts) for (const leaf of leaves[sets[place]!]!) members.delete(leaf);
  if (members.size === 0) return undefined;
  const rows = without(
    set.rows,
    parts.map((part) => part.rows),
  );
  if (rows.length === 0) return undefined;
  const codes = [...new Set(parts.map(({ coordinates }) => coordinates[place]!))].sort();
  return {
    sets: set.sets.with(place, numberOf(members)),
    coordinates: set.coordinates.with(place, `${set.coordinates[place]!} less ${codes.join(" ")}`),
    rows,
    isPrinted: false,
  };
}
