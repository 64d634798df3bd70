/**
 * A file to be written: this library writes none itself.
 *
 * @example
 * import type { PublishedFile } from "opsc/statistics";
 * const file: PublishedFile = { path: "datapackage.json", content: "{}\n" };
 * file.path; //=> "datapackage.json"
 */
export interface PublishedFile {
  /** Its path inside the package, with `/` between folders. */
  readonly path: string;
  /** Its text, to be written in UTF-8. */
  readonly content: string;
}
