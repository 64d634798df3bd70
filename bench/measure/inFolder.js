import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs something with a temporary folder that is removed afterwards, whatever happens. */
export const inFolder = async (run) => {
  const folder = mkdtempSync(join(tmpdir(), "opsc-bench-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
