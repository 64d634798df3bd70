import { debianTool, poppler } from "../support/debianTool.js";
import type { Tool } from "../support/installTools.js";

/** What the tests of Word documents need: an office that reads them, readers of its PDF, and what makes pictures of drawings. */
export const officeTools: readonly Tool[] = [
  debianTool("LibreOffice Writer", ["soffice"], ["libreoffice-writer-nogui", "fonts-liberation2"]),
  poppler,
  debianTool("librsvg", ["rsvg-convert"], ["librsvg2-bin"]),
];
