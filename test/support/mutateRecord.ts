import { victimRecordStructure } from "opsc/victims";
import { pick, type Random } from "./randomOf.js";
import { kindOf, listedBy, placesOf } from "./schemaLeaves.js";

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

const dates: readonly string[] = [
  ...[
    "2019",
    "2020",
    "2021-01",
    "2021-12",
    "2022-02",
    "2023-05-02",
    "2024-02-29",
    "2025-12-31",
    "0000",
    "9999",
  ],
  ...["unknown", "not-asked", "declined", "not-applicable"],
];

const more: Readonly<Record<string, readonly unknown[]>> = {
  years: [0, 9, 14, 16, 17, 18, 40, 120],
  minimum: [0, 9, 14, 17, 18, 40, 120],
  maximum: [0, 9, 14, 17, 18, 40, 120],
  accused: [0, 1, 999],
  value: [0, 1, 1e12],
  subdivision: ["TM-A", "TM-Z", "TR-34", "US-PR"],
  codes: ["E01", "E14", "1"],
  iccs: ["030222", "0204"],
  domesticProvision: ["CC-129-1", "CC-130"],
  band: ["S2"],
};

const keyOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/** What may stand at each path of a record, numbers of lists left out: every code, and some dates, numbers and tokens. */
const valuesByPath = ((): ReadonlyMap<string, readonly unknown[]> => {
  const values = new Map<string, Set<unknown>>();
  for (const { path: steps, schema } of placesOf(victimRecordStructure)) {
    const path = steps.filter((step) => step !== "[]" && step !== "|").join(".");
    const known = values.get(path) ?? new Set();
    values.set(path, known);
    const listed = listedBy(schema);
    // A list of countries is cut short, so that the rare codes at its end are met.
    for (const value of listed.length > 100 ? ["TKM", "UZB", "PRI", ...listed.slice(-8)] : listed)
      known.add(value);
    const kind = kindOf(schema);
    if (kind !== "string" && kind !== "number") continue;
    for (const value of more[keyOf(path)] ?? (path === "pseudonym" ? [] : dates)) known.add(value);
  }
  return new Map([...values].filter(([, list]) => list.size > 0).map(([path, list]) => [path, [...list]]));
})();

/** The keys of each object in a record, by its path. */
const keysByPath = ((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const path of valuesByPath.keys()) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
    found.set(parent, [...(found.get(parent) ?? []), keyOf(path)]);
  }
  return found;
})();

const isListAt = new Set(
  placesOf(victimRecordStructure).flatMap(({ path, schema }) =>
    kindOf(schema) === "array" ? [path.join(".")] : [],
  ),
);

const objectKeys = [
  ...["dates", "ethnicOrigin", "placeOfOffence", "socioeconomicStatus", "disability", "migration", "care"],
  ...["services", "compensation", "criminalJustice", "reintegration", "processing", "nationalities"],
];
const keys = [...new Set([...[...valuesByPath.keys()].map(keyOf), ...objectKeys])];
const anyCode = [...new Set([...valuesByPath.values()].flat())];

const oddKeys = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"],
  ...["", "0", "length", "name", "dateOfBirth", "Sex", "sex ", "ｓｅｘ", "\u0000"],
];

const odd: readonly (() => unknown)[] = [
  ...[null, true, false, "", " ", "a", "0", "1", "true", "null", "😀", "\u0000", "__proto__", "toString"].map(
    (value) => () => value,
  ),
  ...[0, -0, 1, -1, 0.5, 18, 121, 1e3, 1e21, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 5e-324].map(
    (value) => () => value,
  ),
  ...[
    "2015-02-29",
    "2015-13",
    "2015-00-10",
    "2015-1-1",
    "20150130",
    "+2015",
    "２０１５",
    "2015-01-30T00:00:00Z",
  ].map((value) => () => value),
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => ({ kind: "unknown" }),
  () => ({ kind: "exact", years: 14 }),
  () => JSON.parse('{"__proto__":{"kind":"exact"},"years":1}') as unknown,
  () => undefined,
  () => Number.NaN,
];

/** Sets a key as `JSON.parse` does: `__proto__` is a key like any other. */
const setKey = (holder: Holder, key: string, value: unknown): void => {
  if (key !== "__proto__") {
    holder[key] = value;
    return;
  }
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

interface Place {
  readonly holder: Holder;
  readonly key: string;
  readonly path: string;
}

/** A place anywhere in a record: an object or a list, and a key that it has. */
const placeIn = (root: Holder, random: Random): Place => {
  let holder = root;
  let path = "";
  for (;;) {
    const own = Object.keys(holder);
    const key = own.length === 0 ? "a" : pick(own, random);
    const value = holder[key];
    if (!isHolder(value) || random() < 0.1) return { holder, key, path };
    if (!Array.isArray(holder)) path = path === "" ? key : `${path}.${key}`;
    holder = value;
  }
};

const changeText = (text: string, random: Random): string => {
  const at = Math.floor(random() * (text.length + 1));
  const sign = pick(["a", "Z", "0", "9", "-", " ", "\n", "é", "😀"], random);
  return pick(
    [
      text.slice(0, at) + sign + text.slice(at),
      text.slice(0, at) + text.slice(at + 1),
      `${text}\n`,
      ` ${text}`,
    ],
    random,
  );
};

const changeNumber = (value: number, random: Random): number =>
  pick([value + 1, value - 1, -value, value * 10, value + 0.5, 17, 18, 120, 121, 1e12, 1e12 + 1], random);

/** A value that may stand at a path. */
const fitting = (path: string, random: Random): unknown => pick(valuesByPath.get(path) ?? anyCode, random);

const changes: readonly (readonly [
  weight: number,
  change: (root: Holder, random: Random, donor: Sections) => void,
])[] = [
  [
    20,
    // Another value that fits the key: what wakes the rules.
    (root, random) => {
      const { holder, path } = placeIn(root, random);
      const fit = keysByPath.get(path);
      if (fit === undefined || Array.isArray(holder)) return;
      for (let times = pick([1, 2, 4], random); times > 0; times -= 1) {
        const key = pick(fit, random);
        const inner = path === "" ? key : `${path}.${key}`;
        const value = fitting(inner, random);
        holder[key] = isListAt.has(inner) ? [value] : value;
      }
    },
  ],
  [
    6,
    (root, random) => {
      const { holder, key, path } = placeIn(root, random);
      if (isHolder(holder[key])) return;
      setKey(
        holder,
        key,
        fitting(Array.isArray(holder) ? path : path === "" ? key : `${path}.${key}`, random),
      );
    },
  ],
  [
    3,
    (root, random, donor) => {
      const { key, json } = pick(donor, random);
      root[key] = JSON.parse(json) as unknown;
    },
  ],
  [
    2,
    (root, random) => {
      const { holder } = placeIn(root, random);
      const key = pick(keys, random);
      if (!Array.isArray(holder)) setKey(holder, key, pick(anyCode, random));
    },
  ],
  [
    3,
    (root, random) => {
      const { holder, key } = placeIn(root, random);
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    },
  ],
  [
    2,
    (root, random) => {
      const { holder, key } = placeIn(root, random);
      const inner = holder[key];
      const into = isHolder(inner) && !Array.isArray(inner) ? inner : root;
      setKey(into, pick(oddKeys, random), pick(odd, random)());
    },
  ],
  [
    2,
    (root, random) => {
      const { holder, key } = placeIn(root, random);
      setKey(holder, key, pick(odd, random)());
    },
  ],
  [
    3,
    (root, random) => {
      const { holder, key } = placeIn(root, random);
      const value = holder[key];
      if (typeof value === "string") setKey(holder, key, changeText(value, random));
      else if (typeof value === "number") setKey(holder, key, changeNumber(value, random));
      else setKey(holder, key, pick(anyCode, random));
    },
  ],
  [
    2,
    (root, random) => {
      const lists = Object.keys(root).filter((key) => Array.isArray(root[key]));
      const list = lists.length === 0 ? undefined : (root[pick(lists, random)] as unknown[]);
      if (list === undefined || list.length === 0) return;
      for (let times = pick([1, 1, 2, 4, 20], random); times > 0; times -= 1)
        list.push(JSON.parse(JSON.stringify(pick(list, random)) ?? "null"));
    },
  ],
  [
    1,
    (root, random) => {
      const { holder, key } = placeIn(root, random);
      setKey(holder, key, pick([[holder[key]], { value: holder[key] }], random));
    },
  ],
  [
    1,
    (root, random) => {
      const [one, other] = [placeIn(root, random), placeIn(root, random)];
      const [left, right] = [one.holder[one.key], other.holder[other.key]];
      if (isHolder(left) || isHolder(right)) return;
      setKey(one.holder, one.key, right);
      setKey(other.holder, other.key, left);
    },
  ],
];

const weighted = changes.flatMap(([weight, change]) => Array.from({ length: weight }, () => change));

/** A record cut into the JSON of each of its keys, so that any choice of them is quick to put together. */
export type Sections = readonly { readonly key: string; readonly json: string; readonly needed: boolean }[];

const needed = new Set(
  Object.entries(victimRecordStructure.shape).flatMap(([key, schema]) =>
    schema.safeParse(undefined).success ? [] : [key],
  ),
);

/** Cuts a record for {@link mutateRecord}. */
export const sectionsOf = (record: object): Sections =>
  Object.entries(record).map(([key, value]) => ({
    key,
    json: JSON.stringify(value),
    needed: needed.has(key),
  }));

/**
 * A record with one to four changes: keys gone, unknown, misplaced or named like those of prototypes; other types, codes,
 * numbers and dates; longer lists; deeper nesting. Most often one that still looks right, so that the rules are asked as well.
 *
 * @param records - Records, cut, from which to start and to borrow. What a record need not have is often left out.
 */
export const mutateRecord = (records: readonly Sections[], random: Random): unknown => {
  if (random() < 0.002) return pick(odd, random)();
  const share = pick([0, 0.05, 0.1, 0.1, 0.2, 0.3, 0.5, 1], random);
  let text = "";
  for (const section of pick(records, random)) {
    if (section.needed || random() < share) text += `,"${section.key}":${section.json}`;
  }
  const root = JSON.parse(`{${text.slice(1)}}`) as Holder;
  const donor = pick(records, random);
  for (let times = 1 + Math.floor(random() ** 3 * 4); times > 0; times -= 1)
    pick(weighted, random)(root, random, donor);
  return root;
};
