import type { CitationFragment } from "../../../fragments/citation.js";
import { isProvisionPath } from "../../../protocol/isProvisionPath.js";
import { provisionsWords } from "./provisionsWords.js";

/** How a language cites places in treaties and documents. */
interface PlaceForms {
  /** Before the number of an article. */
  readonly article: string;
  /** Before the number of a paragraph. */
  readonly paragraph: string;
  /** Several of them in one go: before their numbers, before the last, between the ends of a range, between articles. */
  readonly several: Readonly<Record<"article" | "paragraph" | "and" | "to" | "between", string>> & {
    /** Whether the word for an article stands before each of them. */
    readonly repeated?: true;
  };
}

const closed = (parts: readonly string[]): string => parts.map((part) => ` ${part})`).join("");

/**
 * Cites places in the manner of the United Nations in languages that close a letter with one bracket: `art. 3, par. 1 a) i) c`,
 * `CRC/C/156, par. 36 a)`. The letters below a Roman numeral stand without a bracket, as in the treaty.
 *
 * @param forms - The words before the numbers.
 * @returns Writes a provision (an id that the Protocol does not have stays as it is), several of them, and a citation.
 */
export function placeWords({ article, paragraph, several }: PlaceForms): {
  readonly provision: (id: string) => string;
  readonly provisions: (ids: readonly string[]) => string;
  readonly citation: (citation: CitationFragment) => string;
} {
  const provision = (id: string): string => {
    if (!isProvisionPath(id)) return id;
    const [first = "", second, ...rest] = id.split(".");
    const head = `${article} ${first}`;
    if (second === undefined) return head;
    const numbered = /^\d+$/.test(second);
    const start = numbered ? `${head}, ${paragraph} ${second}` : `${head} ${second})`;
    const last = rest.length > 2 ? ` ${rest.slice(2).join(" ")}` : "";
    return `${start}${closed(rest.slice(0, 2))}${last}`;
  };
  return {
    provision,
    provisions: provisionsWords({
      ...several,
      provision,
      article: { one: article, several: several.article },
      paragraph: { one: `, ${paragraph} `, several: `, ${several.paragraph} ` },
    }),
    citation: ({ symbol, paragraph: number, item, form }) => {
      if (number === undefined) return symbol;
      const place = `${paragraph} ${number}${item === undefined ? "" : closed(item.split("."))}`;
      return form === "place" ? place : `${symbol}, ${place}`;
    },
  };
}
