import type { FileChild, Paragraph } from "docx";
import { mediaParts, type MediaParts } from "./mediaParts.js";

/** What a document collects while it is written: its footnotes, and the numbers and names that have been given. */
export interface Ledger {
  /** Takes in a footnote and gives its number. */
  readonly footnote: (text: Paragraph) => number;
  /** The footnotes by number. */
  readonly footnotes: () => Record<string, { readonly children: readonly Paragraph[] }>;
  /** A number that nothing else of the document has, for links, bookmarks and lists. */
  readonly next: () => number;
  /** Whether an address comes for the first time. */
  readonly isNew: (address: string) => boolean;
  /** The name of the bookmark of a fragment, where something can refer to it. */
  readonly bookmarkOf: (id: string) => string | undefined;
  /** The same, once: a second fragment of that identifier gets no bookmark. */
  readonly placeOf: (id: string) => string | undefined;
  /** The drawings and pictures, as files inside the document. */
  readonly media: MediaParts;
  /** Blocks that need the width of a page on its side. */
  readonly wide: WeakSet<FileChild>;
  /** Headings, which never end a page. */
  readonly headings: WeakSet<FileChild>;
}

/**
 * Opens the ledger of a document.
 *
 * @param bookmarks - Names of bookmarks by identifier of the fragment.
 */
export function openLedger(bookmarks: ReadonlyMap<string, string>): Ledger {
  const footnotes: Paragraph[] = [];
  const addresses = new Set<string>();
  const placed = new Set<string>();
  let last = 0;
  return {
    footnote: (text) => footnotes.push(text),
    footnotes: () =>
      Object.fromEntries(footnotes.map((text, index) => [String(index + 1), { children: [text] }])),
    next: () => (last += 1),
    isNew: (address) => addresses.size < addresses.add(address).size,
    bookmarkOf: (id) => bookmarks.get(id),
    placeOf: (id) => (placed.size < placed.add(id).size ? bookmarks.get(id) : undefined),
    media: mediaParts(),
    wide: new WeakSet(),
    headings: new WeakSet(),
  };
}
