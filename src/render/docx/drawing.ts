import type { ParagraphChild, XmlComponent } from "docx";
import type { ChartPicture } from "./chartPictures.js";
import type { DocxContext } from "./docxHandler.js";
import { inParagraph } from "./inParagraph.js";
import { drawingSize } from "./measures.js";
import { words } from "./words.js";

const schema = (name: string): string => `http://schemas.openxmlformats.org/drawingml/2006/${name}`;
const svgSchema = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/** Name of the extension of a picture that holds it as SVG ([MS-ODRAWXML] 2.3.3). */
const svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/**
 * A drawing in a line of its own: the SVG, and for readers that do not know it the picture beside it. The images of the package `docx` are
 * told apart by names that it looks for in the whole text, and all have one number; these have relationships and numbers of their own.
 *
 * @param picture - The drawing.
 * @param about - Its name, and what there is to see, for whoever does not see it.
 * @param context - The place.
 * @returns The run; undefined for a drawing that does not say how large it is.
 */
export function drawing(
  { svg, png }: ChartPicture,
  about: { readonly name: string; readonly alternative: string },
  { docx, ledger, indent }: DocxContext,
): ParagraphChild | undefined {
  const size = drawingSize(svg, indent);
  if (size === undefined) return undefined;
  const part = (
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    ...children: readonly XmlComponent[]
  ): XmlComponent =>
    new docx.BuilderElement({
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
      children,
    });
  const named = {
    id: ledger.next(),
    name: words(about.name),
    descr: words(about.alternative),
  };
  const extent = { cx: size.width, cy: size.height };
  const blip = part(
    "a:blip",
    { "r:embed": ledger.media.add(png, "png") },
    part(
      "a:extLst",
      {},
      part(
        "a:ext",
        { uri: svgExtension },
        part("asvg:svgBlip", { "xmlns:asvg": svgSchema, "r:embed": ledger.media.add(svg, "svg") }),
      ),
    ),
  );
  const shape = part(
    "pic:spPr",
    {},
    part("a:xfrm", {}, part("a:off", { x: 0, y: 0 }), part("a:ext", extent)),
    part("a:prstGeom", { prst: "rect" }, part("a:avLst", {})),
  );
  const image = part(
    "pic:pic",
    { "xmlns:pic": schema("picture") },
    part("pic:nvPicPr", {}, part("pic:cNvPr", named), part("pic:cNvPicPr", {})),
    part("pic:blipFill", {}, blip, part("a:stretch", {}, part("a:fillRect", {}))),
    shape,
  );
  const inline = part(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    part("wp:extent", extent),
    part("wp:docPr", named),
    part(
      "wp:cNvGraphicFramePr",
      {},
      part("a:graphicFrameLocks", { "xmlns:a": schema("main"), noChangeAspect: 1 }),
    ),
    part(
      "a:graphic",
      { "xmlns:a": schema("main") },
      part("a:graphicData", { uri: schema("picture") }, image),
    ),
  );
  return inParagraph(part("w:r", {}, part("w:drawing", {}, inline)));
}
