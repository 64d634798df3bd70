import { pick, type Random } from "../../support/randomOf.js";

/** What a mutant of a line is made from: its value, and texts and numbers to put in the place of others. */
export interface LineSource {
  readonly value: unknown;
  readonly texts: readonly string[];
}

const boundNumbers = ["0", "120", "121", "999", "1000", "1000000000000", "1000000000001", "2147483648"];
const strangeNumbers = [
  ...["-0", "-1", "00", "01", "1.0", "1e0", "1E2", "0.5", "12e", "+1", "1_0", "1e400", "NaN", "true"],
  ...["999999999999999", "9007199254740993", "99999999999999999999"],
];
const oddValues = [
  "null",
  "true",
  "false",
  "[]",
  "{}",
  '""',
  "[[]]",
  '{"kind":"exact"}',
  "[null]",
  '"unknown"',
];
const oddKeys = [
  "",
  "name",
  "kind",
  "__proto__",
  "Sex",
  "sex ",
  "sex\\u0000",
  "ｓｅｘ",
  "s\\u0065x",
  "unknown",
  "constructor",
];
const spaces = [" ", "  ", "\t", "\r", "\n", "\f", "\u00a0", "\ufeff", "/**/"];
const strangeBytes = [
  0, 9, 10, 13, 31, 34, 44, 45, 47, 48, 57, 58, 91, 92, 93, 123, 125, 127, 128, 162, 192, 193, 226, 244, 255,
];

interface Style {
  readonly random: Random;
  readonly source: LineSource;
  /** How often each kind of change is made. */
  readonly shuffle: number;
  readonly space: number;
  readonly escape: number;
  readonly repeat: number;
  readonly lists: number;
  readonly swap: number;
}

const shuffled = <Item>(items: Item[], random: Random): Item[] => {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
};

const space = ({ random, space: often }: Style): string =>
  often > 0 && random() < often ? pick(random() < 0.8 ? spaces.slice(0, 3) : spaces, random) : "";

const writeText = (text: string, { random, escape }: Style): string => {
  if (escape === 0 || text === "" || random() >= escape) return JSON.stringify(text);
  const at = Math.floor(random() * text.length);
  const code = text.charCodeAt(at).toString(16).padStart(4, "0");
  return `"${text.slice(0, at)}\\u${code}${text.slice(at + 1)}"`;
};

const nearMiss = (text: string, random: Random): string =>
  pick(
    [
      `${text}x`,
      text.slice(0, -1),
      text.slice(1),
      text.toUpperCase(),
      `${text} `,
      text + text,
      `${text.slice(0, -1)}~`,
    ],
    random,
  );

const writeLeaf = (value: unknown, style: Style): string => {
  const { random, source, swap } = style;
  // There are few numbers in a record, and each has bounds to be met.
  if (typeof value === "number" && random() < 8 * swap)
    return pick(random() < 0.7 ? boundNumbers : strangeNumbers, random);
  if (swap > 0 && random() < swap) {
    const kind = random();
    if (kind < 0.15) return pick(oddValues, random);
    if (kind < 0.2) return pick(strangeNumbers, random);
    return writeText(kind < 0.5 ? nearMiss(String(value), random) : pick(source.texts, random), style);
  }
  return typeof value === "string" ? writeText(value, style) : JSON.stringify(value);
};

/** The items of a list, some several times, none, or a few. */
const otherItems = (items: readonly unknown[], random: Random): unknown[] => {
  const length = pick([0, 0, 1, 2, 4, 5, 6, 7, 8, 9, 12, 13, 13, 16, 17, 24, 25, 201], random);
  return Array.from({ length }, (_, at) => (at < items.length ? items[at] : pick(items, random)));
};

/** A value as it might stand the second time under a key: an object with some of its members. */
const otherValue = (value: unknown, random: Random): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const share = pick([0, 0.5, 1], random);
  return Object.fromEntries(Object.entries(value).filter(() => random() < share));
};

const writeMember = (key: string, value: unknown, style: Style): string => {
  const { random, swap } = style;
  const name = swap > 0 && random() < swap / 4 ? pick(oddKeys, random) : key;
  const text = name.includes("\\") ? `"${name}"` : writeText(name, style);
  return `${space(style)}${text}${space(style)}:${space(style)}${write(value, style)}${space(style)}`;
};

/** Writes a value as JSON in the manner of a careless writer. */
const write = (value: unknown, style: Style): string => {
  const { random } = style;
  if (typeof value !== "object" || value === null) return writeLeaf(value, style);
  if (Array.isArray(value)) {
    const items =
      random() < style.lists && value.length > 0 ? otherItems(value, random) : (value as unknown[]);
    return `[${space(style)}${items.map((item) => `${write(item, style)}${space(style)}`).join(`,${space(style)}`)}]`;
  }
  const entries = Object.entries(value);
  const members = (random() < style.shuffle ? shuffled(entries, random) : entries).map(([key, inner]) =>
    writeMember(key, inner, style),
  );
  if (random() < style.repeat && members.length > 0) {
    const [key, inner] = pick(entries, random);
    const place = Math.floor(random() * (members.length + 1));
    members.splice(place, 0, writeMember(key, otherValue(inner, random), style));
  }
  if (style.swap > 0 && members.length > 0 && random() < style.swap)
    members.splice(Math.floor(random() * members.length), 1);
  return `{${members.join(",")}${space(style)}}`;
};

const changeBytes = (line: Buffer, random: Random): Buffer => {
  const at = Math.floor(random() * line.length);
  const before = line.subarray(0, at);
  const after = line.subarray(at + 1);
  const kind = Math.floor(random() * 8);
  if (kind === 0)
    return Buffer.concat([before, Buffer.from([(line[at] ?? 0) ^ (1 << Math.floor(random() * 8))]), after]);
  if (kind === 1) return Buffer.concat([before, Buffer.from([pick(strangeBytes, random)]), after]);
  if (kind === 2)
    return Buffer.concat([before, Buffer.from([pick(strangeBytes, random)]), line.subarray(at)]);
  if (kind === 3) return Buffer.concat([before, after]);
  if (kind === 4) return Buffer.from(before);
  if (kind === 5)
    return Buffer.concat([
      line,
      Buffer.from(pick(["}", " ", "{}", "\r", "\n", "x", ",", "\0", "]", " 1"], random)),
    ]);
  if (kind === 6) {
    const other = Math.floor(random() * line.length);
    const copy = Buffer.from(line);
    copy[at] = line[other] ?? 0;
    return copy;
  }
  const digit = line.findIndex((byte, place) => place >= at && byte >= 48 && byte <= 57);
  if (digit < 0) return line;
  const copy = Buffer.from(line);
  copy[digit] = 48 + Math.floor(random() * 10);
  return copy;
};

/**
 * Lines that stand for a value, with a few changes of every kind that a line can have: one in the manner of a careless writer, and
 * some of its bytes changed as well.
 */
export const mutateLine = (source: LineSource, random: Random): readonly Buffer[] => {
  const often = (share: number, much: number): number => (random() < share ? much : 0);
  const style: Style = {
    random,
    source,
    shuffle: pick([0, 0, 1], random),
    space: often(0.25, 0.05),
    escape: often(0.06, 0.01),
    repeat: often(0.2, 0.06),
    lists: often(0.15, 0.2),
    swap: often(0.4, 0.01),
  };
  const line = Buffer.from(write(source.value, style));
  const lines: Buffer[] = [line];
  for (const times of [1, 1, 2]) {
    let changed: Buffer = line;
    for (let time = 0; time < times && changed.length > 0; time += 1) changed = changeBytes(changed, random);
    lines.push(changed);
  }
  return lines;
};
