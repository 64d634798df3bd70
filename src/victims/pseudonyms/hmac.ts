import type { HmacKey } from "./hmacKey.js";

const algorithm = { name: "HMAC", hash: "SHA-256" } as const;

/** Puts bytes of any number into Web Crypto as a key that cannot be exported. */
export const importHmacKey = (bytes: Uint8Array<ArrayBuffer>): Promise<HmacKey> =>
  globalThis.crypto.subtle.importKey("raw", bytes, algorithm, false, ["sign"]);

/** HMAC-SHA-256 (RFC 2104) of a message. */
export const hmacSha256 = async (key: HmacKey, message: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", key, message));
