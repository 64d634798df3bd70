/** Sum of some rows of a table. */
export function sumOver(rows: Int32Array, table: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += table[row]!;
  return sum;
}
