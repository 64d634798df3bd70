import type { Element, ElementContent, Properties, Text } from "hast";

/**
 * Makes an element of an HTML tree.
 *
 * @param tagName - Name of the element.
 * @param properties - Its properties, under their names in the DOM; those that are undefined are left out.
 * @param children - What it holds; plain text becomes a text node.
 */
export function element(
  tagName: string,
  properties: Readonly<Record<string, Properties[string]>>,
  children: readonly (ElementContent | string)[] = [],
): Element {
  return {
    type: "element",
    tagName,
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)),
    children: children.map((child) => (typeof child === "string" ? textNode(child) : child)),
  };
}

/** Makes a text node of an HTML tree. */
export function textNode(value: string): Text {
  return { type: "text", value };
}
