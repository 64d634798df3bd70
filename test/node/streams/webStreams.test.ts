import { describe, expect, it } from "vitest";
import { csvStream, ndjsonStream, readCsv, readNdjson } from "opsc/node";
import { anything, bytesOf, collect, pieces, small } from "./support.js";

const stream = (chunks: Iterable<Uint8Array>) => {
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = iterator.next();
      // A new array each time: a stream may hold on to a chunk.
      if (done === true) controller.close();
      else controller.enqueue(Uint8Array.from(value));
    },
  });
};

describe("Web streams", () => {
  const bytes = bytesOf(
    [0xef, 0xbb, 0xbf],
    '{"id":1}\r\n{"id":2,"word":"ā"}\n\n{\n',
    [0xff],
    '\n{"id":6,"word":""}\n{"i',
  );

  it("answer what the readers answer", async () => {
    const expected = await collect(readNdjson([bytes], small, { batchSize: 2 }));
    expect(expected.refused.map(([line]) => line)).toEqual([4, 5, 7]);
    for (const sizes of [[1], [5], [1000]]) {
      const batches = stream(pieces(bytes, sizes)).pipeThrough(ndjsonStream(small, { batchSize: 2 }));
      expect(await collect(batches)).toEqual(expected);
    }
    const table = bytesOf('id,word\n1,"a\nb"\n2\n3,"\n4,c');
    const rows = await collect(readCsv([table], anything));
    expect(rows.values.length).toBe(2);
    for (const sizes of [[1], [1000]]) {
      expect(await collect(stream(pieces(table, sizes)).pipeThrough(csvStream(anything)))).toEqual(rows);
    }
  });

  it("take no more chunks than are waited for", async () => {
    let given = 0;
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          given += 1;
          controller.enqueue(Buffer.from("1\n2\n"));
        },
      },
      { highWaterMark: 0 },
    );
    const reader = source.pipeThrough(ndjsonStream(anything, { batchSize: 1 })).getReader();
    const wait = () => new Promise((resolve) => setTimeout(resolve, 3));
    await wait();
    expect(given).toBeLessThanOrEqual(1);
    for (let taken = 0; taken < 10; taken += 1) await reader.read();
    await wait();
    expect(given).toBeLessThanOrEqual(7);
    await reader.cancel();
    await wait();
    expect(given).toBeLessThanOrEqual(7);
  });

  it("end with the only thing to be said of another encoding", async () => {
    let cancelled = false;
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(Buffer.from([0xff, 0xfe, 0x31, 0]));
      },
      cancel() {
        cancelled = true;
      },
    });
    const found = await collect(source.pipeThrough(ndjsonStream(anything)));
    expect(found.refused).toEqual([[1, ["source-not-utf8"]]]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(cancelled).toBe(true);
  });

  it("refuse settings at once", () => {
    expect(() => ndjsonStream(anything, { batchSize: 0 })).toThrow(RangeError);
    expect(() => csvStream(anything, { delimiter: "" })).toThrow(RangeError);
  });
});
