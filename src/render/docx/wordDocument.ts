import type { Document, FileChild } from "docx";
import { anchorsIn } from "../html/anchorsIn.js";
import type { Renderable } from "../renderable.js";
import type { ChartPictures } from "./chartPictures.js";
import { wordingIn } from "../wording/wordingIn.js";
import { bookmarkNames } from "./bookmarkNames.js";
import type { DocxContext } from "./docxHandler.js";
import { docxBlockHandlers, docxInlineHandlers } from "./docxHandlers.js";
import type { DocxLibrary } from "./docxLibrary.js";
import { isCounted } from "./isCounted.js";
import type { MediaPart } from "./mediaParts.js";
import { openLedger } from "./ledger.js";
import { numbering } from "./numbering.js";
import { pages } from "./pages.js";
import { proofingLanguage } from "./proofingLanguage.js";
import { run } from "./run.js";
import { sectionNumbers } from "./sectionNumbers.js";
import { styles } from "./styles.js";
import { tableOfContents } from "./tableOfContents.js";
import { words } from "./words.js";

// The handler of a type takes fragments of that type alone; the tie between the two is lost to the compiler in an index.
const blocks: DocxContext["blocks"] = (fragments, context) =>
  fragments.flatMap((fragment) => docxBlockHandlers[fragment.type](fragment as never, context));

const inlines: DocxContext["inlines"] = (fragments, context) =>
  fragments.flatMap((fragment) => docxInlineHandlers[fragment.type](fragment as never, context));

const image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/** A Word document before it is packed, and the files that go into it beside its text. */
export interface WordDocument {
  /** The document. */
  readonly document: Document;
  /** The files. */
  readonly media: readonly MediaPart[];
}

/** The Word document of a report, before it is packed. */
export function wordDocument(report: Renderable, docx: DocxLibrary, pictures: ChartPictures): WordDocument {
  const wording = wordingIn(report.language);
  const ledger = openLedger(bookmarkNames(anchorsIn(report.fragments)));
  const context: DocxContext = {
    docx,
    wording,
    ledger,
    depth: 1,
    number: "",
    indent: 0,
    mark: undefined,
    counted: isCounted(report.fragments),
    look: {},
    linked: false,
    footnotes: true,
    pictures,
    blocks,
    inlines,
  };
  const line = (style: string, value: string): FileChild =>
    new docx.Paragraph({ style, children: [run(value, context)] });
  const numbers = sectionNumbers(report.fragments, 1);
  const body = [
    line("Title", report.title),
    line("Subtitle", wording.asOf(wording.date(words(report.asOf)))),
    ...(report.synthetic ? [line("SyntheticMark", wording.synthetic)] : []),
    ...tableOfContents(report.fragments, context),
    ...report.fragments.flatMap((section, index) =>
      blocks([section], { ...context, number: numbers[index]! }),
    ),
  ];
  const document = new docx.Document({
    title: words(report.title),
    styles: styles(proofingLanguage(report.language)),
    numbering,
    compatabilityModeVersion: 15,
    sections: pages(body, report.synthetic, context),
    footnotes: ledger.footnotes(),
  });
  const media = ledger.media.all();
  for (const { id, path } of media) document.Document.Relationships.createRelationship(id, image, path);
  return { document, media };
}
