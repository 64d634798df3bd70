import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from "docx";
import { step } from "./measures.js";

const font = "Times New Roman";
const ink = "1F3552";

const heading = (size: number, before: number, look: { readonly italics?: boolean } = {}) =>
  ({
    run: { font, size, bold: true, color: ink, ...look },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  }) satisfies IBaseParagraphStyleOptions;

const framed = (id: string, name: string, color: string, fill: string): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "BodyText",
  paragraph: {
    keepLines: true,
    border: { left: { style: "single", size: 24, space: 6, color } },
    shading: { type: "clear", color: "auto", fill },
    indent: { left: 170 },
  },
});

const contents = (level: 1 | 2): IParagraphStyleOptions => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: "Normal",
  ...(level === 1 ? { run: { bold: true } } : {}),
  paragraph: {
    indent: { left: (level - 1) * step },
    spacing: { before: level === 1 ? 80 : 0, after: 20 },
    keepNext: false,
  },
});

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  { id: "Normal", name: "Normal", quickFormat: true, run: { font, size: 22 } },
  {
    id: "BodyText",
    name: "Body Text",
    basedOn: "Normal",
    quickFormat: true,
    paragraph: { spacing: { after: 120, line: 259 } },
  },
  {
    id: "NumberedParagraph",
    name: "Numbered Paragraph",
    basedOn: "BodyText",
    quickFormat: true,
    paragraph: { leftTabStop: step },
  },
  {
    id: "Subtitle",
    name: "Subtitle",
    basedOn: "Normal",
    run: { color: "404040" },
    paragraph: { spacing: { after: 240 } },
  },
  {
    id: "TOCHeading",
    name: "TOC Heading",
    basedOn: "Normal",
    run: { bold: true, size: 26, color: ink },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  },
  contents(1),
  contents(2),
  {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    run: { bold: true, size: 20 },
    paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true },
  },
  { id: "TableText", name: "Table Text", basedOn: "Normal", run: { size: 18 } },
  { id: "TableHead", name: "Table Head", basedOn: "TableText", paragraph: { keepNext: true } },
  {
    id: "TableNote",
    name: "Table Note",
    basedOn: "Normal",
    run: { size: 18 },
    paragraph: { spacing: { before: 60, after: 200 } },
  },
  {
    id: "TableEnd",
    name: "Table End",
    basedOn: "Normal",
    run: { size: 12 },
    paragraph: { spacing: { after: 80 } },
  },
  { id: "Chart", name: "Chart", basedOn: "Normal", paragraph: { spacing: { after: 120 } } },
  { id: "ChartWords", name: "Chart Words", basedOn: "BodyText", paragraph: { keepNext: true } },
  {
    id: "Term",
    name: "Term",
    basedOn: "Normal",
    run: { bold: true },
    paragraph: { spacing: { before: 80, after: 20 }, keepNext: true },
  },
  { id: "Definition", name: "Definition", basedOn: "BodyText" },
  { id: "EmptyContent", name: "Empty Content", basedOn: "BodyText", run: { italics: true, color: "404040" } },
  framed("Note", "Note", "7F7F7F", "F4F4F4"),
  framed("FindingError", "Finding Error", "9C1C1C", "FBEDED"),
  framed("FindingWarning", "Finding Warning", "B36B00", "FDF4E3"),
  framed("FindingInformation", "Finding Information", "2F5D8C", "EDF3F9"),
  {
    id: "SyntheticMark",
    name: "Synthetic Mark",
    basedOn: "BodyText",
    run: { bold: true },
    paragraph: {
      spacing: { before: 120, after: 240 },
      indent: { left: 140, right: 140 },
      border: Object.fromEntries(
        ["top", "bottom", "left", "right"].map((side) => [
          side,
          { style: "single", size: 12, space: 6, color: "B36B00" },
        ]),
      ),
      shading: { type: "clear", color: "auto", fill: "FDF4E3" },
    },
  },
  { id: "Header", name: "header", basedOn: "Normal", run: { size: 18, bold: true, color: "8A5200" } },
  { id: "Footer", name: "footer", basedOn: "Normal", run: { size: 18, color: "404040" } },
];

/**
 * The styles of the document, under the names that Word knows.
 *
 * @param language - The language of the document, for the spelling checker.
 */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: { run: { font, size: 22, language: { value: language } } },
      title: {
        run: { font, size: 40, bold: true, color: ink },
        paragraph: { spacing: { after: 120 }, keepNext: true },
      },
      heading1: heading(30, 360),
      heading2: heading(26, 280),
      heading3: heading(23, 220),
      heading4: heading(22, 200, { italics: true }),
      heading5: heading(22, 180, { italics: true }),
      heading6: heading(22, 160, { italics: true }),
      hyperlink: { run: { color: "1F4E8C", underline: { type: "single" } } },
      footnoteText: { run: { font, size: 18 }, paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles,
  };
}
