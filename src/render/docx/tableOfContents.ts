import type { Paragraph, ParagraphChild } from "docx";
import type { BlockFragment } from "../../fragments/block.js";
import { crossReference } from "../../fragments/crossReference.js";
import type { SectionFragment } from "../../fragments/section.js";
import { text } from "../../fragments/text.js";
import type { DocxContext } from "./docxHandler.js";
import { inParagraph } from "./inParagraph.js";
import { run } from "./run.js";
import { sectionNumbers } from "./sectionNumbers.js";

interface Entry {
  readonly level: 1 | 2;
  readonly section: SectionFragment;
  readonly number: string;
}

const entriesIn = (fragments: readonly BlockFragment[], level: Entry["level"]): Entry[] => {
  const numbers = sectionNumbers(fragments, level);
  return fragments.flatMap((section, index) =>
    section.type === "section" ? { level, section, number: numbers[index]! } : [],
  );
};

/**
 * The table of contents, two levels deep: a field of Word that already holds its entries as links. Word adds the numbers of the pages
 * when the reader has it brought up to date.
 *
 * @param sections - The sections of the report.
 * @param context - The document.
 */
export function tableOfContents(sections: readonly SectionFragment[], context: DocxContext): Paragraph[] {
  const { docx, wording } = context;
  const entries = entriesIn(sections, 1).flatMap((entry) => [entry, ...entriesIn(entry.section.children, 2)]);
  if (entries.length === 0) return [];
  const part = (name: string, attributes: Record<string, { key: string; value: string }>, words?: string) => {
    const inner = new docx.BuilderElement({ name, attributes });
    if (words !== undefined) inner.addChildElement(words);
    return inParagraph(new docx.BuilderElement({ name: "w:r", children: [inner] }));
  };
  const mark = (value: string) => part("w:fldChar", { type: { key: "w:fldCharType", value } });
  const before = [
    mark("begin"),
    part("w:instrText", { space: { key: "xml:space", value: "preserve" } }, ' TOC \\o "1-2" \\h '),
    mark("separate"),
  ];
  const linkTo = ({ section, number }: Entry): ParagraphChild[] =>
    context.inlines([crossReference(section.id, [text(`${number}${section.title}`)])], context);
  return [
    new docx.Paragraph({ style: "TOCHeading", children: [run(wording.contents, context)] }),
    ...entries.map(
      (entry, index) =>
        new docx.Paragraph({
          style: `TOC${entry.level}`,
          children: [
            ...(index === 0 ? before : []),
            ...linkTo(entry),
            ...(index === entries.length - 1 ? [mark("end")] : []),
          ],
        }),
    ),
  ];
}
