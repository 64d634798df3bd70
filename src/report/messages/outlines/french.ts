import { initial } from "./french/initial.js";
import { others } from "./french/others.js";
import { periodic } from "./french/periodic.js";
import type { OutlineWords } from "./outlineWords.js";

/** The words of the outlines in French. */
export const french: OutlineWords = { ...initial, ...periodic, ...others };
