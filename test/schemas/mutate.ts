import fc from "fast-check";

/** Numbers from a seed, the same on every machine. */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

type Random = () => number;
type Holder = Record<string, unknown> | unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** Sets a key as `JSON.parse` does: `__proto__` becomes a key like any other. */
export const setKey = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

/** A copy at any depth, odd keys and minus zero included. */
export const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isHolder(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) setKey(copy, key, copyOf((value as Record<string, unknown>)[key]));
  return copy;
};

/** Values that break validators. */
const odd: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    "",
    " ",
    "a",
    "A",
    "0",
    "1",
    "true",
    "null",
    "😀",
    "😀a",
    "ab\n",
    "\u0000",
    "\ud800",
  ],
  ...[0, -0, 1, -1, 2, 3, 1.5, 1e3, 1e21, 1e308, 5e-324, 2 ** 31, 2 ** 53, 2 ** 53 - 1, -(2 ** 53), 2200.0],
  ...["2015-02-29", "2016-02-29", "1900-02-29", "2000-02-29", "2015-13", "2015-00", "2015-1-1", "0000-01-01"],
  ...["2015-01-30T00:00:00Z", "20150130", "+2015", "２０１５", "2015-01-30\n", "toString", "__proto__"],
  ...[
    "https://example.org",
    "http://example.org/a?b#c",
    "https://",
    "https:///a",
    "HTTPS://a",
    "https://a b",
  ],
  ...["TKM", "tkm", "XXX", "EU", "en-GB", "e", "a.ii", "a.", "3.1.a.i.c"],
  ...[[], {}, [[]], [null], [{}], { a: 1 }, [1, "a"]],
];

const oddKeys = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "",
  "0",
  "length",
  "ｉｄ",
];

const pick = <Value>(from: readonly Value[], random: Random): Value =>
  from[Math.floor(random() * from.length)] as Value;

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

const placesIn = (value: unknown): Place[] => {
  const places: Place[] = [];
  const stack = [value];
  while (stack.length > 0) {
    const holder = stack.pop();
    if (!isHolder(holder)) continue;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      stack.push((holder as Record<string, unknown>)[key]);
    }
  }
  return places;
};

const valueAt = ({ holder, key }: Place): unknown => (holder as Record<string, unknown>)[key];

const changeText = (text: string, random: Random): string => {
  const at = Math.floor(random() * (text.length + 1));
  return pick(
    [
      text.slice(0, at) +
        pick(["a", "Z", "0", "9", " ", "-", ".", "#", "\n", "é", "😀"], random) +
        text.slice(at),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + pick(["a", "Z", "0", "9", "-", "/"], random) + text.slice(at + 1),
      text.toUpperCase(),
      ` ${text}`,
      `${text}\n`,
      "",
    ],
    random,
  );
};

const changeNumber = (value: number, random: Random): number =>
  pick([value + 1, value - 1, -value, value / 2, value * 1e9, value + 0.5, 0, -0], random);

/** Words that a mutation draws on beside the odd values: keys and listed values of the schema. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly values: readonly unknown[];
}

const changeOne = (root: { value: unknown }, { keys, values }: Vocabulary, random: Random): void => {
  const places = placesIn(root);
  const place = pick(places, random);
  const { holder, key } = place;
  const value = valueAt(place);
  const any = (): unknown => copyOf(pick(random() < 0.5 ? odd : values.length > 0 ? values : odd, random));
  const step = Math.floor(random() * 9);
  if (step === 0 && holder !== root) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  } else if (step === 1 && isHolder(value)) {
    if (Array.isArray(value)) value.splice(Math.floor(random() * (value.length + 1)), 0, any());
    else setKey(value, pick(random() < 0.4 ? oddKeys : keys.length > 0 ? keys : oddKeys, random), any());
  } else if (step === 2 && Array.isArray(value) && value.length > 0) {
    if (random() < 0.3) value.length = 0;
    else value.push(copyOf(pick(value, random)));
  } else if (step === 3 && !Array.isArray(holder) && holder !== root) {
    Reflect.deleteProperty(holder, key);
    setKey(holder, pick(random() < 0.3 ? oddKeys : keys.length > 0 ? keys : oddKeys, random), value);
  } else if (step === 4) {
    const other = pick(places, random);
    const moved = copyOf(valueAt(other));
    setKey(holder, key, moved);
  } else if (step === 5 && typeof value === "string") {
    setKey(holder, key, changeText(value, random));
  } else if (step === 5 && typeof value === "number") {
    setKey(holder, key, changeNumber(value, random));
  } else {
    setKey(holder, key, any());
  }
};

/** A copy of the value with one to three things changed somewhere in it. */
export const mutate = (value: unknown, vocabulary: Vocabulary, random: Random): unknown => {
  const root = { value: copyOf(value) };
  const times = random() < 0.7 ? 1 : random() < 0.7 ? 2 : 3;
  for (let time = 0; time < times; time += 1) changeOne(root, vocabulary, random);
  return root.value;
};

/** Values of an arbitrary, the same for the same seed. */
export const sampleOf = (arbitrary: fc.Arbitrary<unknown>, numRuns: number, seed: number): unknown[] =>
  fc.sample(arbitrary, { numRuns, seed });
