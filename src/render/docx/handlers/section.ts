import type { SectionFragment } from "../../../fragments/section.js";
import { anchored } from "../anchored.js";
import type { DocxBlockHandler } from "../docxHandler.js";
import { run } from "../run.js";
import { sectionNumbers } from "../sectionNumbers.js";

const next = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** A heading of Word with its number, the provisions in brackets, and what the section holds, one rank deeper. */
export const section: DocxBlockHandler<SectionFragment> = (fragment, context) => {
  const { docx, ledger, wording, depth, number } = context;
  const provisions = wording.provisions(fragment.provisions ?? []);
  const place = { ...context, mark: undefined };
  const heading = new docx.Paragraph({
    heading: docx.HeadingLevel[`HEADING_${depth}`],
    children: [
      ...anchored(fragment.id, [run(`${number}${fragment.title}`, place)], place),
      ...(provisions === "" ? [] : [run(` (${provisions})`, place, { bold: false })]),
    ],
  });
  ledger.headings.add(heading);
  const numbers = sectionNumbers(fragment.children, depth + 1);
  const inside = fragment.children.flatMap((child, index) =>
    context.blocks([child], { ...place, depth: next[depth], number: numbers[index]! }),
  );
  return [heading, ...inside];
};
