import type { Getter, NodeMaker, ViewNode } from "./viewNode.js";
import type { ViewContext } from "./viewContext.js";

/** The places that a list may have, and what stands at each. */
export interface ListPlaces {
  /** Its slot, from the first of the node on: that of the length. */
  readonly offset: number;
  /** How many items there may be. */
  readonly most: number;
  /** Slots of one item. */
  readonly stride: number;
  /** Number of the list among what the node holds. */
  readonly place: number;
}

/** Makes the lists of every length over the same items. */
export const listMaker =
  (item: NodeMaker, key: string, { offset, most, stride }: ListPlaces): NodeMaker =>
  (base, path) => {
    const items = Array.from({ length: most }, (_, at) =>
      item(base + offset + 1 + at * stride, [...path, key, at]),
    );
    return Array.from({ length: most + 1 }, (_, length) => items.slice(0, length));
  };

/** A list of objects: one of the lists that were made before. */
export const objectListGetter = ({ offset, place }: ListPlaces, { slots }: ViewContext): Getter => ({
  get(this: ViewNode) {
    const length = slots[this.base + offset]!;
    return length < 0 ? undefined : (this.inner[place] as readonly unknown[][])[length];
  },
});

/** A list of codes or texts: their nodes stand in lists, and what they read is written into a list of its length. */
export const scalarListGetter = (
  { offset, place, most }: ListPlaces,
  { get }: Getter,
  { slots }: ViewContext,
): Getter => {
  const shown = Array.from({ length: most + 1 }, (_, length) => new Array<unknown>(length).fill(undefined));
  return {
    get(this: ViewNode) {
      const length = slots[this.base + offset]!;
      if (length < 0) return undefined;
      const items = (this.inner[place] as readonly ViewNode[][])[length]!;
      const list = shown[length]!;
      for (let at = 0; at < length; at += 1) list[at] = get.call(items[at]!);
      return list;
    },
  };
};
