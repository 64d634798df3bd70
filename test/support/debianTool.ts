import { findProgram } from "../engines/findProgram.js";
import type { Tool } from "./installTools.js";

/** Programs with the Debian packages that have them. */
export const debianTool = (name: string, programs: readonly string[], packages: readonly string[]): Tool => ({
  name,
  packages,
  isInstalled: () => programs.every((program) => findProgram(program) !== undefined),
});

/** Reads what stands in a PDF, and draws its pages. */
export const poppler = debianTool("Poppler", ["pdftotext", "pdftoppm", "pdfinfo"], ["poppler-utils"]);
