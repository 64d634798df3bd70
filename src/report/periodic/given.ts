/** The words that somebody gave under a name; undefined where there are none but spaces. */
export function given(words: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  const own = words !== undefined && Object.hasOwn(words, name) ? words[name]?.trim() : undefined;
  return own === "" ? undefined : own;
}
