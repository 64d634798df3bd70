import type * as library from "docx";

/** The package `docx`, as it is after loading. */
export type DocxLibrary = typeof library;

const load = (): Promise<DocxLibrary> => import("docx");

/**
 * Loads the package `docx`, which is there only where somebody installed it.
 *
 * @param loader - How it is loaded.
 * @returns The package.
 * @throws Error where it is not there, with the command that installs it.
 */
export async function docxLibrary(loader = load): Promise<DocxLibrary> {
  try {
    return await loader();
  } catch (cause) {
    throw new Error(
      'toDocx needs the package "docx", which is not installed. Install it with: npm install docx@^9.5.1',
      { cause },
    );
  }
}
