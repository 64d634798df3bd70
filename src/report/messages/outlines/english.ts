import { initial } from "./english/initial.js";
import { others } from "./english/others.js";
import { periodic } from "./english/periodic.js";

/** The words of the outlines in English, which the words of every other language have the form of. */
export const english = { ...initial, ...periodic, ...others } as const;
