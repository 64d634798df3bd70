/**
 * Stirs 32 bits so that numbers side by side come out far apart; no two numbers give the same one.
 *
 * @source A. Appleby, MurmurHash3 (2011), its 32-bit finalizer, in the public domain
 */
export const mix = (value: number): number => {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};
