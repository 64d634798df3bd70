import { english } from "./english.js";
import type { Wording } from "./wording.js";

const wordings: ReadonlyMap<string, Wording> = new Map([[english.language, english]]);

/** The wording of a language; that of its first subtag, and at last English, where there is none. */
export function wordingIn(language: string): Wording {
  return wordings.get(language) ?? wordings.get(language.split("-")[0] ?? "") ?? english;
}
