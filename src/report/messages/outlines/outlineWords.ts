import type { english } from "./english.js";

/** The same keys, and lists as long, with other words. */
type OtherWords<Words> = Words extends string
  ? string
  : { readonly [Key in keyof Words]: OtherWords<Words[Key]> };

/**
 * Titles of the outlines, headings of their sections with what each asks, titles and subjects of the tables, and what limits of length are about,
 * in one language. English gives the form: a heading, or one thing asked, that a language leaves out does not compile.
 */
export type OutlineWords = OtherWords<typeof english>;
