import { membersOf, type MemberLists } from "./incidence.js";

/**
 * Members around some, through the shortest lists first, until there are so many; ascending.
 *
 * @param lists - Which members each list has.
 * @param listsOf - Which lists each member stands in.
 * @param from - Where to begin.
 * @param size - How many are wanted; the last list is taken whole.
 * @param isLeftOut - 1 for lists that are not followed.
 */
export function neighbourhood(
  lists: MemberLists,
  listsOf: MemberLists,
  from: Int32Array,
  size: number,
  isLeftOut?: Uint8Array,
): Int32Array {
  const chosen = new Set<number>();
  const seen = new Set<number>();
  // Length first, then the number of the list: one number for both, so that the smallest is the next.
  const waiting: number[] = [];
  const take = (member: number): void => {
    if (chosen.has(member)) return;
    chosen.add(member);
    for (const list of membersOf(listsOf, member)) {
      if (seen.has(list) || isLeftOut?.[list] === 1) continue;
      seen.add(list);
      const length = lists.starts[list + 1]! - lists.starts[list]!;
      push(waiting, length * listsOf.size + list);
    }
  };
  from.forEach(take);
  while (waiting.length > 0 && chosen.size < size) {
    membersOf(lists, pop(waiting) % listsOf.size).forEach(take);
  }
  return Int32Array.from(chosen).sort();
}

/** Puts a number into a binary heap. */
function push(heap: number[], value: number): void {
  let at = heap.length;
  heap.push(value);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent]!;
    if (above <= value) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = value;
}

/** Takes the smallest number out of it. */
function pop(heap: number[]): number {
  const first = heap[0]!;
  const value = heap[heap.length - 1]!;
  heap.pop();
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child += 1;
    const below = heap[child]!;
    if (below >= value) break;
    heap[at] = below;
    at = child;
  }
  heap[at] = value;
  return first;
}
