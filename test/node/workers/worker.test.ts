import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel } from "node:worker_threads";
import { expect, it } from "vitest";

/** The module as Node keeps it, in which this thread can be one that another has started. */
const module = createRequire(import.meta.url)("node:worker_threads") as {
  parentPort: unknown;
  workerData: unknown;
};

it("a thread serves the port with what it was started with", async () => {
  const folder = await mkdtemp(join(tmpdir(), "opsc-worker-"));
  const path = join(folder, "records.ndjson");
  await writeFile(path, '{"id":1}\n{"id":"2"}\n');
  const { parentPort, workerData } = module;
  const { port1, port2 } = new MessageChannel();
  const checks = { module: new URL("checks.mjs", import.meta.url).href, export: "makeChecks" };
  Object.assign(module, { parentPort: port2, workerData: { path, validator: checks, options: {} } });
  syncBuiltinESMExports();
  try {
    await import("../../../src/node/workers/worker.js");
    port1.postMessage({ kind: "range", range: 4, start: 0, end: 20 });
    const [message] = (await once(port1, "message")) as unknown[];
    expect(message).toMatchObject({ range: 4, part: { lines: 2, summary: { valid: 1, invalid: 1 } } });
  } finally {
    Object.assign(module, { parentPort, workerData });
    syncBuiltinESMExports();
    port1.close();
    await rm(folder, { recursive: true, force: true });
  }
});
