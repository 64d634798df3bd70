import type { MarkdownContext } from "./markdownHandler.js";

const next = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** The rank of a heading one deeper; Markdown and HTML have six. */
export function deeper(depth: MarkdownContext["depth"]): MarkdownContext["depth"] {
  return next[depth];
}
