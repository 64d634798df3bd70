/** A date that is not in the record. */
export const absent = 0;

const reasons = { unknown: -1, notAsked: -2, declined: -3, notApplicable: -4 } as const;

/** The reason `not-applicable` in place of a date. */
export const notApplicable = reasons.notApplicable;

const digits = (text: string, from: number): number =>
  (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;

/**
 * A recorded date as one integer: `yyyymmdd` with 00 for what is not known, 0 for a date that is not there, below 0 for a reason.
 *
 * @param text - A valid recorded date; anything else gives some number and no error.
 */
export function packDate(text: string | undefined): number {
  if (text === undefined) return absent;
  const first = text.charCodeAt(0);
  if (first > 57) {
    if (first === 117) return reasons.unknown;
    if (first === 100) return reasons.declined;
    return text.length === 9 ? reasons.notAsked : reasons.notApplicable;
  }
  const year = digits(text, 0) * 1_000_000 + digits(text, 2) * 10_000;
  // No calendar has a year 0: exports write it where nothing is known.
  if (text.length === 4) return year === 0 ? reasons.unknown : year;
  const month = year + digits(text, 5) * 100;
  return text.length === 7 ? month : month + digits(text, 8);
}

const digitsAt = (bytes: DataView, at: number): number =>
  (bytes.getUint8(at) - 48) * 10 + bytes.getUint8(at + 1) - 48;

/** The same as {@link packDate} from the bytes of a recorded date. */
export function packDateBytes(bytes: DataView, from: number, to: number): number {
  const first = bytes.getUint8(from);
  const length = to - from;
  if (first > 57) {
    if (first === 117) return reasons.unknown;
    if (first === 100) return reasons.declined;
    return length === 9 ? reasons.notAsked : reasons.notApplicable;
  }
  const year = digitsAt(bytes, from) * 1_000_000 + digitsAt(bytes, from + 2) * 10_000;
  if (length === 4) return year === 0 ? reasons.unknown : year;
  const month = year + digitsAt(bytes, from + 5) * 100;
  return length === 7 ? month : month + digitsAt(bytes, from + 8);
}

const quote = 34;
const hyphen = 45;
const zero = 48;

/** The figure that one byte of a word stands for; not from 0 to 9 where it is none. */
const figure = (word: number, byte: number): number => ((word >>> (8 * byte)) & 255) - zero;

/** Two figures of a word as one number; 0 where one is none, or both are 0. */
const twoFigures = (word: number, byte: number): number => {
  const tens = figure(word, byte);
  const ones = figure(word, byte + 1);
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 0 : tens * 10 + ones;
};

/**
 * {@link packDate} of a year, a month or one of the 28 days that every month has, at once from its bytes with their quotes. Any
 * other date, among them the year 0, is 0: see `TextEncoding.plainBytes`.
 */
export function plainDateBytes(bytes: DataView, at: number): number {
  if (bytes.getUint8(at) !== quote) return 0;
  const word = bytes.getInt32(at + 1, true) - 0x30303030;
  // No figure is below 0 or above 9: neither sets the highest bit, as it is or 118 higher.
  if (((word | (word + 0x76767676)) & 0x80808080) !== 0) return 0;
  const year = (word & 255) * 1000 + ((word >> 8) & 255) * 100 + ((word >> 16) & 255) * 10 + (word >> 24);
  if (year === 0) return 0;
  const middle = bytes.getInt32(at + 5, true);
  if ((middle & 255) === quote) return ((year * 10_000) << 4) | 6;
  const month = twoFigures(middle, 1);
  if ((middle & 255) !== hyphen || month < 1 || month > 12) return 0;
  if (middle >>> 24 === quote) return ((year * 10_000 + month * 100) << 4) | 9;
  const end = bytes.getInt32(at + 8, true);
  const day = twoFigures(end, 1);
  if ((end & 255) !== hyphen || end >>> 24 !== quote || day < 1 || day > 28) return 0;
  return ((year * 10_000 + month * 100 + day) << 4) | 12;
}

const reasonTexts: ReadonlyMap<number, string> = new Map([
  [reasons.unknown, "unknown"],
  [reasons.notAsked, "not-asked"],
  [reasons.declined, "declined"],
  [reasons.notApplicable, "not-applicable"],
]);

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The recorded date that a packed one stands for; `unknown` for the year 0, which no calendar has. */
export function unpackDate(date: number): string {
  const reason = reasonTexts.get(date);
  if (reason !== undefined) return reason;
  const year = String(Math.floor(date / 10_000)).padStart(4, "0");
  const month = Math.floor(date / 100) % 100;
  if (month === 0) return year;
  const day = date % 100;
  return day === 0 ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The last day that a packed date can mean, in numbers that only order days. */
export const lastOf = (date: number): number => {
  if ((date | 0) % 100 !== 0) return date;
  return (date | 0) % 10_000 === 0 ? date + 1231 : date + 31;
};

/** The first day that a packed date can mean, in numbers that only order days. */
export const firstOf = (date: number): number => {
  if ((date | 0) % 100 !== 0) return date;
  return (date | 0) % 10_000 === 0 ? date + 101 : date + 1;
};

/**
 * Whether two packed dates are both known and the first is certainly later than the second. A month or a year packs below
 * all of its days and above every day before it, so that the first needs no bound of its own.
 */
export const isAfter = (left: number, right: number): boolean =>
  right > 0 && left > right && left > lastOf(right);

/** Whether something is certainly said to have happened: at a date, or at one that is not known. */
export const happened = (date: number): boolean => date > 0 || date === reasons.unknown;

/** Whether something may have happened: only where it is absent or `not-applicable` it did not. */
export const mayHaveHappened = (date: number): boolean => date !== absent && date !== notApplicable;

const lengths: readonly number[] = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The last day on which a birthday can be kept that falls no later than a date. A birthday of 29 February is kept on the day
 * before or after in other years, as the law of the State has it: 28 February counts as the 29th.
 */
const lastBirthdayOf = (date: number): number => {
  const last = lastOf(date);
  const day = last % 100;
  const month = Math.floor(last / 100) % 100;
  if (month === 2) return day >= 28 ? last - day + 29 : last;
  return last - day + Math.min(day, lengths[month] ?? day);
};

const years = 10_000;

/** The fewest birthdays that anybody has between two known dates; 0 where they may be the same. */
export const fewestBirthdays = (from: number, to: number): number =>
  Math.max(0, Math.floor((firstOf(to) - lastBirthdayOf(from)) / years));

/** The most birthdays that anybody can have between two known dates, the second of which is not certainly the earlier one. */
export const mostBirthdays = (from: number, to: number): number =>
  Math.max(0, Math.ceil((lastBirthdayOf(to) - firstOf(from)) / years));
