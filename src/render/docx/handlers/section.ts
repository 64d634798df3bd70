import type { SectionFragment } from "../../../fragments/section.js";
import { anchored } from "../anchored.js";
import type { DocxBlockHandler } from "../docxHandler.js";
import { run } from "../run.js";

const next = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** A heading of Word, the provisions in brackets, and what the section holds, one rank deeper. */
export const section: DocxBlockHandler<SectionFragment> = (fragment, context) => {
  const { docx, ledger, wording, depth } = context;
  const provisions = (fragment.provisions ?? []).map((id) => wording.provision(id));
  const place = { ...context, mark: undefined };
  const heading = new docx.Paragraph({
    heading: docx.HeadingLevel[`HEADING_${depth}`],
    children: [
      ...anchored(fragment.id, [run(fragment.title, place)], place),
      ...(provisions.length === 0
        ? []
        : [run(` (${provisions.join(wording.punctuation.semicolon)})`, place, { bold: false })]),
    ],
  });
  ledger.headings.add(heading);
  return [heading, ...context.blocks(fragment.children, { ...place, depth: next[depth] })];
};
