import type { Instrument } from "../../codes/instruments.js";
import type { Issue } from "../../issues/issue.js";
import { normaliseCharacters } from "../text/normaliseCharacters.js";
import { articleCitations } from "./articleCitations.js";
import type { Citation, CitationReading } from "./citation.js";
import { documentCitations } from "./documentCitations.js";
import { instrumentNear } from "./instrumentNear.js";
import { provisionIssue } from "./provisionIssue.js";

/**
 * Finds the references of a text: documents with their paragraphs, and articles as provision identifiers.
 *
 * Ranges are written out, letters inherit their paragraph, "ibid." takes the document before, and stops in the wrong place
 * do no harm. A provision that the Protocol does not have stays as printed and is flagged, with a correction where just one is near.
 *
 * @param text - Text of any length; offsets of the answer count in it once its dashes and spaces are made plain.
 * @param options - `instrument`: the one meant where an article names none (OPSC unless told).
 * @returns Citations in the order of the text, and the issues.
 * @source OPSC arts. 1-17 for what exists
 * @example
 * import { parseCitations } from "opsc/documents";
 * const { citations } = parseCitations("CRC/C/SVN/CO/3-4, paras. 24 (b) and 58 (b)");
 * citations.map((citation) => (citation.kind === "document" ? citation.paragraphs : []));
 * //=> [[{ paragraph: 24, item: "b" }, { paragraph: 58, item: "b" }]]
 * const articles = parseCitations("arts. 3; 4, paras. 2-3; 5-7").citations[0];
 * articles?.kind === "provision" ? articles.provisions : []; //=> ["3", "4.2", "4.3", "5", "6", "7"]
 */
export function parseCitations(
  text: string,
  options: { readonly instrument?: Instrument } = {},
): CitationReading {
  const own = options.instrument ?? "OPSC";
  const plain = normaliseCharacters(text.replace(/\s/g, " "));
  const documents = documentCitations(plain);
  const articles = articleCitations(plain);
  const issues: Issue[] = [];
  const citations: Citation[] = [];
  let next = 0;
  const takeDocuments = (until: number): void => {
    for (; next < documents.length; next += 1) {
      const document = documents[next];
      if (document === undefined || document.start >= until) return;
      const path = document.citation === undefined ? ["citations"] : ["citations", citations.length];
      for (const issue of document.issues) issues.push({ ...issue, path });
      if (document.citation !== undefined) citations.push(document.citation);
    }
  };
  for (const { start, end, paths } of articles) {
    takeDocuments(start);
    const { instrument, stated } = instrumentNear(plain, start, end, own);
    for (const path of paths) {
      const issue = provisionIssue(path, instrument, citations.length);
      if (issue !== undefined) issues.push(issue);
    }
    citations.push({
      kind: "provision",
      raw: plain.slice(start, end),
      start,
      end,
      instrument,
      instrumentStated: stated,
      provisions: [...new Set(paths.map((path) => path.join(".")))],
    });
  }
  takeDocuments(Infinity);
  return { citations, issues };
}
