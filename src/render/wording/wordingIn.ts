import { english } from "./english.js";
import { french } from "./french.js";
import { russian } from "./russian.js";
import { spanish } from "./spanish.js";
import type { Wording } from "./wording.js";

/** Every wording that there is; a new language is one more entry. */
export const wordings: ReadonlyMap<string, Wording> = new Map(
  [english, french, spanish, russian].map((wording) => [wording.language, wording]),
);

/** The wording of a language; that of its first subtag, and at last English, where there is none. */
export function wordingIn(language: string): Wording {
  return wordings.get(language) ?? wordings.get(language.split("-")[0]!) ?? english;
}
