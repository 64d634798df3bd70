import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../engines/runProgram.js";
import { findProgram } from "../engines/findProgram.js";
import { workFolder } from "../engines/workFolder.js";

/** What an office makes of a document. */
export interface Printed {
  /** The words of each page. */
  readonly pages: readonly string[];
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[];
  /** Width and height of each image, in its own dots. */
  readonly images: readonly (readonly [number, number])[];
}

const program = (name: string): string => {
  const file = findProgram(name);
  if (file === undefined) throw new Error(`${name} is not installed`);
  return file;
};

/** Where the pages are left as pictures, to be looked at. */
const pictures = join("out", "office");

/** Has LibreOffice print a Word document, leaves a picture of each page in out/office, and reads the pages back. */
export async function toPdf(name: string, document: Uint8Array): Promise<Printed> {
  const work = workFolder();
  try {
    const cwd = work.path;
    writeFileSync(join(cwd, `${name}.docx`), document);
    await runProgram(program("soffice"), ["--headless", "--convert-to", "pdf", `${name}.docx`], { cwd });
    await runProgram(program("pdftoppm"), ["-r", "60", "-png", `${name}.pdf`, name], { cwd });
    const text = await runProgram(program("pdftotext"), ["-layout", `${name}.pdf`, "-"], { cwd });
    const facts = await runProgram(program("pdfinfo"), ["-f", "1", "-l", "9999", `${name}.pdf`], { cwd });
    const images = await runProgram(program("pdfimages"), ["-list", `${name}.pdf`], { cwd });
    const folder = join(pictures, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of readdirSync(cwd).filter((file) => /\.(?:png|pdf|docx)$/.test(file))) {
      copyFileSync(join(cwd, file), join(folder, file));
    }
    return {
      pages: text.split("\f").slice(0, -1),
      sizes: [...facts.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(
        ([, width, height]) => [Number(width), Number(height)] as const,
      ),
      images: [...images.matchAll(/^ +\d+ +\d+ image +(\d+) +(\d+)/gm)].map(
        ([, width, height]) => [Number(width), Number(height)] as const,
      ),
    };
  } finally {
    work.remove();
  }
}
