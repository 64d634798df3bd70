/**
 * The next place without a space or a tab. Ends of line, which are white space in JSON as well, end every walk: none stands in
 * a line.
 */
export function space(bytes: DataView, at: number): number {
  let next = at;
  for (;;) {
    const byte = bytes.getUint8(next);
    if (byte !== 32 && byte !== 9) return next;
    next += 1;
  }
}
