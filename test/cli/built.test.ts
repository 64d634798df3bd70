import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { syntheticLines } from "opsc/synthetic";
import { type BuiltPackage, buildPackage } from "../node/workers/built.js";
import { fileOf, pathOf, refusedOf, type Printed } from "./opsc.js";

let built: BuiltPackage;

beforeAll(async () => {
  built = await buildPackage();
});

const started = (args: readonly string[]) =>
  spawn(process.execPath, [join(built.folder, "cli/main.js"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });

async function opsc(...args: string[]): Promise<Printed> {
  const command = started(args);
  const [out, err, [code]] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    once(command, "exit") as Promise<[number]>,
  ]);
  return { code, out, err };
}

/** Lines until they fill more than one range of a thread; spaces, which JSON allows, keep the number of records small. */
const filled = (lines: readonly string[]): string => {
  const width = 1 << 15;
  const wide = lines.map((line) => `${line.trimEnd().padEnd(width)}\n`);
  const count = Math.ceil((17 << 20) / (width + 1));
  return Array.from({ length: count }, (_, index) => wide[index % wide.length] ?? "").join("");
};

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/victim-imports/${name}`, import.meta.url));

async function withThreads(file: string, ...options: string[]) {
  const summaries = [await pathOf("one.json"), await pathOf("two.json")] as const;
  const [one, two] = await Promise.all([
    opsc("validate", "victims", file, ...options, "--summary", summaries[0]),
    opsc("validate", "victims", file, ...options, "--summary", summaries[1], "--workers", "2"),
  ]);
  expect(two).toEqual(one);
  expect(await readFile(summaries[1], "utf8")).toBe(await readFile(summaries[0], "utf8"));
  return one;
}

describe("opsc validate --workers", () => {
  it("prints what one thread prints, with code lists and the scan", async () => {
    const lines = [...syntheticLines({ count: 120, seed: 4, invalidShare: 0.2 })];
    const file = await fileOf(".ndjson", `${filled([...lines, "{", ""])}{"cut`);
    const lists = await fileOf(".json", JSON.stringify({ ethnicOrigins: [] }));
    const { code, out } = await withThreads(file, "--code-lists", lists, "--scan");
    const found = new Set(refusedOf(out).flatMap(({ issues }) => issues.map((issue) => issue.code)));
    expect(code).toBe(1);
    for (const expected of ["token-not-on-list", "line-not-json", "line-truncated", "unrecognized-keys"])
      expect(found).toContain(expected);
  });

  it("prints what one thread prints of an export, with its columns", async () => {
    const rows = (await readFile(fixture("primero.ndjson"), "utf8")).trimEnd().split("\n");
    const file = await fileOf(".ndjson", filled([...rows, '{"case_id":"1"}']));
    const { code, err } = await withThreads(file, "--from", "primero");
    expect(code).toBe(1);
    expect(err).toContain("(name) is not read");
  });
});

describe("a reader that leaves", () => {
  it("ends the command in peace", async () => {
    const command = started(["synthesise", "victims", "--count", "1000000000", "--seed", "1"]);
    const said = text(command.stderr);
    await once(command.stdout, "data");
    command.stdout.destroy();
    expect([await once(command, "exit"), await said]).toEqual([[0, null], ""]);
  });
});
