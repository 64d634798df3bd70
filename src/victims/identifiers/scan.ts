import { entriesOf, type Entry } from "./entriesOf.js";
import { isCountKey } from "./familiarWords.js";
import type { IdentifierFinding } from "./identifierFinding.js";
import type { IdentifierKind } from "./identifierKinds.js";
import { isHeld } from "./isHeld.js";
import { keyFactsOf } from "./keyFacts.js";
import { isLongNumber, isPosition } from "./kindsOfNumber.js";
import type { ScanOptions } from "./scanOptions.js";
import { kindsOfText } from "./values/kindsInText.js";

type Path = IdentifierFinding["path"];

/** Deepest that any scan goes: what calls itself for each level must not run out of stack. */
const deepest = 1_000;

/** One walk through a value. It remembers which objects it has seen, and counts values until its limit. */
export class Scan {
  readonly findings: IdentifierFinding[] = [];
  readonly #seen = new WeakSet<object>();
  readonly #knownKeys: ReadonlySet<string>;
  readonly #maximumDepth: number;
  #left: number;

  constructor({ knownKeys = [], maximumDepth = 64, maximumValues = 1_000_000 }: ScanOptions) {
    this.#knownKeys = new Set(knownKeys);
    this.#maximumDepth = Math.min(maximumDepth, deepest);
    this.#left = maximumValues;
  }

  /**
   * Looks at a value under a key, the nearest one above where it stands in a list. What the key told already is not told again.
   */
  visit(value: unknown, path: Path, key = "", told: ReadonlySet<IdentifierKind> = new Set()): void {
    this.#left -= 1;
    if (this.#left < 0) {
      this.#add(path, "not-scanned", "value", "certain");
      return;
    }
    if (typeof value === "object" && value !== null) {
      if (!this.#seen.has(value)) this.#enter(value, path, key);
      return;
    }
    for (const [kind, certainty] of this.#kindsOf(value)) {
      const counts = kind === "unclassified-number" && isCountKey(key);
      if (!told.has(kind) && !counts) this.#add(path, kind, "value", certainty);
    }
  }

  #kindsOf(value: unknown): Iterable<readonly [IdentifierKind, IdentifierFinding["certainty"]]> {
    if (typeof value === "string") return kindsOfText(value);
    const isNumber = typeof value === "number" || typeof value === "bigint";
    return isNumber && isLongNumber(value) ? [["unclassified-number", "possible"]] : [];
  }

  #enter(value: object, path: Path, key: string): void {
    this.#seen.add(value);
    const entries = path.length < this.#maximumDepth ? entriesOf(value) : undefined;
    if (entries === undefined) {
      this.#add(path, "not-scanned", "value", "certain");
    } else if (entries.kind === "list") {
      if (isPosition(entries.items)) this.#add(path, "coordinates", "value", "possible");
      for (let index = 0; index < entries.items.length && this.#left >= 0; index += 1) {
        this.visit(entries.items[index], [...path, index], key);
      }
    } else {
      for (const entry of entries.items) {
        if (this.#left < 0) return;
        this.#visitEntry(entry, path);
      }
    }
  }

  #visitEntry({ key, index, value, readable }: Entry, above: Path): void {
    const { named, inText, isFamiliar } = keyFactsOf(key);
    const isShown = isFamiliar || this.#knownKeys.has(key);
    const path = [...above, isShown ? key : `(key ${index})`];
    const told = new Set<IdentifierKind>();
    if (named !== undefined && (!readable || isHeld(value))) {
      this.#add(path, named, "key", "certain");
      told.add(named).add("unclassified-number");
    }
    for (const [kind, certainty] of inText) {
      if (!told.has(kind)) this.#add(path, kind, "key", certainty);
      told.add(kind);
    }
    if (readable) this.visit(value, path, key, told);
    else this.#add(path, "not-scanned", "value", "certain");
  }

  #add(path: Path, kind: IdentifierKind, where: "key" | "value", certainty: "certain" | "possible"): void {
    this.findings.push({ path, kind, where, certainty });
  }
}
