import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64url } from "../../../src/victims/pseudonyms/base64url.js";
import { hmacSha256, importHmacKey } from "../../../src/victims/pseudonyms/hmac.js";

const hex = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, "hex"));
const ascii = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, "ascii"));

/** RFC 4231, sections 4.2 to 4.8: key, data, HMAC-SHA-256 (the fifth is cut to 128 bits there). */
const vectors = [
  [
    hex("0b".repeat(20)),
    ascii("Hi There"),
    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
  ],
  [
    ascii("Jefe"),
    ascii("what do ya want for nothing?"),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  ],
  [
    hex("aa".repeat(20)),
    hex("dd".repeat(50)),
    "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
  ],
  [
    hex("0102030405060708090a0b0c0d0e0f10111213141516171819"),
    hex("cd".repeat(50)),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
  ],
  [hex("0c".repeat(20)), ascii("Test With Truncation"), "a3b6167473100ee06e0c796c2955552b"],
  [
    hex("aa".repeat(131)),
    ascii("Test Using Larger Than Block-Size Key - Hash Key First"),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
  [
    hex("aa".repeat(131)),
    ascii(
      "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm.",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
  ],
] as const;

describe("HMAC-SHA-256", () => {
  it.each(vectors.map((vector, index) => [index + 1, ...vector] as const))(
    "gives test case %i of RFC 4231",
    async (_number, key, data, expected) => {
      const mac = await hmacSha256(await importHmacKey(key), data);
      expect(Buffer.from(mac).toString("hex").slice(0, expected.length)).toBe(expected);
    },
  );

  it("holds a key that does not come out again", async () => {
    const key = await importHmacKey(hex("0102".repeat(16)));
    expect(key.extractable).toBe(false);
    expect(key.usages).toEqual(["sign"]);
    await expect(globalThis.crypto.subtle.exportKey("raw", key)).rejects.toThrow();
  });
});

describe("base64url", () => {
  it("writes as node does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      }),
    );
  });
});
