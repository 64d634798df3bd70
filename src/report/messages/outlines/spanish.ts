import type { OutlineWords } from "./outlineWords.js";
import { initial } from "./spanish/initial.js";
import { others } from "./spanish/others.js";
import { periodic } from "./spanish/periodic.js";

/** The words of the outlines in Spanish. */
export const spanish: OutlineWords = { ...initial, ...periodic, ...others };
