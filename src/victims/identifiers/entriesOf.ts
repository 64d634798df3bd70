/** One key of an object with what stands there. */
export interface Entry {
  /** The key, or an empty text where a Map has another thing for a key. */
  readonly key: string;
  /** Place of the key in its object, from 0. */
  readonly index: number;
  /** What stands there; undefined where it cannot be read. */
  readonly value: unknown;
  /** Whether the value could be read at all. */
  readonly readable: boolean;
}

type Entries =
  | { readonly kind: "list"; readonly items: readonly unknown[] }
  | { readonly kind: "object"; readonly items: Iterable<Entry> };

function* ownEntries(value: object): Generator<Entry> {
  for (const [index, key] of Object.keys(value).entries()) {
    const read = Object.getOwnPropertyDescriptor(value, key);
    // A getter is not called: it may throw, or answer something else the next time.
    yield { key, index, value: read?.value, readable: read !== undefined && "value" in read };
  }
}

function* mapEntries(map: ReadonlyMap<unknown, unknown>): Generator<Entry> {
  let index = 0;
  for (const [key, value] of map) {
    yield { key: typeof key === "string" ? key : "", index, value, readable: true };
    index += 1;
  }
}

/** What an object holds; undefined where it is bytes, or refuses to say. */
export const entriesOf = (value: object): Entries | undefined => {
  try {
    if (Array.isArray(value)) return { kind: "list", items: value };
    if (value instanceof Map) return { kind: "object", items: [...mapEntries(value)] };
    if (value instanceof Set) return { kind: "list", items: [...(value as ReadonlySet<unknown>)] };
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return undefined;
    return { kind: "object", items: [...ownEntries(value)] };
  } catch {
    return undefined;
  }
};
