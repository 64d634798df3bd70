import { isPlainDate } from "../../time/plainDate.js";
import { asciiDigits } from "./asciiDigits.js";
import { beginsLikeMonth } from "./monthBeginnings.js";

const isDay = (part: string): boolean => part.length <= 2 && Number(part) >= 1 && Number(part) <= 31;
const isMonth = (part: string): boolean => part.length <= 2 && Number(part) >= 1 && Number(part) <= 12;

/** Wide enough for the years of other calendars in use. */
const isYear = (part: string): boolean =>
  part.length === 2 || (part.length === 4 && Number(part) >= 1300 && Number(part) < 2700);

const isDayAndMonth = (one: string, other: string): boolean =>
  (isDay(one) && isMonth(other)) || (isMonth(one) && isDay(other));

const isDateOf = (first: string, second: string, third: string): boolean =>
  (isYear(first) && isDayAndMonth(second, third)) || (isYear(third) && isDayAndMonth(first, second));

/** Eight figures without a separator, in any of the three orders, as a day of 1900 to 2100. */
const isCompactDate = (part: string): boolean =>
  part.length === 8 &&
  [
    part.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"),
    part.replace(/^(\d\d)(\d\d)(\d{4})$/, "$3-$2-$1"),
    part.replace(/^(\d\d)(\d\d)(\d{4})$/, "$3-$1-$2"),
  ].some((date) => date >= "1900" && date < "2101" && isPlainDate(date));

/** A text without accents, in lower case, with plain figures and without a time of day. */
const plain = (text: string): string =>
  asciiDigits(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d.*$/u, "");

/** Whether a text holds a full date and no other figure; letters around it do not matter. */
export const looksLikeDate = (text: string): boolean => {
  const folded = plain(text);
  const [first, second, third, ...more] = folded.match(/\d+/g) ?? [];
  if (first === undefined || more.length > 0) return false;
  if (second === undefined) return isCompactDate(first);
  if (third !== undefined) {
    const between = folded.split(/\d+/).slice(1, -1);
    return isDateOf(first, second, third) && !between.some((gap) => /\p{L}/u.test(gap));
  }
  const dayAndYear = (isDay(first) && isYear(second)) || (isYear(first) && isDay(second));
  return dayAndYear && (folded.match(/\p{L}+/gu) ?? []).some(beginsLikeMonth);
};
