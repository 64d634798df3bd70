/** Fewest bytes of a key: as many as the function gives out. */
export const keyBytes = 32;

const hasRepeatedBlock = (bytes: Uint8Array): boolean => {
  for (let block = 1; block < keyBytes; block += 1) {
    if (bytes.every((byte, index) => index < block || byte === bytes[index - block])) return true;
  }
  return false;
};

const hasEvenSteps = (bytes: Uint8Array): boolean => {
  const step = (bytes[1]! - bytes[0]!) & 0xff;
  return bytes.every((byte, index) => index === 0 || ((byte - bytes[index - 1]!) & 0xff) === step);
};

/**
 * Why bytes are no key, or undefined where nothing speaks against them. A random key is refused less than once in 10^13 times:
 * 32 random bytes are all printable in 1 case of 10^14, and all the other checks fail far more rarely.
 */
export const keyWeakness = (bytes: Uint8Array): "short" | "text" | "pattern" | undefined => {
  if (bytes.length < keyBytes) return "short";
  if (hasRepeatedBlock(bytes) || hasEvenSteps(bytes) || new Set(bytes).size < 8) return "pattern";
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? "text" : undefined;
};
