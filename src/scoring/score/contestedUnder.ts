import type { CompiledFramework } from "../compile/compiledFramework.js";

/** Identifiers of contested items at or under each place, in the order of the framework. */
export function contestedUnder(
  { display, nodes, parent, size }: CompiledFramework,
  contested: Uint8Array,
): readonly (readonly string[])[] {
  const none: string[] = [];
  const lists = new Array<string[]>(size).fill(none);
  for (const place of display) {
    if (contested[place] !== 1) continue;
    const { id } = nodes[place]!;
    for (let at = place; at >= 0; at = parent[at]!) {
      const list = lists[at]!;
      if (list === none) lists[at] = [id];
      else list.push(id);
    }
  }
  return lists;
}
