import type { ElementContent } from "hast";

/** The words of an HTML tree without its elements, for a label. */
export function wordsOfTree(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      return node.type === "element" ? wordsOfTree(node.children) : "";
    })
    .join("");
}
