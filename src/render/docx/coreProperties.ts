import { words } from "./words.js";

const escaped = (value: string): string =>
  words(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * The properties of the document: title and language. The package's own would say when it was written and by whom.
 *
 * @param title - The title.
 * @param language - The language, as a BCP 47 tag.
 * @returns The part of the file that holds them.
 */
export function coreProperties(title: string, language: string): { path: string; data: string } {
  return {
    path: "docProps/core.xml",
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`,
  };
}
