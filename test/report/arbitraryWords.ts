import fc from "fast-check";

/** A word of an author, which nothing of the package's own looks like. */
export const authorsWord = /q\d+w/g;

/** What an author says; it has digits. */
export const words = fc
  .array(fc.nat(99_999), { minLength: 1, maxLength: 3 })
  .map((list) => list.map((each) => `q${each}w`).join(" "));
