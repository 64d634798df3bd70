import { findProgram } from "../engines/findProgram.js";
import type { Tool } from "../support/installTools.js";

const tool = (name: string, programs: readonly string[], packages: readonly string[]): Tool => ({
  name,
  packages,
  isInstalled: () => programs.every((program) => findProgram(program) !== undefined),
});

/** What the tests of Word documents need: an office that reads them, and readers of its PDF. */
export const officeTools: readonly Tool[] = [
  tool("LibreOffice Writer", ["soffice"], ["libreoffice-writer-nogui", "fonts-liberation2"]),
  tool("Poppler", ["pdftotext", "pdftoppm"], ["poppler-utils"]),
];
