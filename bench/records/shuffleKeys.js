// The same records with the keys of every object in any order.
import { readFileSync, writeFileSync } from "node:fs";

/** Numbers from a seed, so that every run shuffles alike. */
const randomOf = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffled = (value, random) => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, random)]);
  for (let at = entries.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [entries[at], entries[other]] = [entries[other], entries[at]];
  }
  return Object.fromEntries(entries);
};

/** Writes a file of records anew. */
export const shuffleKeys = (path) => {
  const random = randomOf(47);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  writeFileSync(
    path,
    `${lines.map((line) => JSON.stringify(shuffled(JSON.parse(line), random))).join("\n")}\n`,
  );
};
