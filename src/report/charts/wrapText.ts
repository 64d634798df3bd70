const narrow = new Set("fijlrtI.,:;'!|()[]- \u00a0");
const broad = new Set("mwMWЖШЩЮФжшщюф@%&");

/** How wide a character of Arial is, in parts of the size of the font; never less than it really is by much. */
const widthOf = (character: string): number => {
  if (narrow.has(character)) return 0.34;
  if (broad.has(character)) return 0.9;
  if (character >= "\u1100") return 1;
  return character === character.toLowerCase() ? 0.56 : 0.7;
};

/** Width of words in pixels, near enough for a label: nothing is measured, so that every machine finds the same. */
export function textWidth(words: string, size: number): number {
  let width = 0;
  for (const character of words) width += widthOf(character);
  return width * size;
}

/** As much of a word as fits, with an ellipsis in place of the rest. */
const cut = (word: string, width: number, size: number): string => {
  let kept = "";
  for (const character of word) {
    if (textWidth(`${kept}${character}…`, size) > width) return `${kept}…`;
    kept += character;
  }
  return kept;
};

/**
 * Breaks words into lines, never at a space that does not break.
 *
 * @param words - The words.
 * @param width - Width of a line in pixels.
 * @param size - Size of the font in pixels.
 * @param most - How many lines there may be; what is left over becomes an ellipsis.
 * @returns The lines; one at least.
 */
export function wrapText(words: string, width: number, size: number, most = 3): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/[^\S\u00a0]+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    if (lines.length === most) return [...lines.slice(0, -1), cut(`${line}…`, width, size)];
    line = textWidth(word, size) <= width ? word : cut(word, width, size);
  }
  return [...lines, line];
}
