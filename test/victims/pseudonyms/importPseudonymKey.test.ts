import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importPseudonymKey, pseudonymOf } from "../../../src/victims/pseudonyms/index.js";
import { bytesOf, keyOf } from "./keys.js";

const codesFor = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await importPseudonymKey(bytes)).issues.map(({ code }) => code);

const text = (written: string): Uint8Array => new TextEncoder().encode(written);

describe("importPseudonymKey", () => {
  it("takes 32 random bytes and more", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 32 }),
        async (seed, more) => {
          const bytes = new Uint8Array([...bytesOf(`${seed}`), ...bytesOf(`more ${seed}`).slice(0, more)]);
          expect(await codesFor(bytes)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("refuses fewer than 32 bytes", async () => {
    for (let length = 0; length < 32; length += 1) {
      expect(await codesFor(bytesOf("short").slice(0, length))).toEqual(["pseudonym-key-short"]);
    }
  });

  it.each<[string, Uint8Array]>([
    ["zeros", new Uint8Array(32)],
    ["one byte many times", new Uint8Array(64).fill(0xa7)],
    ["a row of numbers", Uint8Array.from({ length: 32 }, (_, index) => index)],
    ["a row that falls and wraps", Uint8Array.from({ length: 40 }, (_, index) => 16 - index * 3)],
    ["16 bytes twice", new Uint8Array([...bytesOf("a").slice(0, 16), ...bytesOf("a").slice(0, 16)])],
    ["31 bytes, begun again", new Uint8Array([...bytesOf("a").slice(0, 31), ...bytesOf("a").slice(0, 20)])],
    ["few different bytes", Uint8Array.from(bytesOf("few"), (byte) => byte % 7)],
  ])("refuses %s", async (_name, bytes) => {
    expect(await codesFor(bytes)).toEqual(["pseudonym-key-pattern"]);
  });

  it.each([
    "correct horse battery staple, and so on",
    Buffer.from(bytesOf("hex")).toString("hex"),
    Buffer.from(bytesOf("base64")).toString("base64"),
  ])("refuses text in place of bytes", async (written) => {
    expect(await codesFor(text(written))).toEqual(["pseudonym-key-text"]);
  });

  it.each([
    undefined,
    null,
    "a".repeat(64),
    [...bytesOf("list")],
    bytesOf("buffer").buffer,
    new Float64Array(64),
  ])("refuses what is no Uint8Array", async (value) => {
    expect(await codesFor(value as unknown as Uint8Array)).toEqual(["pseudonym-key-type"]);
  });

  it("leaves the caller's bytes as they are, also in a Buffer, and does not depend on them afterwards", async () => {
    const bytes = Buffer.from(bytesOf("kept"));
    const imported = await importPseudonymKey(bytes);
    expect(new Uint8Array(bytes)).toEqual(bytesOf("kept"));
    bytes.fill(0);
    if (!imported.ok) throw new Error("refused");
    const input = { scope: "s", sourceSystem: "a", sourceId: "C-1" };
    expect(await pseudonymOf({ ...input, key: imported.value })).toEqual(
      await pseudonymOf({ ...input, key: await keyOf("kept") }),
    );
  });

  it("shows nothing of the key", async () => {
    const bytes = bytesOf("secret");
    const imported = await importPseudonymKey(bytes);
    const short = await importPseudonymKey(bytes.slice(0, 31));
    const shown = [imported, short].flatMap((result) => [
      JSON.stringify(result),
      String(result),
      inspect(result, { depth: Infinity, showHidden: true }),
      ...(result.ok ? [String(result.value), Object.entries(result.value).join()] : []),
    ]);
    const written = (["hex", "base64", "base64url", "latin1"] as const).map((encoding) =>
      Buffer.from(bytes.slice(0, 6)).toString(encoding),
    );
    for (const line of shown) {
      for (const secret of [...written, [...bytes.slice(0, 3)].join(), [...bytes.slice(0, 3)].join(", ")]) {
        expect(line).not.toContain(secret);
      }
    }
  });

  it("gives a mark of which a copy is no key", async () => {
    const key = await keyOf("copied");
    expect(Object.isFrozen(key)).toBe(true);
    const copy = structuredClone(key);
    await expect(pseudonymOf({ key: copy, scope: "s", sourceSystem: "a", sourceId: "C-1" })).rejects.toThrow(
      TypeError,
    );
  });
});
