import { countryCodeOf } from "../../../codes/countries.js";
import type { IdentifierKind } from "../identifierKinds.js";

const capital = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const uncased = /^[\p{Lo}\p{M}]+$/u;
const particles = new Set(
  "al bin bint da das de del den der di dos el ibn la las los ter van von y".split(" "),
);

/** Words that stand in labels of codes and in no name. */
const labelWords = new Set(
  "abuse adult african age all american and any areas asian assault border both case central centre child children city civil code community court criminal data date day domestic east eastern european exploitation family female first for forced full gender general group health high home house human in international labour law legal level male married medical middle migrant ministry month national new no non north northern not number of office officer on online open or other out own person physical police possible primary private province public record region register report residence rights rural school secondary service services severe sex sexual single social south southern state status street support the total trafficking type under unknown urban victim west western with work year years yes".split(
    " ",
  ),
);

const isName = (words: readonly string[]): boolean => {
  if (words.length < 2 || words.length > 5) return false;
  if (words.every((word) => uncased.test(word))) return words.length <= 4;
  const named = words.filter((word) => !particles.has(word.toLowerCase()));
  return (
    named.length >= 2 &&
    named.every((word) => capital.test(word)) &&
    !named.some((word) => labelWords.has(word.toLowerCase()))
  );
};

/** What a text is as a whole: a name, initials, or free text. */
export const wordKinds = (text: string): readonly (readonly [IdentifierKind, "certain" | "possible"])[] => {
  if (text.length < 25 && !/[\s,.]/.test(text)) return [];
  const trimmed = text.trim();
  const words = trimmed.split(/[\s,]+/u).filter((word) => /\p{L}/u.test(word));
  if (/^(?:\p{Lu}\.[ -]?){2,4}$/u.test(trimmed)) return [["initials", "possible"]];
  if (trimmed.length > 160 || (words.length > 3 && /[\r\n]/.test(trimmed))) return [["free-text", "certain"]];
  const ideographs = trimmed.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (words.length > 7 || ideographs > 24 || (words.length > 3 && /[.!?…。]$/u.test(trimmed))) {
    return [["free-text", "possible"]];
  }
  const hasOnlyWords = trimmed.length <= 80 && !/[^\p{L}\p{M}\s,.'’-]/u.test(trimmed);
  return hasOnlyWords && isName(words) && countryCodeOf(trimmed) === undefined
    ? [["person-name", "possible"]]
    : [];
};
