import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNdjson } from "opsc/node";
import { anything, bytesOf, collect, pieces, small } from "./support.js";

const mark = [0xef, 0xbb, 0xbf];

const read = (...parts: readonly (string | readonly number[])[]) =>
  collect(readNdjson([bytesOf(...parts)], small));

describe("readNdjson: lines", () => {
  it("gives valid records with their lines, and refuses the others by number", async () => {
    const found = await read('{"id":1}\n', '{"id":"one"}\n', '{"id":3,"word":""}\n', '{"id":4,"other":1}\n');
    expect(found.values).toEqual([{ id: 1 }, { id: 3, word: "" }]);
    expect(found.lines).toEqual([1, 3]);
    expect(found.refused).toEqual([
      [2, ["invalid-type"]],
      [4, ["unrecognized-keys"]],
    ]);
    expect(found.remarks).toEqual([[3, ["word-empty"]]]);
    expect(found.records).toBe(4);
  });

  it("answers nothing for nothing", async () => {
    for (const parts of [[], [""], [mark], ["\n\n"], ["\r\n \t\r\n"]]) {
      expect((await read(...parts)).batches, JSON.stringify(parts)).toBe(0);
    }
    expect((await collect(readNdjson([], small))).batches).toBe(0);
  });

  it("takes one byte-order mark off the beginning and leaves others alone", async () => {
    expect((await read(mark, '{"id":1}\n')).lines).toEqual([1]);
    expect((await read(mark, mark, '{"id":1}\n')).refused).toEqual([[1, ["line-not-json"]]]);
    expect((await read('{"id":1}\n', mark, '{"id":2}\n')).refused).toEqual([[2, ["line-not-json"]]]);
  });

  it("takes off a byte-order mark that comes byte by byte", async () => {
    const bytes = bytesOf(mark, '{"id":1}\n');
    expect((await collect(readNdjson(pieces(bytes, [1]), small))).values).toEqual([{ id: 1 }]);
  });

  it("refuses the whole of an input with the mark of UTF-16 or UTF-32, and reads nothing of it", async () => {
    for (const [a, b] of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ] as const) {
      for (const sizes of [[100], [1]]) {
        const bytes = bytesOf([a, b], '{"id":1}\n{"id":2}\n');
        const found = await collect(readNdjson(pieces(bytes, sizes), small));
        expect(found).toMatchObject({ values: [], refused: [[1, ["source-not-utf8"]]], records: 1 });
      }
    }
    expect((await read([0xff, 0xfe])).refused).toEqual([[1, ["source-not-utf8"]]]);
    expect((await read([0xff, 0xfe, 0, 0])).refused).toEqual([[1, ["source-not-utf8"]]]);
  });

  it("reads CRLF, strips one carriage return only, and counts blank lines", async () => {
    const found = await read(
      '{"id":1}\r\n',
      "\r\n",
      "\n",
      "  \t\n",
      '{"id":5}\n',
      '{"id":6}\r\r\n',
      '{"id":7}\r',
    );
    expect(found.lines).toEqual([1, 5, 6, 7]);
    expect(found.refused).toEqual([]);
    expect(found.records).toBe(4);
  });

  it("reads an input of one byte, which may have been the first of a mark", async () => {
    expect((await collect(readNdjson([Buffer.from("7")], anything))).values).toEqual([7]);
    for (const begun of [[0xef], [0xef, 0xbb], [0xff], [0xfe]])
      expect((await collect(readNdjson([Buffer.from(begun)], anything))).records, `${begun}`).toBe(1);
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ])
      expect((await collect(readNdjson([Buffer.from(mark)], anything))).refused).toEqual([
        [1, ["source-not-utf8"]],
      ]);
  });

  it("reads a last line without an ending", async () => {
    expect((await read('{"id":1}\n{"id":2}')).lines).toEqual([1, 2]);
  });

  it("tells a last line that is cut off from a broken one", async () => {
    expect((await read('{"id":1}\n{"id":')).refused).toEqual([[2, ["line-truncated"]]]);
    expect((await read('{"id":1}\n{"id":\n')).refused).toEqual([[2, ["line-not-json"]]]);
    expect((await read('{"id":\n{"id":2}')).refused).toEqual([[1, ["line-not-json"]]]);
    // Cut in the middle of a letter of two, three or four bytes.
    for (const letter of ["é", "ā", "–", "𐌰"]) {
      const bytes = Buffer.from(`{"word":"${letter}`);
      for (let cut = 1; cut < Buffer.byteLength(letter); cut += 1) {
        const found = await read([...bytes.subarray(0, bytes.length - cut)]);
        expect(found.refused, `${letter} -${cut}`).toEqual([[1, ["line-truncated"]]]);
      }
    }
  });

  it("refuses a line that is not UTF-8, and that line alone", async () => {
    const wrong: [string, readonly number[]][] = [
      ["a lone byte of Latin-1", [0xe9]],
      ["a continuation byte", [0x80]],
      ["a letter in too many bytes", [0xc0, 0xaf]],
      ["half a surrogate pair", [0xed, 0xa0, 0x80]],
      ["beyond the last letter", [0xf4, 0x90, 0x80, 0x80]],
    ];
    for (const [name, bytes] of wrong) {
      for (const sizes of [[1000], [1], [12]]) {
        const whole = bytesOf('{"id":1,"word":"é"}\n{"id":2,"word":"', bytes, '"}\n{"id":3,"word":"–"}\n');
        const found = await collect(readNdjson(pieces(whole, sizes), small));
        expect(found.lines, name).toEqual([1, 3]);
        expect(found.refused, name).toEqual([[2, ["line-not-utf8"]]]);
      }
    }
    expect((await read("{}\n", [0xe9, 0x20])).refused[1]).toEqual([2, ["line-not-utf8"]]);
  });

  it("calls bytes of zero broken JSON", async () => {
    expect((await read([0, 0, 0, 10], '{"id":2}\n')).refused).toEqual([[1, ["line-not-json"]]]);
  });

  it("keeps letters whole wherever a chunk ends", async () => {
    const words = ["Māori", "Türkmenistan", "Côte d’Ivoire", "𐌰𐌱"];
    const bytes = bytesOf(words.map((word, id) => JSON.stringify({ id, word })).join("\n"));
    for (let size = 1; size < 30; size += 1) {
      const found = await collect(readNdjson(pieces(bytes, [size]), small));
      expect(found.values.map(({ word }) => word)).toEqual(words);
    }
  });
});

describe("readNdjson: long lines", () => {
  const line = (bytes: number) => `"${"x".repeat(bytes - 2)}"`;

  it("refuses a line over the limit alone, at the limit not", async () => {
    for (const ending of ["\n", "\r\n"]) {
      for (const sizes of [[10_000], [1], [7]]) {
        const bytes = bytesOf([line(20), line(21), line(5), line(500), line(3)].join(ending));
        const found = await collect(readNdjson(pieces(bytes, sizes), anything, { maximumLineBytes: 20 }));
        expect(found.lines).toEqual([1, 3, 5]);
        expect(found.refused).toEqual([
          [2, ["line-too-long"]],
          [4, ["line-too-long"]],
        ]);
      }
    }
  });

  it("refuses a long last line without an ending once", async () => {
    const found = await collect(
      readNdjson(pieces(bytesOf("1\n", line(50)), [8]), anything, { maximumLineBytes: 9 }),
    );
    expect(found.refused).toEqual([[2, ["line-too-long"]]]);
  });

  it("passes over a line of 100 MB in constant memory", async () => {
    const chunk = Buffer.alloc(1 << 20, "x");
    function* source(): Generator<Buffer> {
      yield Buffer.from('{"id":1}\n');
      for (let index = 0; index < 100; index += 1) yield chunk;
      yield Buffer.from('\n{"id":3}\n');
    }
    const before = process.memoryUsage().arrayBuffers;
    const found = await collect(readNdjson(source(), small));
    expect(found.lines).toEqual([1, 3]);
    expect(found.refused).toEqual([[2, ["line-too-long"]]]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 << 20);
  });
});

describe("readNdjson: batches", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, id) => `{"id":${id}}\n`).join("");

  it("hold as many records as asked for, 512 unless told", async () => {
    const sizes = async (count: number, batchSize?: number) => {
      const found: number[] = [];
      for await (const { records, values } of readNdjson([lines(count)], small, { batchSize })) {
        found.push(records);
        expect(values.length).toBe(records);
      }
      return found;
    };
    expect(await sizes(1100)).toEqual([512, 512, 76]);
    expect(await sizes(1024)).toEqual([512, 512]);
    expect(await sizes(3, 1)).toEqual([1, 1, 1]);
    expect(await sizes(5000, 4096)).toEqual([4096, 904]);
  });

  it("refuse a size or a limit that makes no sense at once", () => {
    for (const batchSize of [0, 4097, 1.5, NaN]) {
      expect(() => readNdjson([], small, { batchSize })).toThrow(/batchSize.*1 to 4096/);
    }
    for (const maximumLineBytes of [0, -1, Infinity]) {
      expect(() => readNdjson([], small, { maximumLineBytes })).toThrow(RangeError);
    }
  });

  it("are new each time, so that a reader may keep them", async () => {
    const kept = [];
    for await (const batch of readNdjson([lines(4)], small, { batchSize: 2 })) kept.push(batch);
    expect(kept.map(({ values }) => values.map(({ id }) => id))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("are the same however the bytes are cut (property)", async () => {
    const part = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('{"id":1}', '{"id":2,"word":"Māori 𐌰"}', '{"id":3,"word":""}'),
      },
      fc.constantFrom("", " ", "\r", "{", '{"id":"x"}', "null", `"${"y".repeat(40)}"`, "\uFEFF"),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
    );
    const content = fc
      .array(fc.tuple(part, fc.constantFrom("\n", "\r\n", "\n\n", "")), { maxLength: 12 })
      .map((parts) =>
        Buffer.concat(parts.flatMap(([text, end]) => [Buffer.from(text as string), Buffer.from(end)])),
      );
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(content, sizes, async (bytes, cut) => {
        const options = { maximumLineBytes: 32, batchSize: 3 };
        const whole = await collect(readNdjson([bytes], small, options));
        expect(await collect(readNdjson(pieces(bytes, cut), small, options))).toEqual(whole);
        expect(whole.records).toBe(whole.values.length + whole.refused.length);
      }),
      { numRuns: 400 },
    );
  });
});

/** What should be said of each line, by splitting and decoding the whole in the plainest way. */
function plainly(
  bytes: Buffer,
  maximumLineBytes: number,
): { lines: number[]; refused: [number, string[]][] } {
  const text = bytes.toString("latin1").replace(/^\xEF\xBB\xBF/, "");
  const [lines, refused]: [number[], [number, string[]][]] = [[], []];
  const all = text.split("\n");
  for (const [index, raw] of all.entries()) {
    const line = raw.replace(/\r$/, "");
    const last = index === all.length - 1;
    const refuse = (code: string) => refused.push([index + 1, [code]]);
    if (line.length > maximumLineBytes) refuse("line-too-long");
    else {
      let decoded: string;
      try {
        decoded = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
          Buffer.from(line, "latin1"),
        );
      } catch {
        // A stream decoder keeps a beginning that may still become a letter to itself and accepts the rest.
        let open = last && !raw.endsWith("\r");
        try {
          const streaming = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
          streaming.decode(Buffer.from(line, "latin1"), { stream: true });
        } catch {
          open = false;
        }
        refuse(open ? "line-truncated" : "line-not-utf8");
        continue;
      }
      if (/^[ \t\r]*$/.test(decoded)) continue;
      try {
        JSON.parse(decoded);
        lines.push(index + 1);
      } catch {
        refuse(last ? "line-truncated" : "line-not-json");
      }
    }
  }
  return { lines, refused };
}

describe("readNdjson beside the plainest reader", () => {
  it("says the same of every line (property)", async () => {
    const part = fc.oneof(
      fc.constantFrom(
        "1",
        '"ā𐌰"',
        "{",
        "",
        " ",
        "\r",
        '"',
        `"${"y".repeat(30)}"`,
        "\uFEFF",
        "\n",
        "\r\n",
        "\n",
      ),
      fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom([0xf0, 0x9f], [0xe2, 0x80], [0xc4], [0xed, 0xa0], [0xf4, 0x90], [0xe0, 0x80])
        .map((bytes) => Buffer.from(bytes)),
    );
    const content = fc
      .array(part, { maxLength: 16 })
      .map((parts) => Buffer.concat(parts.map((piece) => Buffer.from(piece as string))))
      .filter(([a, b]) => !((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)));
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const found = await collect(readNdjson(pieces(bytes, [size]), anything, { maximumLineBytes: 25 }));
        expect({ lines: found.lines, refused: found.refused }).toEqual(plainly(bytes, 25));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("readNdjson: what is said", () => {
  it("never repeats anything of a line", async () => {
    const secret = "Aygul-Secret-4711";
    const parts = [
      `{"id":1,"word":"${secret}\n`,
      `${secret}\n`,
      `{"id":"${secret}"}\n`,
      `{"id":1,"${secret}":1}\n`,
      `{"id":1,"word":"${secret}","x`,
    ];
    const found = await collect(readNdjson([bytesOf(...parts)], small));
    expect(found.refused.length).toBe(5);
    expect(found.said).not.toContain("Secret");
    const bad = await collect(
      readNdjson([bytesOf(`"${secret}`, [0xff], '"\n', `"${secret.repeat(9)}"\n`)], small, {
        maximumLineBytes: 60,
      }),
    );
    expect(bad.refused.map(([, codes]) => codes[0])).toEqual(["line-not-utf8", "line-too-long"]);
    expect(bad.said).not.toContain("Secret");
  });
});

describe("convert", () => {
  it("comes before the validator; its issues are kept and come first", async () => {
    const issue = {
      code: "column-dropped",
      severity: "information",
      path: [],
      message: "One was dropped.",
    } as const;
    const options = {
      convert: (value: unknown) =>
        value === 0
          ? ({ ok: false, issues: [{ ...issue, code: "not-convertible", severity: "error" }] } as const)
          : ({
              ok: true,
              value: value === 9 ? { id: "x" } : { id: value, word: "" },
              issues: value === 2 ? [issue] : [],
            } as const),
    };
    const found = await collect(readNdjson(["1\n2\n0\n9\n"], small, options));
    expect(found.values.map(({ id }) => id)).toEqual([1, 2]);
    expect(found.remarks).toEqual([
      [1, ["word-empty"]],
      [2, ["column-dropped", "word-empty"]],
    ]);
    expect(found.refused).toEqual([
      [3, ["not-convertible"]],
      [4, ["invalid-type"]],
    ]);
  });
});
