// A seeded framework of pillars, obligations and items, with ten pieces of evidence on each item.
const generator = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const source = { title: "A source" };
const statuses = ["E", "C", "B", "A", "A-complete", "D"];

/** A framework with so many items, and evidence on them in mixed order. */
export const randomCase = ({ items, perItem = 10, seed = 49 }) => {
  const next = generator(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const pillars = 10;
  const obligations = Math.max(1, Math.round(Math.sqrt(items / pillars)));
  const ids = [];
  const groups = Array.from({ length: pillars }, (_, pillar) => ({
    kind: "group",
    id: `p${pillar}`,
    label: `Pillar ${pillar}`,
    weight: 1,
    children: Array.from({ length: obligations }, (_, obligation) => ({
      kind: "group",
      id: `p${pillar}.${obligation}`,
      label: `Obligation ${pillar}.${obligation}`,
      weight: 1 + next(),
      children: [],
    })),
  }));
  for (let item = 0; item < items; item += 1) {
    const id = `i${item}`;
    ids.push(id);
    groups[item % pillars].children[Math.floor(item / pillars) % obligations].children.push({
      kind: "item",
      id,
      label: `Item ${item}`,
      itemKind: "recommendation",
      weight: 0.5 + next(),
      provisions: ["3.1.c"],
    });
  }
  const evidence = Array.from({ length: items * perItem }, (_, at) => {
    const level = pick([1, 2, 3]);
    return {
      id: `e${at}`,
      item: pick(ids),
      status: pick(statuses),
      level,
      directness: pick(["direct", "direct", "indirect"]),
      recordedOn: `${2012 + Math.floor(next() * 14)}-0${1 + Math.floor(next() * 9)}-15`,
      source,
      ...(level === 2 ? { instrument: source } : {}),
    };
  });
  const framework = {
    id: "random",
    title: "Random",
    version: "1",
    sources: [source],
    root: { kind: "group", id: "root", label: "Root", weight: 1, children: groups },
  };
  return { framework, evidence };
};
