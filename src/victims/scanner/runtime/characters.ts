/** The bytes by which JSON is put together. */
export const characters = {
  quote: 0x22,
  comma: 0x2c,
  zero: 0x30,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;
