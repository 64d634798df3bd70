import type { InlineFragment } from "../fragments/inline.js";
import { joinFragments } from "../fragments/joinFragments.js";
import { paragraph, type ParagraphFragment } from "../fragments/paragraph.js";
import { phrase } from "../fragments/phrase.js";
import { provisionReference } from "../fragments/provisionReference.js";
import { sourceReference } from "../fragments/sourceReference.js";
import { text } from "../fragments/text.js";
import type { Reading } from "../protocol/readings.js";
import type { CoverageArticle } from "./coverageMatrix.js";
import type { Gap } from "./gap.js";

const leads: Readonly<Record<Reading, Readonly<Record<Gap["degree"], string>>>> = {
  "treaty-minimum": {
    required: "The words of the Protocol ask the State to see that ",
    encouraged: "The Protocol encourages the State to see that ",
  },
  "committee-expectation": {
    required: "The Committee's reading asks the law to provide that ",
    encouraged: "The Committee encourages the State to have the law provide that ",
  },
};

const nameOf = ({ code, article }: CoverageArticle): string =>
  article === undefined ? `the ${code}` : `article ${article} of the ${code}`;

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]!}`;

const withoutStop = (note: string): string => (note.endsWith(".") ? note.slice(0, -1) : note);

const asStated = (articles: readonly CoverageArticle[]): InlineFragment[] => {
  const notes = new Map(articles.map((article) => [JSON.stringify([article.note, article.source]), article]));
  return joinFragments(
    [...notes.values()].map(({ note, source }) => phrase`${withoutStop(note)} (${sourceReference(source)}).`),
    " ",
  );
};

const verdict = (status: Gap["status"], several: boolean): string => {
  if (status === "partial")
    return several ? " provide for this only in part" : " provides for this only in part";
  return several ? " do not provide for this" : " does not provide for this";
};

/** Writes a gap: what is asked for and where, which law falls short of it, who says so, and what is said against it. */
export function gapParagraph(
  gap: Omit<Gap, "fragment" | "label" | "elements">,
  { reading, clause, open }: { readonly reading: Reading; readonly clause: string; readonly open: boolean },
): ParagraphFragment {
  const behind = gap.articles.filter(({ status }) => status === gap.status);
  const others = gap.articles.filter(({ status }) => status !== gap.status);
  const names = [...new Set(behind.map(nameOf))];
  return paragraph([
    ...phrase`${leads[reading][gap.degree]}${clause} (${provisionReference(gap.provision)}); ${inWords(names)}${verdict(gap.status, names.length > 1)}. `,
    ...asStated(behind),
    ...(others.length === 0 ? [] : [text(" It is also said: "), ...asStated(others)]),
    ...(open && reading === "treaty-minimum"
      ? [text(" The Protocol leaves the means open: a measure beside the law may meet it.")]
      : []),
  ]);
}
