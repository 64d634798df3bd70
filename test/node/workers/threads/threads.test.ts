import { EventEmitter } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire, syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  countFile,
  validateFile,
  type FileValidation,
  type ReadProgress,
  type ValidationReport,
} from "opsc/node";
import { exportConfidential, type TabulationPlan } from "opsc/statistics";
import { syntheticLines } from "opsc/synthetic";
import type {
  CountsMessage,
  CountsRequest,
  PartMessage,
  PartTaken,
  RangeRequest,
  ThreadSetup,
} from "../../../../src/node/workers/threads/messages.js";

/** A thread that is none: it works in this one, behind a channel, so that what it does is seen by the coverage. */
class FakeThread extends EventEmitter {
  static ended = 0;
  readonly #close: Promise<() => Promise<void>>;
  readonly #port: MessagePort;
  /** Numbers of the ranges that were asked for and are not done. */
  readonly #atWork = new Set<number>();
  #done: (() => void) | undefined;

  constructor(_module: URL, { workerData }: { readonly workerData: ThreadSetup }) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.on("message", (message: PartMessage | CountsMessage) => {
      this.#take(message);
    });
    this.#close = import("../../../../src/node/workers/threads/serveRanges.js").then(({ serveRanges }) =>
      serveRanges(port2, workerData),
    );
    this.#close.catch((reason: unknown) => {
      this.#atWork.clear();
      this.emit("error", reason);
    });
  }

  postMessage(message: RangeRequest | PartTaken | CountsRequest): void {
    if (message.kind === "range") this.#atWork.add(message.range);
    this.#port.postMessage(message);
  }

  /** Lets what is begun come to its end, unseen, and closes the file: a true thread would be stopped. */
  async terminate(): Promise<void> {
    if (this.#atWork.size > 0) {
      await new Promise<void>((resolve) => {
        this.#done = resolve;
        for (let part = 0; part < 100; part += 1) this.#port.postMessage({ kind: "taken", range: 0 });
      });
    }
    this.#port.close();
    const close = await this.#close.catch(() => undefined);
    await close?.();
    FakeThread.ended += 1;
    this.emit("exit");
  }

  #take(message: PartMessage | CountsMessage): void {
    if ("part" in message && message.part.lines !== undefined) this.#atWork.delete(message.range);
    if (this.#done === undefined) this.emit("message", message);
    else if (this.#atWork.size === 0) this.#done();
  }
}

/** The module as Node keeps it, in which the class of threads can be another for a while. */
const module = createRequire(import.meta.url)("node:worker_threads") as { Worker: unknown };
const { Worker } = module;

const validator = { module: new URL("../checks.mjs", import.meta.url), export: "makeChecks" };
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opsc-threads-"));
  module.Worker = FakeThread;
  syncBuiltinESMExports();
});

afterAll(async () => {
  module.Worker = Worker;
  syncBuiltinESMExports();
  await rm(folder, { recursive: true, force: true });
});

const fileOf = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const told = async (job: FileValidation) => {
  const reports: ValidationReport[] = [];
  for await (const report of validateFile(job)) reports.push(report);
  return {
    refused: reports.flatMap(({ refused }) => refused),
    remarks: reports.flatMap(({ remarks }) => remarks),
    summary: reports.at(-1)?.summary,
  };
};

const mixed = Array.from({ length: 400 }, (_, id) => {
  if (id % 11 === 0) return '{"id":';
  if (id % 7 === 0) return `{"id":${id},"word":""}`;
  return `{"id":${id},"word":"Māori ${id}"}`;
}).join("\n");

describe("a file in threads", () => {
  it("is told of as in one thread, whatever the threads and ranges", async () => {
    const path = await fileOf("mixed.ndjson", mixed);
    const expected = await told({ path, validator });
    expect(expected.summary).toMatchObject({ records: 400, invalid: 37 });
    for (const [workers, rangeBytes] of [
      [2, 4000],
      [3, 64],
      [8, 1000],
    ] as const) {
      const before = FakeThread.ended;
      expect(await told({ path, validator, workers, rangeBytes })).toEqual(expected);
      expect(FakeThread.ended - before).toBeGreaterThan(1);
      expect(FakeThread.ended - before).toBeLessThanOrEqual(workers);
    }
    expect(await told({ path: pathToFileURL(path), validator, workers: 2, rangeBytes: 500 })).toEqual(
      expected,
    );
  });

  it("says how far it is, up to the last byte", async () => {
    const path = await fileOf("progress.ndjson", mixed);
    const steps: ReadProgress[] = [];
    await told({ path, validator, workers: 2, rangeBytes: 1000, onProgress: (step) => steps.push(step) });
    const totalBytes = Buffer.byteLength(mixed);
    expect(steps.at(-1)).toEqual({ bytes: totalBytes, totalBytes, records: 400 });
    expect(steps.map(({ bytes }) => bytes)).toEqual(
      steps.map(({ bytes }) => bytes).sort((left, right) => left - right),
    );
  });

  it("comes back in parts where one stretch holds more faults than are sent at once", async () => {
    const path = await fileOf("faults.ndjson", "{\n".repeat(12_000));
    const found = await told({ path, validator, workers: 2, rangeBytes: 12_000 });
    expect(found.refused.map(({ line }) => line)).toEqual(
      Array.from({ length: 12_000 }, (_, index) => index + 1),
    );
  });

  it("is counted as in one thread", async () => {
    const plan: TabulationPlan = {
      id: "victims",
      of: "victims",
      unit: "persons",
      dimensions: [{ from: "sex" }],
      tables: [{ id: "by-sex", title: "Victims", dimensions: ["SEX"] }],
    };
    const path = await fileOf("victims.ndjson", [...syntheticLines({ count: 40, seed: 3 })].join(""));
    const counted = async (workers: number) => {
      const result = await countFile(path, plan, { workers, rangeBytes: 30_000, shard: "s" });
      if (!result.ok) throw new Error("Expected counts.");
      return [exportConfidential(result.value.counts), result.value.summary];
    };
    expect(await counted(3)).toEqual(await counted(1));
  });

  it("is left by whoever has enough, and by a signal, and every thread ends", async () => {
    const path = await fileOf("left.ndjson", mixed);
    const before = FakeThread.ended;
    for await (const report of validateFile({ path, validator, workers: 2, rangeBytes: 500 })) {
      expect(report.refused.length).toBeGreaterThan(0);
      break;
    }
    expect(FakeThread.ended - before).toBe(2);
    const controller = new AbortController();
    const { signal } = controller;
    const reading = told({
      ...{ path, validator, workers: 2, rangeBytes: 500, signal },
      onProgress: () => {
        controller.abort(new Error("enough"));
      },
    });
    await expect(reading).rejects.toThrow("enough");
    expect(FakeThread.ended - before).toBe(4);
  });

  it("ends with the mistake of a thread", async () => {
    const path = await fileOf("mistake.ndjson", mixed);
    const missing = { ...validator, export: "notAFunction" };
    await expect(told({ path, validator: missing, workers: 2, rangeBytes: 500 })).rejects.toThrow(TypeError);
  });
});

describe("a file that cannot be cut", () => {
  it("is read from its beginning: one in another encoding, one that is small", async () => {
    const before = FakeThread.ended;
    const foreign = await fileOf("utf16.ndjson", Buffer.from(`\uFEFF${mixed}`, "utf16le"));
    const { summary } = await told({ path: foreign, validator, workers: 2, rangeBytes: 500 });
    expect(summary).toMatchObject({ records: 1, issuesByCode: { "source-not-utf8": 1 } });
    const small = await fileOf("small.ndjson", '{"id":1}\n');
    expect((await told({ path: small, validator, workers: 2, rangeBytes: 500 })).summary).toMatchObject({
      records: 1,
      valid: 1,
    });
    expect(FakeThread.ended).toBe(before);
  });
});
