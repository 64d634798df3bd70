import type { OutlineWords } from "./outlineWords.js";
import { initial } from "./russian/initial.js";
import { others } from "./russian/others.js";
import { periodic } from "./russian/periodic.js";

/** The words of the outlines in Russian. */
export const russian: OutlineWords = { ...initial, ...periodic, ...others };
