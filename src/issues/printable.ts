// Written as code points, so that no invisible character stands in this file.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A text with every character that controls a terminal or turns the direction of writing written out, as JSON writes it: what came in a
 * file can then neither colour, clear nor forge what stands on a screen or in a log. Line feeds and tabs stay.
 */
export const printable = (text: string): string => text.replace(unprintable, escaped);
