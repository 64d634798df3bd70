// A framework and its evidence of any size, from whole numbers alone: the same on every machine.
const statuses = { recommendation: ["A", "B", "C"], "benchmark-criterion": ["met", "partly-met", "not-met"] };
const kinds = Object.keys(statuses);
const source = { title: "Benchmark" };

/** Evidence on every item but each fourth: two pieces, of every level, old and new, one in five indirect. */
export const evidenceOn = (items) =>
  items.flatMap(({ id, itemKind }, index) =>
    index % 4 === 0 || statuses[itemKind] === undefined
      ? []
      : [0, 1].map((turn) => ({
          id: `${id}/${turn}`,
          item: id,
          status: statuses[itemKind][(index + turn) % 3],
          level: 1 + ((index + turn) % 3),
          directness: index % 5 === 0 ? "indirect" : "direct",
          recordedOn: `${2012 + ((index * 7 + turn) % 13)}-03-01`,
          source,
          instrument: source,
        })),
  );

/** Items of a framework in their order. */
export const itemsOf = (node) => (node.kind === "item" ? [node] : node.children.flatMap(itemsOf));

/** A framework of ten pillars with groups of ten items. */
export const frameworkOf = (size) => {
  const items = Array.from({ length: size }, (_, index) => ({
    kind: "item",
    id: `item-${String(index).padStart(6, "0")}`,
    label: `Item ${index}`,
    itemKind: kinds[index % kinds.length],
    weight: 1 + (index % 3),
    provisions: [],
  }));
  const group = (id, children) => ({ kind: "group", id, label: id, weight: 1, children });
  const tens = Array.from({ length: size / 10 }, (_, index) =>
    group(`group-${String(index).padStart(6, "0")}`, items.slice(index * 10, index * 10 + 10)),
  );
  const pillars = Array.from({ length: 10 }, (_, index) =>
    group(`pillar-${index}`, tens.slice((index * tens.length) / 10, ((index + 1) * tens.length) / 10)),
  );
  return {
    id: "benchmark",
    title: "Benchmark",
    version: "1",
    root: group("root", pillars),
    sources: [source],
  };
};
