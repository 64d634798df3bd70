import { access, constants, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { ValidationSummary } from "../node/streams/summary/validationSummary.js";
import { UsageError } from "./context.js";
import { fileError } from "./fileError.js";

const unlessMissing = (error: unknown): undefined => {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
};

/** Finds out before any work is done whether the summary can be written; it is never written over the file that is read. */
export async function checkSummaryFile(summary: string, read: string): Promise<void> {
  try {
    const facts = await stat(summary).catch(unlessMissing);
    if (facts?.isDirectory() === true) {
      throw new UsageError(`Expected the name of a file for --summary, but this is a folder: ${summary}.`);
    }
    await access(facts === undefined ? dirname(summary) : summary, constants.W_OK);
    if (facts?.isFile() !== true || read === "-") return;
    if ((await realpath(summary)) === (await realpath(read).catch(unlessMissing))) {
      throw new UsageError(
        `Expected another file for --summary than the one that is read: ${summary}. Nothing was changed.`,
      );
    }
  } catch (error) {
    throw fileError(summary, "written", error);
  }
}

/** Writes the summary as JSON. */
export async function writeSummary(file: string, summary: ValidationSummary): Promise<void> {
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`, "utf8").catch((error: unknown) => {
    throw fileError(file, "written", error);
  });
}
