import type { Axis, CountedSet } from "./printedSets.js";
import { hasAll, without } from "./rowLists.js";

/** What is left of a set, and where it would stand. */
type ApartSum = Pick<CountedSet, "sets" | "coordinates" | "rows">;

/**
 * What is left of a set without cells that are narrower in several dimensions at once, where nothing between the two is known: a table
 * of girls by region, without totals, beside the total of another table.
 */
export function apartSums(
  axes: readonly Axis[],
  known: ReadonlyMap<string, readonly CountedSet[]>,
): readonly ApartSum[] {
  const around = axes.map(({ leaves, inside }) => {
    const outside = leaves.map((): number[] => []);
    inside.forEach((parts, set) => {
      for (const part of parts) outside[part]!.push(set);
    });
    return outside;
  });
  const groups = new Map<string, { readonly whole: CountedSet; readonly parts: CountedSet[] }>();
  for (const cell of [...known.values()].flat()) {
    if (!cell.isPrinted || isGrounded(cell, around, known)) continue;
    for (const { wholes, places } of nearest(cell, around, known)) {
      for (const whole of wholes) {
        if (!whole.isPrinted && !hasAll(whole.rows, cell.rows)) continue;
        const name = `${whole.coordinates.join("\n")}:${places.join()}`;
        const group = groups.get(name) ?? { whole, parts: [] };
        groups.set(name, group);
        group.parts.push(cell);
      }
    }
  }
  return [...groups.values()].flatMap(({ whole, parts }) => {
    const rows = without(
      whole.rows,
      parts.map((part) => part.rows),
    );
    if (rows.length === 0) return [];
    const coordinates = whole.coordinates.map((code, place) => {
      const codes = new Set(
        parts.flatMap(({ sets, coordinates: own }) => (sets[place] === whole.sets[place] ? [] : own[place]!)),
      );
      return codes.size === 0 ? code : `${code} besides ${[...codes].sort().join(" ")}`;
    });
    return [{ sets: whole.sets, coordinates, rows }];
  });
}

/** Whether a cell stands in a wider one in each dimension in which there is anything wider. */
const isGrounded = (
  { sets }: CountedSet,
  around: readonly (readonly (readonly number[])[])[],
  known: ReadonlyMap<string, readonly CountedSet[]>,
): boolean =>
  sets.every((set, place) =>
    around[place]![set]!.every((wider) => known.has(sets.with(place, wider).join())),
  );

/** The known sets around a cell, wider in two dimensions or more, between which and the cell there is no other. */
function nearest(
  { sets }: CountedSet,
  around: readonly (readonly (readonly number[])[])[],
  known: ReadonlyMap<string, readonly CountedSet[]>,
): readonly { readonly wholes: readonly CountedSet[]; readonly places: readonly number[] }[] {
  let wider: { readonly own: readonly number[]; readonly places: readonly number[] }[] = [
    { own: sets, places: [] },
  ];
  sets.forEach((set, place) => {
    const choices = around[place]![set]!;
    wider = wider.flatMap((one) => [
      one,
      ...choices.map((choice) => ({ own: one.own.with(place, choice), places: [...one.places, place] })),
    ]);
  });
  const there = wider.flatMap(({ own, places }) => {
    const wholes = places.length === 0 ? undefined : known.get(own.join());
    return wholes === undefined ? [] : [{ own, places, wholes }];
  });
  const isInside = (inner: readonly number[], outer: readonly number[]): boolean =>
    inner.every((set, place) => set === outer[place] || around[place]![set]!.includes(outer[place]!));
  return there.filter(
    ({ own, places }) =>
      places.length > 1 && !there.some((other) => other.own !== own && isInside(other.own, own)),
  );
}
