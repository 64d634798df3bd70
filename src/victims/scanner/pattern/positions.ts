import { UnsupportedFeature } from "../../structure/schema.js";
import type { PatternTree } from "./patternTree.js";

/** The places of a pattern at which a byte stands, and which can follow which (Glushkov's construction). */
export interface Positions {
  /** The bytes that may stand at each place; the place at the end has the quote that ends the text. */
  readonly bytes: readonly ReadonlySet<number>[];
  /** The places that can come first. */
  readonly first: ReadonlySet<number>;
  /** The places that can follow each. */
  readonly follow: readonly ReadonlySet<number>[];
}

interface Ends {
  readonly first: ReadonlySet<number>;
  readonly last: ReadonlySet<number>;
  readonly empty: boolean;
}

const nothing: Ends = { first: new Set(), last: new Set(), empty: true };
const mostPlaces = 2000;
const union = (left: ReadonlySet<number>, right: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...left, ...right]);

class PositionWriter {
  readonly bytes: ReadonlySet<number>[] = [];
  readonly follow: Set<number>[] = [];

  place(bytes: ReadonlySet<number>): Ends {
    if (this.bytes.length >= mostPlaces) throw new UnsupportedFeature("pattern: too long");
    const places = new Set([this.bytes.length]);
    this.bytes.push(bytes);
    this.follow.push(new Set());
    return { first: places, last: places, empty: false };
  }

  then(left: Ends, right: Ends): Ends {
    this.join(left, right);
    return {
      first: left.empty ? union(left.first, right.first) : left.first,
      last: right.empty ? union(left.last, right.last) : right.last,
      empty: left.empty && right.empty,
    };
  }

  walk(tree: PatternTree): Ends {
    switch (tree.kind) {
      case "bytes":
        return this.place(tree.bytes);
      case "sequence":
        return tree.parts.reduce((ends, part) => this.then(ends, this.walk(part)), nothing);
      case "choice": {
        const parts = tree.parts.map((part) => this.walk(part));
        return {
          first: parts.map(({ first }) => first).reduce(union),
          last: parts.map(({ last }) => last).reduce(union),
          empty: parts.some(({ empty }) => empty),
        };
      }
      case "repeated":
        return this.repeated(tree.part, tree.least, tree.most);
    }
  }

  private repeated(part: PatternTree, least: number, most: number): Ends {
    let ends = nothing;
    for (let time = 0; time < least; time += 1) ends = this.then(ends, this.walk(part));
    if (most === Infinity) {
      const again = this.walk(part);
      this.join(again, again);
      return this.then(ends, { ...again, empty: true });
    }
    let rest = nothing;
    for (let time = least; time < most; time += 1)
      rest = { ...this.then(this.walk(part), rest), empty: true };
    return this.then(ends, rest);
  }

  private join(left: Ends, right: Ends): void {
    for (const place of left.last) for (const next of right.first) this.follow[place]?.add(next);
  }
}

/** The places of a pattern and, last of all, of the quote behind it. */
export const positionsOf = (tree: PatternTree): Positions => {
  const writer = new PositionWriter();
  const ends = writer.walk(tree);
  const { first } = writer.then(ends, writer.place(new Set([0x22])));
  return { bytes: writer.bytes, first, follow: writer.follow };
};
