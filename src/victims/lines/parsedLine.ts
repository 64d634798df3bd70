// A byte-order mark within a file is a letter that no JSON begins with.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const failed = { ok: false } as const;

/** A line as a value; the parser's own message quotes the line, so it is dropped. */
export function parsedLine(
  bytes: Uint8Array,
  from: number,
  to: number,
): { readonly ok: true; readonly value: unknown } | typeof failed {
  try {
    return { ok: true, value: JSON.parse(decoder.decode(bytes.subarray(from, to))) };
  } catch {
    return failed;
  }
}
