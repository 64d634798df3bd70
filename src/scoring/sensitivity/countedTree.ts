import type { CompiledFramework } from "../compile/compiledFramework.js";

/** What of a framework counts, as flat arrays of the same kind: what has no weight, or nothing above it that has, is not there. */
export interface CountedTree extends Pick<CompiledFramework, "end" | "isItem" | "size" | "weight"> {
  /** The place of each node in the framework. */
  readonly places: Int32Array;
}

/** Leaves out of a framework what never counts, so that a hundred thousand evaluations need not pass over it. */
export function countedTree({ end, isItem, size, weight }: CompiledFramework): CountedTree {
  const kept: number[] = [];
  for (let place = 0; place < size;) {
    const isCounted = place === 0 || weight[place]! > 0;
    if (isCounted) kept.push(place);
    place = isCounted ? place + 1 : end[place]!;
  }
  const newPlace = new Int32Array(size + 1).fill(kept.length);
  let before = kept.length;
  for (let place = size - 1, at = kept.length - 1; place >= 0; place -= 1) {
    if (at >= 0 && kept[at] === place) {
      before = at;
      at -= 1;
    }
    newPlace[place] = before;
  }
  return {
    size: kept.length,
    places: Int32Array.from(kept),
    end: Int32Array.from(kept, (place) => newPlace[end[place]!]!),
    isItem: Uint8Array.from(kept, (place) => isItem[place]!),
    weight: Float64Array.from(kept, (place) => weight[place]!),
  };
}
