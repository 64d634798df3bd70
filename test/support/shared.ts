import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, it } from "vitest";

/** Folder of the documents that stay out of the repository. */
const folder = resolve(process.env["OPSC_SHARED"] ?? "../shared");

/** Said where a document is absent. */
export const absent = "The published texts are absent: set OPSC_SHARED to the folder whose data/ holds them.";

/** The text of a shared document, or undefined where the folder is absent. */
export function sharedText(name: string): string | undefined {
  const path = resolve(folder, "data", name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Describes tests that need a shared document; without it they are skipped with a message. */
export function describeWithShared(name: string, file: string, tests: (text: string) => void): void {
  const text = sharedText(file);
  if (text === undefined) {
    describe(name, () => {
      it.skip(absent, () => undefined);
    });
    return;
  }
  describe(name, () => {
    tests(text);
  });
}
