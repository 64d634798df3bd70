// Of the ZIP format (APPNOTE.TXT 4.3): where the marks of the records and their fields are.
const end = { mark: 0x06054b50, size: 22, entries: 10, directory: 16 } as const;
const entry = {
  mark: 0x02014b50,
  size: 46,
  time: 12,
  nameLength: 28,
  extraLength: 30,
  noteLength: 32,
  local: 42,
} as const;
const local = { mark: 0x04034b50, time: 10 } as const;

/** The first moment that a ZIP file can tell: the beginning of 1980, as date and time in one number. */
const firstMoment = 0x0021_0000;

/**
 * Sets the times of all entries of a ZIP file to its first moment, so that the same entries give the same bytes.
 *
 * @param bytes - A ZIP file without a note at its end; it is changed in place.
 * @returns The same bytes.
 * @throws RangeError where they are no such file.
 */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const expectMark = (at: number, mark: number): void => {
    if (view.getUint32(at, true) !== mark) throw new RangeError("withoutTimes expects a ZIP file");
  };
  const last = bytes.byteLength - end.size;
  expectMark(last, end.mark);
  let at = view.getUint32(last + end.directory, true);
  for (let left = view.getUint16(last + end.entries, true); left > 0; left -= 1) {
    expectMark(at, entry.mark);
    view.setUint32(at + entry.time, firstMoment, true);
    const header = view.getUint32(at + entry.local, true);
    expectMark(header, local.mark);
    view.setUint32(header + local.time, firstMoment, true);
    const [name, extra, note] = [entry.nameLength, entry.extraLength, entry.noteLength].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    at += entry.size + name + extra + note;
  }
  return bytes;
}
