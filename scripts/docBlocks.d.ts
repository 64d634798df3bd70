/** A fenced block of a page, with what the comments before it say of it. */
export interface Block {
  /** Line of the page on which the fence opens, from 1. */
  readonly line: number;
  /** Language of the fence; empty where it has none. */
  readonly language: string;
  /** What stands between the fences. */
  readonly content: string;
  /** What the comments in front of it say, by one of {@link noteKeys}. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What a comment in front of a block may say. */
export const noteKeys: readonly string[];

/** Every fenced block of a page in its order. */
export function blocksOf(page: string): Block[];

/** How many answers a block says that it gives. */
export function answersSaid(code: string): number;

/**
 * The module of a block: `expression; //=> literal` is noted down as a pair, and what is printed is kept.
 *
 * @param code - The block, with what is given to it and what it continues in front.
 */
export function codeModule(code: string): string;

/** The same for JavaScript, which has no types to strip. */
export function plainModule(code: string): string;
