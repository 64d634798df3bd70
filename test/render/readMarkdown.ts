import type { Nodes, Parents } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** What a reader of CommonMark, which none of our code wrote, finds in a Markdown text. Tables are of a dialect and paragraphs to it. */
export interface ReadMarkdown {
  /** The kinds of its nodes in order, those of plain text left out. */
  readonly kinds: readonly string[];
  /** The addresses of its links and images. */
  readonly addresses: readonly string[];
  /** The pieces of HTML in it. */
  readonly html: readonly string[];
  /** All its words. */
  readonly words: string;
}

/** Reads a Markdown text. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const kinds: string[] = [];
  const addresses: string[] = [];
  const html: string[] = [];
  const words: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "text") words.push(node.value);
    else kinds.push(node.type === "heading" ? `heading ${node.depth}` : node.type);
    if ("url" in node) addresses.push(node.url);
    if (node.type === "html") html.push(node.value);
    if ("children" in node) (node as Parents).children.forEach(walk);
  };
  walk(fromMarkdown(markdown));
  return { kinds, addresses, html, words: words.join("") };
}
