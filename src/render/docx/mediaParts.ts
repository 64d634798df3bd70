/** A file inside the document, beside its text. */
export interface MediaPart {
  /** Name of the relationship that leads to it, without the letters that the package puts before it. */
  readonly id: string;
  /** Where it stands, from the folder of the text on. */
  readonly path: string;
  /** What it holds. */
  readonly data: string | Uint8Array;
}

/** The files of a document, while it is written. */
export interface MediaParts {
  /** Takes in a file, and answers the name of its relationship; the same contents are taken in once. */
  readonly add: (data: MediaPart["data"], ending: "png" | "svg") => string;
  /** All files, in the order in which they came. */
  readonly all: () => readonly MediaPart[];
}

/** Opens the list of files of a document. */
export function mediaParts(): MediaParts {
  const parts = new Map<MediaPart["data"], MediaPart>();
  return {
    add: (data, ending) => {
      const id = `Chart${parts.size + 1}`;
      const part = parts.get(data) ?? { id, path: `media/${id.toLowerCase()}.${ending}`, data };
      parts.set(data, part);
      return `rId${part.id}`;
    },
    all: () => [...parts.values()],
  };
}
