/** Two items that are one, by their places in the older and in the newer list. */
export type Match = readonly [older: number, newer: number];

/** What of two lists is not matched yet. */
export class Unmatched<Item> {
  readonly matches: Match[] = [];
  readonly #older: readonly Item[];
  readonly #newer: readonly Item[];
  readonly #freeOlder: Set<number>;
  readonly #freeNewer: Set<number>;

  constructor(older: readonly Item[], newer: readonly Item[]) {
    this.#older = older;
    this.#newer = newer;
    this.#freeOlder = new Set(older.keys());
    this.#freeNewer = new Set(newer.keys());
  }

  /** Places of the older list that are free, in order. */
  get older(): readonly number[] {
    return [...this.#freeOlder];
  }

  /** Places of the newer list that are free, in order. */
  get newer(): readonly number[] {
    return [...this.#freeNewer];
  }

  /** Matches two places if both are free. */
  match(older: number, newer: number): boolean {
    if (!this.#freeOlder.has(older) || !this.#freeNewer.has(newer)) return false;
    this.#freeOlder.delete(older);
    this.#freeNewer.delete(newer);
    this.matches.push([older, newer]);
    return true;
  }

  /** Matches free items of the same key, the first with the first and so on; an item without a key is left. */
  matchByKey(keyOf: (item: Item) => string | null): Match[] {
    const places = new Map<string, number[]>();
    for (const place of this.older) {
      const key = keyOf(this.#older[place]!);
      if (key === null) continue;
      const list = places.get(key);
      if (list === undefined) places.set(key, [place]);
      else list.push(place);
    }
    const next = new Map<string, number>();
    const before = this.matches.length;
    for (const place of this.newer) {
      const key = keyOf(this.#newer[place]!);
      if (key === null) continue;
      const turn = next.get(key) ?? 0;
      const partner = places.get(key)?.[turn];
      if (partner === undefined) continue;
      next.set(key, turn + 1);
      this.match(partner, place);
    }
    return this.matches.slice(before);
  }
}
