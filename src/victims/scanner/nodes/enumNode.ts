import type * as z from "zod";
import { definitionOf } from "../../structure/nodes/checksOf.js";
import { UnsupportedFeature } from "../../structure/schema.js";
import type { ScanCode, ScanWriter } from "../code/scanCode.js";
import { beginsWith, goesOnWith, plainText } from "../code/standsAt.js";
import { textTree } from "../tables/textTree.js";

/** Texts that are compared one after another; more of them are found by a tree. */
const mostCompared = 16;

/** So many last texts are written apart, since many enumerations end with the same reasons for having no code. */
const lastTogether = 4;

const quoted = (text: string): string => `"${plainText(text)}"`;

/** What a function answers that found a text: its number times 256, plus its length. */
const answer = (number: number, text: string): string => `return ${number * 256 + text.length};`;

/** Compares the first four bytes with those of every text, and the others where these are right. */
const comparing = (texts: readonly string[], otherwise: string): string => {
  const branches = texts.map((text, number) => {
    const conditions = [beginsWith(text, "word"), ...goesOnWith(text, "at")];
    return `if (${conditions.join(" && ")}) ${answer(number, text)}`;
  });
  return `const word = bytes.getInt32(at, true);${branches.join("")}${otherwise}`;
};

/** The first texts, and then the function of the last ones. */
const comparingInTwo = (texts: readonly string[], code: ScanCode): string => {
  const first = texts.slice(0, -lastTogether);
  const last = textFunction(texts.slice(-lastTogether), code);
  return comparing(
    first.map(quoted),
    `const last = ${last}(bytes, at);return last < 0 ? -1 : last + ${first.length * 256};`,
  );
};

const lookingUp = (texts: readonly string[], code: ScanCode): string => {
  const tree = textTree(texts, (words) => code.table(words, () => words));
  return `return ${code.runtime("textNumber")}(bytes, at, words, ${tree});`;
};

/** The name of the function that answers which of several texts stands at a place: its number times 256, plus its length, or -1. */
export function textFunction(texts: readonly string[], code: ScanCode): string {
  if (new Set(texts).size !== texts.length) throw new UnsupportedFeature("a text twice");
  return code.functionFor(JSON.stringify(texts), "text", () => {
    if (texts.length > mostCompared) return lookingUp(texts.map(quoted), code);
    return texts.length > lastTogether
      ? comparingInTwo(texts, code)
      : comparing(texts.map(quoted), "return -1;");
  });
}

/** One of several texts, by its place among them. Enumerations with the same texts share one function. */
export const enumNode: ScanWriter = (schema, slot, code) => {
  const texts = Object.values(definitionOf<z.core.$ZodEnumDef>(schema).entries);
  if (!texts.every((text) => typeof text === "string")) throw new UnsupportedFeature("enum");
  const find = `const found = ${textFunction(texts, code)}(bytes, at);if (found < 0) return -1;`;
  return `{${find}slots[${slot}] = found >> 8;at += found & 255;}`;
};
