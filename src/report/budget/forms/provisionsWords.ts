import { isProvisionPath } from "../../../protocol/isProvisionPath.js";

/** How a language cites several provisions in one go. */
interface ProvisionsForms {
  /** One provision by itself, which begins with the word before an article and its number. */
  readonly provision: (id: string) => string;
  /** Before the number of one article, and before those of several. */
  readonly article: { readonly one: string; readonly several: string };
  /** Between the number of an article and that of a paragraph of it, or of several. */
  readonly paragraph: { readonly one: string; readonly several: string };
  /** Before the last of a list. */
  readonly and: string;
  /** Between the first and the last of three articles or more that follow one another. */
  readonly to: string;
  /** Between articles where one of them has paragraphs; the marks of a list where it is left out. */
  readonly between?: string;
  /** Whether the word for an article stands before each of them. */
  readonly repeated?: true;
}

/** One article: whole, or what follows its number in each of its provisions that are cited. */
interface Cited {
  readonly article: number;
  readonly tails: readonly string[];
}

const steps = (id: string): readonly string[] => id.split(".");

/** The order of the treaty: numbers by their size, letters and Roman numerals, which go no further than iv, as they are written. */
function inOrder(left: string, right: string): number {
  const others = steps(right);
  for (const [place, step] of steps(left).entries()) {
    const other = others[place];
    if (other === undefined) return 1;
    const apart = Number(step) - Number(other);
    if (Number.isNaN(apart) ? step !== other : apart !== 0) {
      return Number.isNaN(apart) ? (step < other ? -1 : 1) : apart;
    }
  }
  return -1;
}

/** Without what lies in another provision that is cited. */
const outermost = (ids: ReadonlySet<string>): string[] =>
  [...ids].filter(
    (id) => !steps(id).some((_, place, all) => place > 0 && ids.has(all.slice(0, place).join("."))),
  );

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${and}${parts.slice(-1).join("")}`;

/**
 * Cites several provisions in one go, in the order of the treaty: each article once, with its paragraphs behind it, and three whole articles or
 * more that follow one another as a range. A provision that lies in another one is not named beside it.
 *
 * @param forms - The words and marks of the language.
 * @returns Writes provisions; what the Protocol does not have stands at the end as it is.
 * @source The headings of CRC/C/OPSC/GEO/CO/1 and CRC/C/OPSC/TKM/CO/1
 */
export function provisionsWords(forms: ProvisionsForms): (ids: readonly string[]) => string {
  const { provision, article, paragraph, and, to, between, repeated } = forms;

  const placesOf = ({ article: number, tails }: Cited): string => {
    if (tails.length < 2) return `${number}${tails.join("")}`;
    const numbered = tails.every((tail) => tail.startsWith(paragraph.one));
    const before = numbered ? paragraph : { one: " ", several: " " };
    return `${number}${before.several}${listed(
      tails.map((tail) => tail.slice(before.one.length)),
      and,
    )}`;
  };

  return (ids) => {
    const known = outermost(new Set(ids.filter(isProvisionPath))).sort(inOrder);
    const articles: Cited[] = [...new Set(known.map((id) => steps(id)[0]!))].map((first) => ({
      article: Number(first),
      tails: known
        .filter((id) => id.startsWith(`${first}.`))
        .map((id) => provision(id).slice(`${article.one} ${first}`.length)),
    }));
    const parts: string[] = [];
    for (let place = 0; place < articles.length;) {
      const start = articles[place]!;
      let run = 1;
      while (
        start.tails.length === 0 &&
        articles[place + run]?.article === start.article + run &&
        articles[place + run]?.tails.length === 0
      ) {
        run += 1;
      }
      if (run < 3) run = 1;
      parts.push(run === 1 ? placesOf(start) : `${start.article}${to}${start.article + run - 1}`);
      place += run;
    }
    const parted = repeated === true || articles.some(({ tails }) => tails.length > 0) ? between : undefined;
    const words = repeated === true ? parts.map((part) => `${article.several} ${part}`) : parts;
    const joined = parted === undefined ? listed(words, and) : words.join(parted);
    const before = articles.length > 1 ? article.several : article.one;
    const cited = joined === "" || repeated === true ? joined : `${before} ${joined}`;
    return [cited, ...ids.filter((id) => !isProvisionPath(id))].filter((part) => part !== "").join("; ");
  };
}
