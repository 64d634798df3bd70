import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, type ReadCsvOptions } from "opsc/node";
import { anything, bytesOf, collect, pieces, small } from "./support.js";

const read = (text: string | Uint8Array, options: ReadCsvOptions = {}) =>
  collect(readCsv([text], anything, options));

describe("readCsv: rows", () => {
  it("become objects by the names in the first row", async () => {
    const found = await read("sex,place\nfemale,TM-A\nmale,\n");
    expect(found.values).toEqual([
      { sex: "female", place: "TM-A" },
      { sex: "male", place: "" },
    ]);
    expect(found.lines).toEqual([2, 3]);
    expect(found.records).toBe(2);
  });

  it("take byte-order mark, CRLF, empty lines and a last line without an ending as they come", async () => {
    const text = bytesOf([0xef, 0xbb, 0xbf], '"a",b\r\n\r\n1,"x\r\ny"\r\n\n3,z');
    const found = await read(text);
    expect(found.values).toEqual([
      { a: "1", b: "x\r\ny" },
      { a: "3", b: "z" },
    ]);
    expect(found.lines).toEqual([3, 6]);
  });

  it("hold line ends, empty lines, delimiters and doubled quotes in quoted cells", async () => {
    const found = await read('a,b\n"1\n\n2,3","say ""no"""\n"","x"\n4,5\n');
    expect(found.values).toEqual([
      { a: "1\n\n2,3", b: 'say "no"' },
      { a: "", b: "x" },
      { a: "4", b: "5" },
    ]);
    expect(found.lines).toEqual([2, 5, 6]);
  });

  it("are cut by the delimiter that is asked for", async () => {
    for (const delimiter of [";", "\t", "|", " "]) {
      const found = await read(`a${delimiter}b\n1,2${delimiter}"x${delimiter}y"\n`, { delimiter });
      expect(found.values).toEqual([{ a: "1,2", b: `x${delimiter}y` }]);
    }
    for (const delimiter of ["", ",,", '"', "\n", "\r"]) {
      expect(() => readCsv([], anything, { delimiter })).toThrow(/delimiter/);
    }
  });

  it("go through toRecord, convert and the validator", async () => {
    const options: ReadCsvOptions = {
      toRecord: ({ id, word }) => ({ id: Number(id), word }),
      convert: (value) => {
        const { id, word } = value as { id: number; word: string };
        return { ok: true, value: { id: id + 10, word }, issues: [] };
      },
    };
    const found = await collect(readCsv(["id,word\n1,a\nx,b\n3,\n"], small, options));
    expect(found.values).toEqual([
      { id: 11, word: "a" },
      { id: 13, word: "" },
    ]);
    expect(found.refused).toEqual([[3, ["invalid-type"]]]);
    expect(found.remarks).toEqual([[4, ["word-empty"]]]);
  });

  it("use names that objects have themselves like any other", async () => {
    const found = await read("constructor,toString\n1,2\n");
    expect(Object.entries(found.values[0] as object)).toEqual([
      ["constructor", "1"],
      ["toString", "2"],
    ]);
  });

  it("are the same however the bytes are cut, and as csv-parse reads them at once (property)", async () => {
    const cell = fc.oneof(
      fc.constantFrom("", "1", "Māori", "a b", "x,y", 'q"q', "l\nm", "l\r\nm", "\n", '"', ",", "𐌰"),
      fc.string({ maxLength: 5 }).filter((text) => !/[\r\n]/.test(text)),
    );
    const quoted = (text: string, always: boolean) =>
      always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    const row = fc
      .array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 2 })
      .map((cells) => cells.map(([text, always]) => quoted(text, always)).join(","));
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 10 }),
        fc.constantFrom("\n", "\r\n"),
        sizes,
        async (rows, end, cut) => {
          const bytes = Buffer.from(["a,b", ...rows].join(end));
          const found = await collect(readCsv(pieces(bytes, cut), anything, { batchSize: 3 }));
          const expected: unknown = parse(bytes, {
            columns: true,
            record_delimiter: end,
            skip_empty_lines: true,
          });
          expect(found.values).toEqual(expected);
          expect(found.refused).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("readCsv: broken rows", () => {
  it("with too many or too few cells cost that row", async () => {
    const found = await read('a,b\n1\n1,2,3\n1,2\n"x\ny"\n4,5\n');
    expect(found.refused).toEqual([
      [2, ["row-columns"]],
      [3, ["row-columns"]],
      [5, ["row-columns"]],
    ]);
    expect(found.lines).toEqual([4, 7]);
  });

  it("with a quote inside an unquoted cell, or after a quoted one, cost that line", async () => {
    for (const wrong of ['5" pipe,x', '"x"y,z', 'a"b"c,d', '"x" ,z', '"a"b"c",d', '""x,y', 'x,"y"z"']) {
      const found = await read(`a,b\n1,2\n${wrong}\n"3",4\n5,"6\n6"\n`);
      expect(found.refused, wrong).toEqual([[3, ["row-quote"]]]);
      expect(found.lines, wrong).toEqual([2, 4, 5]);
    }
  });

  it("with a quote that is never closed cost one line, whatever follows", async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `${index},x\n`).join("");
    for (const after of ["", 'y,"quoted"\n', 'z,"over\ntwo"\n', '"last","two\n\nthree"\n']) {
      const found = await read(`a,b\n1,"open\n${rows}${after}`);
      expect(found.refused, after).toEqual([[2, ["row-quote"]]]);
      expect(found.values.length, after).toBe(after === "" ? 2000 : 2001);
    }
  });

  it("cost one line too where empty lines follow, which are no rows", async () => {
    const found = await read('a,b\n1,"x\n\n2,y\n\n3,z\n');
    expect(found.refused).toEqual([[2, ["row-quote"]]]);
    expect(found.lines).toEqual([4, 6]);
  });

  it("are a cut-off end where the last line is broken and has no ending", async () => {
    const found = await read('a,b\n1,x\n2,"y"z"a"');
    expect(found.refused).toEqual([[3, ["line-truncated"]]]);
    const ended = await read('a,b\n1,x\n2,"y"z"a"\n');
    expect(ended.refused).toEqual([[3, ["row-quote"]]]);
  });

  it("each cost one line where they stand side by side", async () => {
    const found = await read('a,b\n1,"x\n2,"y\n3,"z\n4,5\n');
    expect(found.refused.map(([line]) => line)).toEqual([2, 3, 4]);
    expect(found.lines).toEqual([5]);
  });

  it("are held back to the greatest length of a row, and no longer", async () => {
    const taken: number[] = [];
    let given = 0;
    function* source(): Generator<string> {
      yield 'a,b\n1,"open\n';
      for (given = 0; given < 100; given += 1) yield "22,33\n";
    }
    for await (const { lines } of readCsv(source(), anything, { maximumLineBytes: 60, batchSize: 1 })) {
      taken.push(...lines);
      expect(given - taken.length).toBeLessThan(15);
      if (taken.length === 20) break;
    }
    expect(taken[0]).toBe(3);
  });

  it("with a line that cannot be read inside cost their first line and that one", async () => {
    const found = await read(bytesOf('a,b\n1,"open\n2,3\n', [0xff], "\n5,6\n"));
    expect(found.refused).toEqual([
      [2, ["row-quote"]],
      [4, ["line-not-utf8"]],
    ]);
    expect(found.lines).toEqual([3, 5]);
    const long = await read(`a,b\n1,2\n3,"${"x".repeat(99)}"\n4,5\n`, { maximumLineBytes: 50 });
    expect(long.refused).toEqual([[3, ["line-too-long"]]]);
    expect(long.lines).toEqual([2, 4]);
  });

  it("are told apart from a last row that is cut off", async () => {
    expect((await read("a,b\n1,2\n3")).refused).toEqual([[3, ["line-truncated"]]]);
    expect((await read('a,b\n1,2\n3,"x')).refused).toEqual([[3, ["line-truncated"]]]);
    expect((await read("a,b\n1,2\n3,4,5")).refused).toEqual([[3, ["row-columns"]]]);
    expect((await read('a,b\n3,"x\ny')).refused).toEqual([
      [2, ["row-quote"]],
      [3, ["line-truncated"]],
    ]);
    expect((await read(bytesOf("a,b\n3,M", [0xc4]))).refused).toEqual([[2, ["line-truncated"]]]);
  });

  // No clock: were the time to grow with the square of the text, the test would run out of it.
  it("in great number are each refused", async () => {
    const found = await read(`a,b\n${'x"y,z\n'.repeat(20_001)}`);
    expect(found.refused.length).toBe(20_001);
  });
});

describe("readCsv: the header", () => {
  it("must be there", async () => {
    for (const text of ["", "\n\r\n", "\uFEFF"]) {
      expect((await read(text)).refused, JSON.stringify(text)).toEqual([[1, ["header-missing"]]]);
    }
  });

  it("must give every column a name of its own; where it does not, nothing is read", async () => {
    const cases: [string, string[]][] = [
      ["a,b,a\n1,2,3\n", ["header-duplicate"]],
      ["a,, \n1,2,3\n", ["header-empty", "header-empty"]],
      ["a,__proto__\n1,2\n", ["header-reserved"]],
      ["a\rb\rc\n1\n", ["header-unreadable"]],
      ['a,b"\n1,2\n', ["row-quote", "header-unreadable"]],
      ['"a,b\n1,2\n', ["row-quote", "header-unreadable"]],
    ];
    for (const [text, codes] of cases) {
      const found = await read(text);
      expect(found.refused, text).toEqual([[1, codes]]);
      expect(found.values, text).toEqual([]);
      expect(found.records, text).toBe(1);
    }
    expect((await read(`${"x".repeat(99)}\n1\n`, { maximumLineBytes: 50 })).refused).toEqual([
      [1, ["line-too-long", "header-unreadable"]],
    ]);
  });

  it("may stand on several lines and after empty ones", async () => {
    const found = await read('\n"a\nb",c\n1,2\n');
    expect(found.values).toEqual([{ "a\nb": "1", c: "2" }]);
    expect(found.lines).toEqual([4]);
  });

  it("that is broken ends the reading, whatever forms the rows behind it have", async () => {
    const found = await read('a,a\n1,2\n"over\ntwo",3\n"x"y,z\n4,5', { batchSize: 10 });
    expect(found.refused).toEqual([[1, ["header-duplicate"]]]);
    expect([found.values, found.records]).toEqual([[], 1]);
  });

  it("alone is a table without rows", async () => {
    for (const text of ["a,b\n", "a,b"]) expect(await read(text)).toMatchObject({ records: 0, refused: [] });
  });

  it("of UTF-16 is another encoding", async () => {
    expect((await read(Buffer.from("\uFEFFa,b\n1,2\n", "utf16le"))).refused).toEqual([
      [1, ["source-not-utf8"]],
    ]);
  });
});

describe("readCsv: what is said", () => {
  it("repeats neither a cell nor the name of a column", async () => {
    const secret = "Secret";
    const tables = [
      `a,b\n${secret}\n${secret},"${secret}\n${secret}"x,1\n"${secret}`,
      `${secret},${secret}\n`,
      `${secret}"\n`,
      `${secret}\r\r\n1\n`,
      `${secret},\n1,2\n`,
    ];
    for (const text of tables) {
      const found = await read(text);
      expect(found.refused.length).toBeGreaterThan(0);
      expect(found.said).not.toContain(secret);
    }
    expect((await read("a,b,a\n")).said).toContain("column 3 is named like column 1");
  });
});
