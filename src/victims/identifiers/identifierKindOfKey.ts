import { keyWords } from "./foldedKey.js";
import type { IdentifierKind } from "./identifierKinds.js";
import { kindByName, kindByWholeName } from "./keys/kindByName.js";

/** Longest name of a list, in words, and most words of a key that are looked at. */
const longestName = 8;
const mostWords = 40;

/** What a "name" is the name of, where it is not a person's. */
const things = new Set(
  "country nationality state region province scheme system schema form field column variable indicator offence crime service programme program project dataset table sheet currency language code type category law provision event instrument article band stage measure product module version unit".split(
    " ",
  ),
);

const isNameOfPerson = (words: readonly string[]): boolean =>
  words.some((word) => word === "name" || word === "names") && !words.some((word) => things.has(word));

/** The listed name that stands last in the key, for that is what the field is; of two that end together the longer. */
const listedKind = (words: readonly string[]): IdentifierKind | undefined => {
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = Math.max(0, end - longestName); start < end; start += 1) {
      const kind = kindByName.get(words.slice(start, end).join(""));
      if (kind !== undefined) return kind;
    }
  }
  return undefined;
};

/**
 * What a field of this name holds, by lists of names from Primero, HTCDS and common registers, in English and ten other languages. The
 * words may be joined in any way (`dateOfBirth`, `date-of-birth`, `DATE OF BIRTH`) and stand among others (`mother_date_of_birth`).
 *
 * @param key - Name of a field.
 * @returns The kind, or undefined where no list holds the name: that is no promise that the field is harmless.
 * @example
 * import { identifierKindOfKey } from "opsc/victims";
 * ["name_first", "caregiverDOB", "Telephone 2", "sex"].map(identifierKindOfKey);
 * //=> ["person-name", "date-of-birth", "phone", undefined]
 */
export function identifierKindOfKey(key: string): IdentifierKind | undefined {
  const words = keyWords(key).slice(0, mostWords);
  const whole = words.join("");
  return (
    kindByName.get(whole) ??
    kindByWholeName.get(whole.replace(/\d{1,2}$/, "")) ??
    listedKind(words) ??
    (isNameOfPerson(words) ? "person-name" : undefined)
  );
}
