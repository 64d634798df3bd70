/**
 * Where a fact comes from: an instrument, a United Nations document or a publication, down to the paragraph.
 * Every code, rule and default of the package carries one.
 *
 * @example
 * import type { Source } from "opsc/sources";
 * const source: Source = { title: "CRC/C/OPSC/TKM/CO/1", locator: "para. 27 (a)" };
 * `${source.title}, ${source.locator}`; //=> "CRC/C/OPSC/TKM/CO/1, para. 27 (a)"
 */
export interface Source {
  /** Symbol of the document, or title of the instrument or publication. */
  readonly title: string;
  /** Article, paragraph or page inside it. */
  readonly locator?: string | undefined;
  /** Year of publication, where the title does not fix it. */
  readonly year?: number | undefined;
  /** Stable address, where there is one. */
  readonly url?: string | undefined;
}
