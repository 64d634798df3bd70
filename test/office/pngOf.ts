import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram } from "../engines/findProgram.js";
import { runProgram } from "../engines/runProgram.js";
import { workFolder } from "../engines/workFolder.js";

/** Draws an SVG as PNG, twice as large as it says, with librsvg. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const program = findProgram("rsvg-convert");
  if (program === undefined) throw new Error("rsvg-convert is not installed");
  const work = workFolder();
  try {
    writeFileSync(join(work.path, "drawing.svg"), svg);
    await runProgram(program, ["--zoom", "2", "--output", "drawing.png", "drawing.svg"], { cwd: work.path });
    return readFileSync(join(work.path, "drawing.png"));
  } finally {
    work.remove();
  }
}
