import { english } from "../messages/outlines/english.js";
import type { Outline } from "./outline.js";
import { outlineMakers } from "./outlineMakers.js";

/** The outlines of the package in English, in the order of a State's cycle, those of nobody's asking last. */
export const outlines: readonly Outline[] = Object.values(outlineMakers).map((make) => make(english));
