import type { FlatPath } from "./flatPath.js";

type Node = Map<string | number, unknown>;

const valueOf = (path: FlatPath, text: string): unknown => {
  if (text === "[]") return [];
  if (text === "{}") return {};
  return path.read(text);
};

const grow = (node: Node, [key = "", ...rest]: readonly (string | number)[], value: unknown): void => {
  if (rest.length === 0) {
    // What stands further down says more than the mark of an empty list or object.
    if (!(node.get(key) instanceof Map)) node.set(key, value);
    return;
  }
  const inner = node.get(key);
  if (inner instanceof Map) grow(inner as Node, rest, value);
  else {
    const made: Node = new Map();
    node.set(key, made);
    grow(made, rest, value);
  }
};

/** Objects and lists of a tree; the members of a list close up where one is empty. */
const build = (node: Node): unknown => {
  const entries = [...node].map(
    ([key, value]) => [key, value instanceof Map ? build(value as Node) : value] as const,
  );
  if (entries.length > 0 && entries.every(([key]) => typeof key === "number")) {
    return entries.sort(([left], [right]) => Number(left) - Number(right)).map(([, value]) => value);
  }
  return Object.fromEntries(entries);
};

/** Puts a record together of the cells of a row, each with the place that its column names. */
export const unflatten = (cells: readonly (readonly [path: FlatPath, text: string])[]): unknown => {
  const root: Node = new Map();
  for (const [path, text] of cells) grow(root, path.keys, valueOf(path, text));
  return build(root);
};
