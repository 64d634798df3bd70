import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText, writeFiles } from "opsc/node";

const text = "Türkmenistan, Côte d’Ivoire – 47 paragraphs\r\nsecond line\n";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "opsc-test-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("readText", () => {
  it("reads a file as it is, line ends included", async () => {
    const path = join(folder, "plain.txt");
    await writeFile(path, text, "utf8");
    expect(await readText(path)).toBe(text);
  });

  it("takes one byte-order mark off a file", async () => {
    const path = join(folder, "mark.txt");
    await writeFile(path, Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from(text)]));
    expect(await readText(path)).toBe(text);
  });

  it("takes the byte-order mark off a stream", async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from(text)]);
    expect(await readText("-", Readable.from([bytes]))).toBe(text);
    expect(await readText("-", Readable.from([`\uFEFF${text}`]))).toBe(text);
  });

  it("leaves a mark inside the text alone", async () => {
    expect(await readText("-", Readable.from(["a\uFEFFb"]))).toBe("a\uFEFFb");
  });

  it("puts letters together that a stream cuts in two", async () => {
    const bytes = Buffer.from(text);
    const single = Array.from(bytes, (byte) => Buffer.from([byte]));
    expect(await readText("-", Readable.from(single))).toBe(text);
  });

  it("answers no text for an empty stream and an empty file", async () => {
    const path = join(folder, "empty.txt");
    await writeFile(path, "");
    expect(await readText(path)).toBe("");
    expect(await readText("-", Readable.from([]))).toBe("");
  });

  it("hands on the system's error for a file that is not there, and the stream's own", async () => {
    await expect(readText(join(folder, "absent.txt"))).rejects.toMatchObject({ code: "ENOENT" });
    const broken = new Readable({
      read() {
        this.destroy(new Error("cut off"));
      },
    });
    await expect(readText("-", broken)).rejects.toThrow("cut off");
  });
});

describe("writeFiles", () => {
  it("makes the folder, writes every file in UTF-8 and answers the paths in order", async () => {
    const target = join(folder, "made", "here");
    const paths = await writeFiles(target, { "b.md": text, "a.html": "" });
    expect(paths).toEqual([join(target, "b.md"), join(target, "a.html")]);
    expect((await readdir(target)).sort()).toEqual(["a.html", "b.md"]);
    expect(await readFile(join(target, "b.md"))).toEqual(Buffer.from(text, "utf8"));
  });

  it("writes over what stands there, and nothing for no files", async () => {
    const target = join(folder, "again");
    await writeFiles(target, { "a.md": "long before" });
    await writeFiles(target, { "a.md": "now" });
    expect(await readFile(join(target, "a.md"), "utf8")).toBe("now");
    expect(await writeFiles(join(folder, "none"), {})).toEqual([]);
    expect(await readdir(join(folder, "none"))).toEqual([]);
  });

  it("hands on the system's error where the folder is a file", async () => {
    const path = join(folder, "file");
    await writeFile(path, "");
    await expect(writeFiles(path, { "a.md": "" })).rejects.toMatchObject({ code: "EEXIST" });
  });
});
