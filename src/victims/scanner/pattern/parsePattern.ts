import { UnsupportedFeature } from "../../structure/schema.js";
import { byteClass, escaped, plainOf } from "./byteClass.js";
import type { PatternTree } from "./patternTree.js";

const special = /[$()*+.?[\]^{|}]/;

/** Reads the source of a pattern from its beginning to its end. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  choice(): PatternTree {
    const parts = [this.sequence()];
    while (this.takes("|")) parts.push(this.sequence());
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : { kind: "choice", parts };
  }

  private sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (!this.done && !this.sees("|") && !this.sees(")")) parts.push(this.repeated(this.single()));
    return { kind: "sequence", parts };
  }

  private single(): PatternTree {
    const first = this.matched(/\(\?:|\((?!\?)|\[(?:[^\\\]]|\\.)*\]|\\.|[^\\]/suy);
    if (first.startsWith("(")) {
      const inner = this.choice();
      this.matched(/\)/y);
      return inner;
    }
    if (first.startsWith("[")) return { kind: "bytes", bytes: byteClass(first.slice(1, -1)) };
    if (first.startsWith("\\")) return { kind: "bytes", bytes: plainOf(escaped(first.slice(1))) };
    if (special.test(first)) throw new UnsupportedFeature(`pattern: ${first}`);
    return { kind: "bytes", bytes: plainOf([first.codePointAt(0) ?? 0]) };
  }

  private repeated(part: PatternTree): PatternTree {
    const [least, most] = this.times();
    if (this.sees("?") || this.sees("+") || this.sees("*"))
      throw new UnsupportedFeature("pattern: quantifier");
    return least === 1 && most === 1 ? part : { kind: "repeated", part, least, most };
  }

  private times(): readonly [least: number, most: number] {
    if (this.takes("?")) return [0, 1];
    if (this.takes("*")) return [0, Infinity];
    if (this.takes("+")) return [1, Infinity];
    if (!this.sees("{")) return [1, 1];
    const [least = "", most = least] = this.matched(/\{\d+(?:,\d*)?\}/y)
      .slice(1, -1)
      .split(",");
    return [Number(least), most === "" ? Infinity : Number(most)];
  }

  private sees(sign: string): boolean {
    return this.source[this.at] === sign;
  }

  private takes(sign: string): boolean {
    if (!this.sees(sign)) return false;
    this.at += 1;
    return true;
  }

  private matched(form: RegExp): string {
    form.lastIndex = this.at;
    const [found] = form.exec(this.source) ?? [];
    if (found === undefined) throw new UnsupportedFeature("pattern");
    this.at += found.length;
    return found;
  }
}

/**
 * Takes a pattern apart.
 *
 * @throws {UnsupportedFeature} Where it has a flag, or anything but signs, classes, groups, choices and greedy repetition between
 * the beginning and the end of the text.
 */
export const parsePattern = ({ source, flags }: RegExp): PatternTree => {
  if (flags !== "" || !source.startsWith("^") || !source.endsWith("$"))
    throw new UnsupportedFeature("pattern");
  const reader = new PatternReader(source.slice(1, -1));
  const tree = reader.choice();
  // The anchors belong to the first and the last of several choices alone.
  if (!reader.done || tree.kind === "choice") throw new UnsupportedFeature("pattern");
  return tree;
};
