/** A key inside Web Crypto, from where its bytes do not come back. */
export type HmacKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>;
