import { UnsupportedFeature } from "../../../structure/schema.js";
import { firstBytes, wordOf } from "../code/textStands.js";

/** A table that finds a text among several. */
export interface TextTable {
  /** Bytes of a text that are compared: 16, 32, 48 or 64. */
  readonly width: number;
  /** By how much a product of 64 bits is shifted to be the number of a row. */
  readonly shift: number;
  /** Its bytes: see {@link textTable}. */
  readonly bytes: readonly number[];
}

/** Multipliers that are tried; the one under which the fewest texts meet is taken. */
const tries = 400;

const multiplierAfter = (number: bigint): bigint =>
  BigInt.asUintN(64, number * 6364136223846793005n + 1442695040888963407n);

const little = (number: bigint, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, byte) => Number((number >> BigInt(8 * byte)) & 255n));

/**
 * The first bytes that all the texts have, times a number, say in which row of a table a text is; there it is compared as a whole.
 * Texts that meet in a row name the next one each, and rows without a text lead to the first one, which is then not found to be
 * there. The bytes are: the mask of the first bytes, the multiplier, two bytes for each row that say how many times 16 bytes on its
 * entry stands, and the entries. An entry
 * is the length of its text, its number (two bytes from the third on), how far on the next entry stands (four bytes from the fifth
 * on, 0 for none), and from the seventeenth on the text.
 */
export function textTable(texts: readonly string[]): TextTable {
  if (new Set(texts).size !== texts.length) throw new UnsupportedFeature("a text twice");
  const longest = Math.max(...texts.map(({ length }) => length));
  if (longest > 64) throw new UnsupportedFeature("text");
  const width = 16 * Math.ceil(longest / 16);
  const mask = firstBytes(Math.min(...texts.map(({ length }) => length)));
  const bits = texts.length > 32 ? 10 : 6;
  const rowsUnder = (multiplier: bigint): number[] =>
    texts.map((text) =>
      Number(BigInt.asUintN(64, (wordOf(text, 0) & mask) * multiplier) >> BigInt(64 - bits)),
    );
  let best:
    { readonly multiplier: bigint; readonly rows: readonly number[]; readonly apart: number } | undefined;
  let multiplier = 12345n;
  for (let turn = 0; turn < tries && best?.apart !== texts.length; turn += 1) {
    multiplier = multiplierAfter(multiplier);
    const rows = rowsUnder(multiplier | 1n);
    const apart = new Set(rows).size;
    if (best === undefined || apart > best.apart) best = { multiplier: multiplier | 1n, rows, apart };
  }
  const stride = 16 + width;
  const first = 16 + 2 * 2 ** bits;
  const rows = Array.from({ length: 2 ** bits }, () => 0);
  const next = texts.map(() => 0);
  for (let number = texts.length - 1; number >= 0; number -= 1) {
    const row = best?.rows[number] ?? 0;
    const entry = first + number * stride;
    const met = rows[row] ?? 0;
    next[number] = met === 0 ? 0 : 16 * met - entry;
    rows[row] = entry / 16;
  }
  const entries = texts.flatMap((text, number) => [
    ...[text.length, 0, ...little(BigInt(number), 2), ...little(BigInt(next[number] ?? 0), 4)],
    ...Array.from({ length: stride - 8 }, (_, byte) => (byte < 8 ? 0 : text.charCodeAt(byte - 8) || 0)),
  ]);
  const bytes = [
    ...little(mask, 8),
    ...little(best?.multiplier ?? 1n, 8),
    ...rows.flatMap((row) => little(BigInt(row || first / 16), 2)),
    ...entries,
  ];
  return { width, shift: 64 - bits, bytes };
}
