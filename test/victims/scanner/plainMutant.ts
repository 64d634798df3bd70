import { pick, type Random } from "../../support/randomOf.js";
import type { LineSource } from "./mutateLine.js";

const years = ["0000", "0001", "1900", "2000", "2023", "2024", "9999"];
const signs = ["/", ":", ";", "-", " ", "T", "@", "\u007f", "0", "9"];

const two = (below: number, random: Random): string => String(Math.floor(random() * below)).padStart(2, "0");

/** A date at the edges of the calendar: about half of them are in it. */
const oddDate = (random: Random): string => {
  const length = pick([4, 7, 10, 10], random);
  const date = `${pick(years, random)}-${two(14, random)}-${two(33, random)}`.slice(0, length);
  if (random() >= 0.2) return date;
  const at = Math.floor(random() * length);
  return date.slice(0, at) + pick(signs, random) + date.slice(at + 1);
};

const withOtherDate = (text: string, random: Random): string => {
  const places = [...text.matchAll(/(?<=")\d{4}(?:-\d\d){0,2}(?=")/g)];
  if (places.length === 0) return text;
  const { 0: old, index } = pick(places, random);
  return text.slice(0, index) + oddDate(random) + text.slice(index + old.length);
};

/** A member of the root stands twice, an object the second time without one of its members. */
const withMemberTwice = (text: string, value: object, random: Random): string => {
  const [key, inner] = pick(Object.entries(value), random) as [string, unknown];
  let second: unknown = inner;
  if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
    const left = pick(Object.keys(inner), random);
    second = Object.fromEntries(Object.entries(inner).filter(([name]) => name !== left));
  }
  return `${text.slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(second)}}`;
};

/**
 * The line of a value, as `JSON.stringify` writes it but for one thing: a date is another, or a member stands twice. Mutants of every
 * kind seldom have a thirteenth month, a day that the calendar lacks, or a key twice with everything else in order; these have little
 * else.
 */
export const plainMutant = ({ value }: LineSource, random: Random): Buffer => {
  const text = JSON.stringify(value);
  return Buffer.from(
    random() < 0.7 ? withOtherDate(text, random) : withMemberTwice(text, value as object, random),
  );
};
