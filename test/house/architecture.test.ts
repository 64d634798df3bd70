import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { floors, outerRooms } from "../../scripts/floors.js";
import { root, rooms, sourceFiles } from "./sourceFiles.js";

const roomOf = (path: string): string => (path.includes("/") ? (path.split("/")[0] ?? "") : "");
const byPath = new Map(sourceFiles.map((file) => [file.path, file]));

/** Tables that say one thing many times; every other file is read at one sitting. */
const dataTables = new Set([
  "casebook/turkmenistan/observations.ts",
  "casebook/turkmenistan/recommendations.ts",
  "protocol/expectations.ts",
  "protocol/offenceCrosswalks.ts",
  "protocol/provisions.ts",
  "recommendations/scales/followUpScales.ts",
  "recommendations/scales/scaleCrosswalk.ts",
  "schemas/typeNotes.ts",
]);

describe("rooms", () => {
  it("each have a floor and an index", () => {
    expect(rooms.length).toBeGreaterThan(10);
    expect(rooms.filter((room) => floors[room] === undefined)).toEqual([]);
    // The command has a main in place of an index: it is no module to import.
    expect(rooms.filter((room) => room !== "cli" && !byPath.has(`${room}/index.ts`))).toEqual([]);
    expect(byPath.has("cli/main.ts")).toBe(true);
  });

  it("stand alone in src beside the index of the package", () => {
    expect(sourceFiles.filter(({ room }) => room === "").map(({ path }) => path)).toEqual(["index.ts"]);
  });

  it("are the subpaths of the package, apart from the command", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      exports: Record<string, string | { types: string; default: string }>;
    };
    const open = rooms.filter((room) => room !== "cli");
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [".", "./package.json", ...open.map((room) => `./${room}`)].sort(),
    );
    for (const room of open) {
      expect(manifest.exports[`./${room}`]).toEqual({
        types: `./dist/${room}/index.d.ts`,
        default: `./dist/${room}/index.js`,
      });
    }
  });
});

describe("imports", () => {
  it("lead to files that are there", () => {
    const lost = sourceFiles.flatMap(({ path, files }) =>
      files.filter((file) => !byPath.has(file)).map((file) => `${path} imports ${file}`),
    );
    expect(lost).toEqual([]);
  });

  it("go down the floors, never up and never across", () => {
    const wrong = sourceFiles
      .filter(({ room }) => room !== "")
      .flatMap(({ path, room, files }) =>
        files
          .filter((file) => roomOf(file) !== room)
          .filter((file) => !((floors[roomOf(file)] ?? Infinity) < (floors[room] ?? -Infinity)))
          .map((file) => `${path} imports ${file}`),
      );
    expect(wrong).toEqual([]);
  });

  it("never come back to where they began, but for the fragments that hold one another", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start >= 0) {
        cycles.push([...trail.slice(start), path].join(" > "));
        return;
      }
      if (done.has(path)) return;
      for (const file of byPath.get(path)?.files ?? []) visit(file, [...trail, path]);
      done.add(path);
    };
    for (const { path } of sourceFiles) visit(path, []);
    expect(
      cycles.filter((cycle) => !cycle.split(" > ").every((path) => path.startsWith("fragments/"))),
    ).toEqual([]);
  });

  it("bring zod into no list of codes", () => {
    const lists = sourceFiles.filter(
      ({ path, room, text }) =>
        (room === "codes" || room === "sources" || / as const satisfies readonly CodeEntry\[\]/.test(text)) &&
        path !== "sources/sourceSchema.ts" &&
        !path.endsWith("/index.ts"),
    );
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter(({ packages }) => packages.includes("zod")).map(({ path }) => path)).toEqual([]);
  });

  it("reach node from the outer rooms alone", () => {
    expect([...outerRooms].sort()).toEqual(["cli", "node"]);
    const wrong = sourceFiles.filter(
      ({ room, packages }) => !outerRooms.has(room) && packages.some((name) => name.startsWith("node:")),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("are of packages on which the manifest depends", () => {
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      dependencies: Record<string, string>;
      peerDependencies: Record<string, string>;
    };
    const allowed = new Set([
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.peerDependencies),
      // Types alone, erased by the compiler.
      "mdast",
      "hast",
    ]);
    const nameOf = (specifier: string): string =>
      specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
    const wrong = sourceFiles.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !name.startsWith("node:") && !allowed.has(nameOf(name)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  const lengths = sourceFiles.map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }));

  it("have at most 250 lines, but for tables of data", () => {
    expect(lengths.filter(({ path, lines }) => lines > 250 && !dataTables.has(path))).toEqual([]);
  });

  it("are on the list of tables for a reason", () => {
    const long = new Set(lengths.filter(({ lines }) => lines > 250).map(({ path }) => path));
    expect([...dataTables].filter((path) => !long.has(path))).toEqual([]);
    for (const path of dataTables)
      expect(byPath.get(path)?.text).not.toMatch(/\bif \(|\bfor \(|\bwhile \(|\bswitch \(/);
  });

  it("are mostly short: half under 60 lines, nine in ten under 165", () => {
    const sorted = lengths.map(({ lines }) => lines).sort((left, right) => left - right);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(165);
  });

  it("name no path of the machine they were written on", () => {
    const telling = /["'\s]\/(?:tmp|root|home|Users)\/|\blocalhost\b|\b127\.0\.0\.1\b/;
    const found = sourceFiles.flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, index) => (telling.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it("hold no unfinished work", () => {
    const unfinished = sourceFiles.filter(({ text }) =>
      /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-nocheck/.test(text),
    );
    expect(unfinished.map(({ path }) => path)).toEqual([]);
  });
});
