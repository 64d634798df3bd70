import type { BlockFragment, Fragment, InlineFragment, TableFragment } from "opsc/fragments";
import type { Renderable } from "opsc/render";
import { inlineWords } from "../../../src/render/inlineWords.js";
import { wordingIn } from "../../../src/render/wording/wordingIn.js";
import type { ReadBack } from "./readBack.js";

/** XML has no room for halves of characters, and a line none for breaks, controls and turns of direction. */
const inLine = (words: string): string =>
  Array.from(words)
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
      if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return "";
      if ((code >= 9 && code <= 13) || [0x85, 0x2028, 0x2029].includes(code)) return "\n";
      if (code < 32 || (code >= 127 && code < 160) || code === 0xfffe || code === 0xffff) return "";
      return sign;
    })
    .join("")
    .replaceAll(/\n+/g, " ");

/** The numbers of headings, as many as any report of the tests needs. */
const ranks = [
  "I. II. III. IV. V. VI. VII. VIII. IX. X. XI. XII. XIII. XIV. XV. XVI. XVII. XVIII. XIX. XX.",
  "A. B. C. D. E. F. G. H. I. J. K. L. M. N. O. P. Q. R. S. T. U. V. W. X. Y. Z.",
].map((line) => line.split(" ").map((number) => `${number} `));

/** What a report says, by a walk of its own over the tree; a chart that is drawn has a caption beside that of its table. */
export function expectedOf(
  report: Renderable,
  drawn: readonly string[] = [],
): Omit<ReadBack, "links" | "complaints"> & { numbers: number[] } {
  const wording = wordingIn(report.language);
  const found = {
    headings: [] as [number, string][],
    numbered: [] as string[],
    numbers: [] as number[],
    tables: [] as string[][][][],
    captions: [] as string[],
  };
  const words = (inlines: readonly InlineFragment[]): string =>
    inlines
      .map((inline) => ("children" in inline ? words(inline.children) : inLine(inlineWords(inline, wording))))
      .join("");
  const table = ({ columns, rows, caption }: TableFragment): void => {
    found.captions.push(words(caption));
    found.tables.push([
      columns.map(({ label }) => [inLine(label)]),
      ...rows.map((row) => row.map(({ lines }) => (lines.length === 0 ? [""] : lines.map(words)))),
    ]);
  };
  const walk = (fragments: readonly (BlockFragment | Fragment)[], depth: number, counted: boolean): void => {
    let last = 0;
    for (const fragment of fragments) {
      if (fragment.type === "section") {
        last += 1;
        const number = counted ? (ranks[depth - 1]?.[last - 1] ?? "") : "";
        const places = wording.provisions(fragment.provisions ?? []);
        const after = places === "" ? "" : ` (${places})`;
        found.headings.push([Math.min(6, depth), inLine(`${number}${fragment.title}`) + inLine(after)]);
        walk(fragment.children, depth + 1, counted);
      } else if (fragment.type === "numberedParagraph") {
        found.numbers.push(fragment.number);
        found.numbered.push(words(fragment.children));
      } else if (fragment.type === "list") {
        for (const item of fragment.items) walk(item, depth, false);
      } else if (fragment.type === "table") table(fragment);
      else if (fragment.type === "chart") {
        if (drawn.includes(fragment.id)) found.captions.push(words(fragment.caption));
        table(fragment.data);
      }
    }
  };
  walk(report.fragments, 1, true);
  return found;
}
