import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { splittableFile } from "../../../src/node/workers/splittableFile.js";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opsc-splittable-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it("splittableFile finds a plain file with its bytes, by path and by URL", async () => {
  const path = join(folder, "plain.ndjson");
  await writeFile(path, "{}\n{}\n");
  expect(await splittableFile(path)).toEqual({ path, fileBytes: 6 });
  expect(await splittableFile(pathToFileURL(path))).toEqual({ path, fileBytes: 6 });
});

it("splittableFile leaves what has no beginning to go back to, and other encodings", async () => {
  for (const [name, mark] of [
    ["little.ndjson", [0xff, 0xfe]],
    ["big.ndjson", [0xfe, 0xff]],
  ] as const) {
    const path = join(folder, name);
    await writeFile(path, Buffer.from([...mark, 0x7b, 0x00]));
    expect(await splittableFile(path), name).toBe(undefined);
  }
  expect(await splittableFile("-")).toBe(undefined);
  expect(await splittableFile(folder)).toBe(undefined);
  await expect(splittableFile(join(folder, "absent"))).rejects.toMatchObject({ code: "ENOENT" });
});
