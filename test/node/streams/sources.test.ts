import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ByteSource, type ReadProgress, readNdjson } from "opsc/node";
import { anything, collect, pieces } from "./support.js";

const lines = (count: number) => Array.from({ length: count }, (_, id) => `{"id":${id}}\n`).join("");
const text = lines(1000);
let folder = "";
let path = "";
let large = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opsc-sources-"));
  path = join(folder, "small.ndjson");
  large = join(folder, "large.ndjson");
  await writeFile(path, text);
  await writeFile(large, lines(300_000));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** How many of this process's handles stand on a file; `undefined` where the system does not tell. */
async function handlesOn(file: string): Promise<number | undefined> {
  const names = await readdir("/proc/self/fd").catch(() => undefined);
  if (names === undefined) return undefined;
  const targets = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => "")));
  return targets.filter((target) => target === file).length;
}

/** Chunks that count how often the next was asked for. */
function counted(chunk: Uint8Array, many: number) {
  const state = { asked: 0, closed: false };
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for (let index = 0; index < many; index += 1) {
        state.asked += 1;
        yield chunk;
      }
    } finally {
      state.closed = true;
    }
  }
  return { state, chunks: chunks() };
}

/** Chunks of which none comes after the first. */
const stalled = (): { readable: Readable; web: ReadableStream<Uint8Array>; cancelled: () => unknown } => {
  let reason: unknown;
  const readable = new Readable({
    read() {
      if (this.readableFlowing === null && this.readableLength === 0) this.push("1\n");
    },
  });
  const web = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Buffer.from("1\n"));
    },
    cancel(why) {
      reason = why;
    },
  });
  return { readable, web, cancelled: () => reason };
};

describe("sources", () => {
  it("give the same whatever they are", async () => {
    const whole = await collect(readNdjson([text], anything));
    expect(whole.lines.length).toBe(1000);
    const sources: [string, () => ByteSource][] = [
      ["a path", () => path],
      ["a URL", () => pathToFileURL(path)],
      ["a file stream", () => createReadStream(path, { highWaterMark: 100 })],
      ["a file stream of text", () => createReadStream(path, { encoding: "utf8", highWaterMark: 77 })],
      ["a stream from pieces", () => Readable.from(pieces(Buffer.from(text), [13, 1, 500]))],
      ["a Web stream", () => new Blob([text]).stream()],
      ["bare arrays of bytes", () => [new Uint8Array(Buffer.from(text))]],
    ];
    for (const [name, source] of sources) {
      const found = await collect(readNdjson(source(), anything));
      expect(found, name).toEqual(whole);
    }
  });

  it("cut lines at the ends of the buffers of a large file as anywhere", async () => {
    const found = await collect(readNdjson(large, anything));
    expect(found.records).toBe(300_000);
    expect(found.values.every((value, index) => (value as { id: number }).id === index)).toBe(true);
    expect(found.lines.at(-1)).toBe(300_000);
  });

  it("may be a pipe with a name", async () => {
    const pipe = join(folder, "pipe");
    try {
      await promisify(execFile)("mkfifo", [pipe]);
    } catch {
      return;
    }
    const [found] = await Promise.all([collect(readNdjson(pipe, anything)), writeFile(pipe, text)]);
    expect(found.records).toBe(1000);
  });

  it("hand on the system's error, and the stream's own after what came before it", async () => {
    await expect(collect(readNdjson(join(folder, "absent"), anything))).rejects.toMatchObject({
      code: "ENOENT",
    });
    await expect(collect(readNdjson(folder, anything))).rejects.toMatchObject({ code: "EISDIR" });
    async function* broken(): AsyncGenerator<string> {
      yield "1\n2\n";
      throw new Error("cut off");
    }
    const seen: unknown[] = [];
    const reading = async () => {
      for await (const { values } of readNdjson(broken(), anything, { batchSize: 1 })) seen.push(...values);
    };
    await expect(reading()).rejects.toThrow("cut off");
    expect(seen).toEqual([1, 2]);
  });

  it("are closed when everything was read, when the reader leaves, and when it throws", async () => {
    if ((await handlesOn(large)) === undefined) return;
    await collect(readNdjson(large, anything));
    expect(await handlesOn(large)).toBe(0);
    for await (const _ of readNdjson(large, anything)) {
      expect(await handlesOn(large)).toBe(1);
      break;
    }
    expect(await handlesOn(large)).toBe(0);
    const failing = {
      validate: () => {
        throw new Error("a mistake in the program");
      },
    };
    await expect(collect(readNdjson(large, failing))).rejects.toThrow("a mistake");
    expect(await handlesOn(large)).toBe(0);
    const never = readNdjson(large, anything);
    await never.return();
    expect(await handlesOn(large)).toBe(0);
  });

  it("are destroyed or cancelled when the reader leaves", async () => {
    const stream = createReadStream(large);
    const { readable, web } = { readable: stream, web: new Blob([text]).stream() };
    for await (const _ of readNdjson(readable, anything)) break;
    expect(stream.destroyed).toBe(true);
    for await (const _ of readNdjson(web, anything)) break;
    expect(web.locked).toBe(false);
    const { state, chunks } = counted(Buffer.from(text), 100);
    for await (const _ of readNdjson(chunks, anything)) break;
    expect(state).toEqual({ asked: 1, closed: true });
  });
});

describe("back-pressure", () => {
  it("asks for a chunk only when the batches of the one before were taken", async () => {
    const { state, chunks } = counted(Buffer.from(lines(10)), 50);
    const batches = readNdjson(chunks, anything, { batchSize: 5 });
    for (let taken = 1; taken <= 20; taken += 1) {
      await batches.next();
      await new Promise((resolve) => setImmediate(resolve));
      expect(state.asked).toBe(Math.ceil(taken / 2));
    }
    await batches.return();
    expect(state.closed).toBe(true);
  });

  it("holds a Node stream back", async () => {
    let given = 0;
    const source = new Readable({
      highWaterMark: 1,
      read() {
        given += 1;
        this.push(given > 1000 ? null : lines(10));
      },
    });
    const batches = readNdjson(source, anything, { batchSize: 10 });
    for (let taken = 0; taken < 10; taken += 1) await batches.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(given).toBeLessThan(15);
    await batches.return();
  });
});

describe("a signal", () => {
  it("that was given before nothing is opened for", async () => {
    const reason = new Error("no longer wanted");
    const { state, chunks } = counted(Buffer.from(text), 3);
    for (const source of [path, chunks]) {
      await expect(collect(readNdjson(source, anything, { signal: AbortSignal.abort(reason) }))).rejects.toBe(
        reason,
      );
    }
    expect(state.asked).toBe(0);
  });

  it("stops between two batches and closes the file", async () => {
    const stop = new AbortController();
    const reason = new Error("enough");
    let seen = 0;
    const reading = async () => {
      for await (const { records } of readNdjson(large, anything, { signal: stop.signal })) {
        seen += records;
        stop.abort(reason);
      }
    };
    await expect(reading()).rejects.toBe(reason);
    expect(seen).toBe(512);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await handlesOn(large)) ?? 0).toBe(0);
  });

  it("stops while a stream keeps the reader waiting", async () => {
    const { readable, web, cancelled } = stalled();
    async function* silent(): AsyncGenerator<string> {
      yield "1\n";
      await new Promise(() => undefined);
    }
    for (const source of [readable, web, silent()]) {
      const stop = new AbortController();
      const reason = new Error("too slow");
      const reading = collect(readNdjson(source, anything, { signal: stop.signal }));
      setTimeout(() => {
        stop.abort(reason);
      }, 5);
      await expect(reading).rejects.toBe(reason);
    }
    expect(readable.destroyed).toBe(true);
    expect(cancelled()).toMatchObject({ message: "too slow" });
  });

  it("changes nothing as long as it is not given, and has no listener left afterwards", async () => {
    const { signal } = new AbortController();
    const found = await collect(readNdjson(Readable.from([text]), anything, { signal }));
    expect(found.records).toBe(1000);
    for await (const _ of readNdjson(new Blob([text]).stream(), anything, { signal })) break;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a dash", () => {
  it("is standard input", async () => {
    const stdin = vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from([text]) as never);
    try {
      expect((await collect(readNdjson("-", anything))).records).toBe(1000);
    } finally {
      stdin.mockRestore();
    }
  });
});

describe("progress", () => {
  it("is told at most once a chunk, with the size of a file", async () => {
    const told: ReadProgress[] = [];
    const onProgress = (progress: ReadProgress) => void told.push(progress);
    await collect(readNdjson(path, anything, { onProgress }));
    const bytes = Buffer.byteLength(text);
    expect(told).toEqual([{ bytes, totalBytes: bytes, records: 1000 }]);
    told.length = 0;
    await collect(readNdjson(["1\n", "2\n3\n"], anything, { onProgress }));
    expect(told).toEqual([
      { bytes: 2, totalBytes: undefined, records: 1 },
      { bytes: 6, totalBytes: undefined, records: 3 },
    ]);
  });
});
