import JSZip from "jszip";
import { xml2js, type Element } from "xml-js";

/** Reads XML, or the XHTML of a fragment, into a tree with all its blanks. */
export function readXml(xml: string): Element {
  const root = (xml2js(xml, { captureSpacesBetweenElements: true }) as Element).elements?.find(
    ({ type }) => type === "element",
  );
  if (root === undefined) throw new Error("no element");
  return root;
}

/** The elements of a name below an element, in the order of the document. */
export function elementsIn(element: Element, ...names: readonly string[]): Element[] {
  return (element.elements ?? []).flatMap((child) => [
    ...(names.includes(child.name ?? "") ? [child] : []),
    ...elementsIn(child, ...names),
  ]);
}

/** The value of an attribute. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.attributes?.[name];
  return value === undefined ? undefined : String(value);
}

/** The parts of a Word document: XML as trees, by path; pictures are none. */
export async function wordParts(bytes: Uint8Array): Promise<ReadonlyMap<string, Element>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter(({ dir, name }) => !dir && !name.endsWith(".png"));
  return new Map(
    await Promise.all(files.map(async (file) => [file.name, readXml(await file.async("string"))] as const)),
  );
}

/** A part that must be there. */
export function partOf(parts: ReadonlyMap<string, Element>, path: string): Element {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}
