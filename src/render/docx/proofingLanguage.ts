const regions: ReadonlyMap<string, string> = new Map([
  ["en", "en-GB"],
  ["es", "es-ES"],
  ["fr", "fr-FR"],
  ["ru", "ru-RU"],
]);

/**
 * The language for the spelling checker, which wants a region: that of the United Nations' usage where the tag has none.
 *
 * @param language - A BCP 47 tag.
 * @returns A tag; English where it is none.
 */
export function proofingLanguage(language: string): string {
  const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(language) ? language : "en";
  return regions.get(tag.toLowerCase()) ?? tag;
}
