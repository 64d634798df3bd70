import { describe, expect, it } from "vitest";
import { knownScanner, knownWalk } from "../../../src/victims/scanner/knownScanners.js";
import { scannerOf } from "../../../src/victims/scanner/scannerOf.js";
import { everyForm } from "../../support/everyForm.js";
import { placesOf } from "../../support/schemaLeaves.js";
import { lineSources } from "./lineSources.js";
import { judgeOf } from "./oracle.js";

type Path = readonly (string | number)[];

/** The text of one member and what stands around it; `undefined` leaves it out. */
type Manner = (key: string, value: string) => string | undefined;

/** Ways in which one member is not written as JSON.stringify writes it; some are JSON and right, most are not. */
const manners: readonly Manner[] = [
  () => undefined,
  (key, value) => `${key} : ${value}`,
  (key, value) => `${key}: ${value}`,
  (key, value) => `\t${key}:${value} `,
  (key, value) => `${key}:${value},${key}:${value}`,
  (key, value) => `${key}:${value},"${key}":0`,
  (key, value) => `${key}:${value},`,
  (key, value) => `${key}${value}`,
  (key, value) => `${key}=${value}`,
  (key, value) => `${key}:\u0001${value}`,
  (key, value) => `${key.slice(0, -2)}x":${value}`,
  (key, value) => `${key.slice(0, -1)}:${value}`,
  (key, value) => `${key}:${value.slice(0, -1)}`,
  (key, value) => `${key}:${value.slice(1)}`,
  (key, value) => `${key}:${value}}`,
  (key, value) => `${key}:[${value}]`,
  ...[
    "?",
    '"?"',
    '""',
    "null",
    "true",
    "-1",
    "1e1",
    "99999999999999999999",
    "{}",
    "[]",
    '{"kind":"x"}',
    '{"kind"',
  ].map(
    (text): Manner =>
      (key) =>
        `${key}:${text}`,
  ),
];

/** Writes a value as JSON, and the member at a path in a manner of its own. */
const writeWith = (value: unknown, path: Path, manner: Manner): string => {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [step, ...rest] = path;
  const inner = (key: string | number, item: unknown): string =>
    key === step && rest.length > 0 ? writeWith(item, rest, manner) : JSON.stringify(item);
  if (Array.isArray(value)) return `[${value.map((item, at) => inner(at, item)).join(",")}]`;
  const members = Object.entries(value).map(([key, item]) =>
    key === step && rest.length === 0
      ? manner(JSON.stringify(key), JSON.stringify(item))
      : `${JSON.stringify(key)}:${inner(key, item)}`,
  );
  return `{${members.filter((text) => text !== undefined).join(",")}}`;
};

/** The paths of all members of a value. */
const pathsOf = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => pathsOf(item, [...path, at]));
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...pathsOf(item, [...path, key])]);
};

/** The paths of a value that were not seen before, each with the literal that tells what the object that it stands in is. */
const newPaths = (value: unknown, seen: Set<string>): Path[] =>
  pathsOf(value).filter((path) => {
    let inside = value as Readonly<Record<string, unknown>>;
    for (const step of path.slice(0, -1)) inside = inside[step] as typeof inside;
    const name = JSON.stringify([
      path.filter((step) => typeof step === "string"),
      inside["kind"] ?? inside["status"],
    ]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });

/** Records, and whether the walk in WebAssembly goes before the other. */
const ways = [
  ["victims", "code"],
  ["victims", "WebAssembly"],
  ["proceedings", "code"],
] as const;

describe.each(ways)("every form of %s that the schema has, walked by %s", (name, way) => {
  const kind = lineSources[name].kind as typeof lineSources.victims.kind;
  const { structure, encoding } = kind;
  const scanner = scannerOf(
    structure,
    encoding.texts,
    knownScanner(structure, encoding.texts),
    way === "code" ? undefined : knownWalk(structure, encoding.texts),
  );
  if (scanner === undefined) throw new Error("Expected a scanner.");
  const { judge, counts } = judgeOf(kind, scanner);
  const forms = everyForm(structure);

  it("is taken from its bytes, with the numbers of the parsed value", () => {
    // A member for each place of the schema, and a record at least for each of their values.
    expect(forms.length).toBeGreaterThan(placesOf(structure).length);
    const wrong: unknown[] = [];
    for (const form of forms) {
      const line = Buffer.from(`${JSON.stringify(form)}\n${" ".repeat(80)}`);
      const found = judge(line, 0, line.indexOf(10));
      if (found !== undefined) wrong.push(found);
    }
    expect(wrong).toEqual([]);
    expect(counts).toEqual({ accepted: forms.length, asked: 0 });
  });

  it("is taken with a member written in another manner only where zod takes it too", () => {
    const seen = new Set<string>();
    const wrong: unknown[] = [];
    let lines = 0;
    for (const form of forms) {
      for (const path of newPaths(form, seen)) {
        for (const manner of manners) {
          const line = Buffer.from(`${writeWith(form, path, manner)}\n${" ".repeat(80)}`);
          const found = judge(line, 0, line.indexOf(10));
          lines += 1;
          if (found !== undefined) wrong.push([found, path, manners.indexOf(manner)]);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(lines).toBeGreaterThan(2000);
  });
});
