import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { expect, it, vi } from "vitest";
import { type PartMessage, partsAhead } from "../../../src/node/workers/threads/messages.js";
import { serveRanges } from "../../../src/node/workers/threads/serveRanges.js";

const pause = () => new Promise((resolve) => setTimeout(resolve, 60));

it("a thread sends no more parts of a range than it may before one was taken", async () => {
  const folder = await mkdtemp(join(tmpdir(), "opsc-serve-"));
  const path = join(folder, "refused.ndjson");
  await writeFile(path, "{\n".repeat(10_000));
  const { port1, port2 } = new MessageChannel();
  const parts: PartMessage[] = [];
  port1.on("message", (message: PartMessage) => parts.push(message));
  const module = new URL("checks.mjs", import.meta.url).href;
  const close = await serveRanges(port2, { path, validator: { module, export: "makeChecks" }, options: {} });
  port1.postMessage({ kind: "range", range: 7, start: 0, end: 20_000 });
  await vi.waitFor(() => expect(parts.length).toBe(partsAhead), 10_000);
  await pause();
  expect(parts.length).toBe(partsAhead);
  port1.postMessage({ kind: "taken", range: 7 });
  port1.postMessage({ kind: "taken", range: 7 });
  await vi.waitFor(() => expect(parts.length).toBe(partsAhead + 2), 10_000);
  await pause();
  expect(parts.length).toBe(partsAhead + 2);
  for (let taken = 0; taken < 20; taken += 1) port1.postMessage({ kind: "taken", range: 7 });
  await vi.waitFor(() => expect(parts.at(-1)).toMatchObject({ range: 7, part: { lines: 10_000 } }), 10_000);
  expect(parts.flatMap(({ part }) => part.refused.map(({ line }) => line))).toEqual(
    Array.from({ length: 10_000 }, (_, index) => index + 1),
  );
  port1.close();
  await close();
  await rm(folder, { recursive: true, force: true });
});
