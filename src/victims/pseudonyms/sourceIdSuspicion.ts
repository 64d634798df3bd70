import { looksLikeDate } from "./looksLikeDate.js";
import { looksLikePhone } from "./looksLikePhone.js";

/** What an id looks like that is no id. The first two no declared form excuses: no number takes such a form by chance. */
export type SourceIdSuspicion = "email" | "name" | "word" | "words" | "date" | "telephone";

const isWord = (part: string): boolean => /\p{L}.*\p{L}/u.test(part) && /^[\p{L}\p{M}'’ʼ`.\-]+$/u.test(part);

/** What a normalised source id looks like, or undefined where it may be an id of a case. */
export const sourceIdSuspicion = (id: string): SourceIdSuspicion | undefined => {
  if (/[^\s@]@[^\s@]/.test(id)) return "email";
  const parts = id.split(/[\s,;]+/u).filter((part) => /\p{L}/u.test(part));
  if (!/\p{N}/u.test(id)) return parts.length > 1 ? "name" : "word";
  if (looksLikeDate(id)) return "date";
  if (looksLikePhone(id)) return "telephone";
  return parts.filter(isWord).length > 1 ? "words" : undefined;
};
