const isText = (bytes: DataView, at: number, words: Int32Array, leaf: number): boolean => {
  let left = words[leaf + 1] ?? 0;
  let next = at;
  let word = leaf + 2;
  for (; left > 4; left -= 4) {
    if (bytes.getInt32(next, true) !== words[word]) return false;
    next += 4;
    word += 1;
  }
  return (bytes.getInt32(next, true) & (-1 >>> ((4 - left) << 3))) === words[word];
};

/**
 * Which text of a tree stands at a place, quotes included: its number times 256, plus its length; -1 where it is none of them.
 *
 * @param tree - Where `textTree` wrote the tree: the place of a node, or that of the only leaf times -1.
 */
export function textNumber(bytes: DataView, at: number, words: Int32Array, tree: number): number {
  let node = tree;
  while (node > 0) {
    const byte = bytes.getUint8(at + (words[node] ?? 0));
    node = words[node + 3 + ((byte >>> (words[node + 1] ?? 0)) & (words[node + 2] ?? 0))] ?? 0;
  }
  if (node === 0 || !isText(bytes, at, words, -node)) return -1;
  return ((words[-node] ?? 0) << 8) | (words[1 - node] ?? 0);
}
