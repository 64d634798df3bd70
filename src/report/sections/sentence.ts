/** The words with a full stop at their end, where they end without a mark. */
export function sentence(words: string): string {
  const trimmed = words.trim();
  return /[.!?;:…。؟]$/.test(trimmed) || trimmed === "" ? trimmed : `${trimmed}.`;
}
