import { patternsOf } from "../../structure/nodes/stringNode.js";
import { UnsupportedFeature } from "../../structure/schema.js";
import type { ScanWriter } from "../code/scanCode.js";
import { automatonOf } from "../pattern/automatonOf.js";

/** A text that matches a pattern, as a number where it has an encoding; otherwise nothing is written but that it is there. */
export const stringNode: ScanWriter = (schema, slot, code) => {
  const [pattern, ...others] = patternsOf(schema);
  if (pattern === undefined || others.length > 0)
    throw new UnsupportedFeature("a text without just one pattern");
  const automaton = code.table(String(pattern), () => automatonOf(pattern));
  const encoding = code.encodingOf(schema);
  const statement =
    encoding < 0
      ? `slots[${slot}] = 0;at = ${code.runtime("endOfMatch")}(bytes, at, words, ${automaton});`
      : `at = ${code.runtime("encoded")}(bytes, at, slots, ${slot}, words, ${automaton}, encodings[${encoding}]);`;
  const byPattern = `${statement}if (at < 0) return -1;`;
  const plain = code.plainOf(schema);
  if (plain === undefined) return byPattern;
  const atOnce = `if (found > 0) {slots[${slot}] = found >> 4;at += found & 15;}`;
  return `{const found = ${plain}(bytes, at);${atOnce} else {${byPattern}}}`;
};
