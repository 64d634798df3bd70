import type { Result } from "../../issues/result.js";
import { parseSymbol } from "../symbol/parseSymbol.js";
import type { ConcludingObservations } from "./concludingObservations.js";
import type { ObservationParagraph } from "./observationParagraph.js";
import { dueDateIn } from "./dueDate.js";
import { prepareText } from "./prepareText.js";
import { readHeader } from "./readHeader.js";
import { readParagraphs } from "./readParagraphs.js";
import { recogniseDocument } from "./recogniseDocument.js";

/**
 * Options of {@link readConcludingObservations}.
 *
 * @example
 * import type { ReadOptions } from "opsc/documents";
 * const options: ReadOptions = { symbol: "CRC/C/OPSC/TKM/CO/1" };
 * options.symbol; //=> "CRC/C/OPSC/TKM/CO/1"
 */
export interface ReadOptions {
  /** The document's own symbol, where the caller knows it. */
  readonly symbol?: string | undefined;
}

/** Paragraphs that may set the next report's date: those under its heading, then the last ones that ask for something. */
const askingForReport = (paragraphs: readonly ObservationParagraph[]): string[] => {
  const underHeading = paragraphs.filter(({ cluster }) => cluster === "next-report");
  const asking = paragraphs.filter(({ kind }) => kind === "recommendation" || kind === "mixed");
  return [...underHeading, ...asking.slice(-4).reverse()].map(({ text }) => text);
};

/**
 * Reads concluding observations of the Committee on the Rights of the Child, on the Convention, OPSC or OPAC, from text as
 * it comes out of a PDF or HTML file.
 *
 * Page headers, page numbers and footnotes are taken out, broken lines and words are joined, and paragraphs are found by the
 * sequence of their numbers. What was repaired, inferred or cannot be right is said in the issues, never passed over.
 *
 * @param text - The extracted text, in English, of any size. Wrapping, indentation and kinds of dashes do not matter.
 * @param options - The document's own symbol, where known.
 * @returns The document with its issues; for any other text one error that says what was expected, never half a document.
 * @source CRC/C/OPSC/TKM/CO/1 and reporting facts 0.1, 1.7 and 2.1
 * @example
 * import { readConcludingObservations } from "opsc/documents";
 * const text = `Concluding observations on the initial report of Iceland
 * 1. The Committee considered the initial report of Iceland (CRC/C/OPSC/ISL/1) at its 10th meeting, held on 2 May 2006,
 * and adopted at its 12th meeting, held on 5 May 2006, the following concluding observations.
 * 2. The Committee urges the State party to:
 * (a) Adopt a plan of action;
 * (b) Fund it.`;
 * const reading = readConcludingObservations(text);
 * reading.ok ? reading.value.recommendations.map(({ id, strength }) => [id, strength]) : [];
 * //=> [["CRC/C/OPSC/ISL/CO/1#2(a)", "urges"], ["CRC/C/OPSC/ISL/CO/1#2(b)", "urges"]]
 * readConcludingObservations("A press release.").ok; //=> false
 */
export function readConcludingObservations(
  text: string,
  options: ReadOptions = {},
): Result<ConcludingObservations> {
  const given = options.symbol === undefined ? undefined : parseSymbol(options.symbol).value?.symbol;
  const prepared = prepareText(text, given);
  const { drafts, head } = prepared;
  const opening = drafts
    .slice(0, 3)
    .map((draft) => draft.text)
    .join(" ");
  const recognised = recogniseDocument({
    head: head.text,
    title: head.title,
    opening,
    paragraphs: drafts.map((draft) => draft.text),
  });
  if ("issue" in recognised) return { ok: false, issues: [recognised.issue] };
  const { instrument } = recognised;
  const { header, issues } = readHeader(prepared, opening, instrument, options.symbol);
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  const { sections, paragraphs, recommendations, ...body } = readParagraphs(prepared, {
    symbol: header.symbol ?? "?",
    instrument,
  });
  return {
    ok: true,
    value: {
      ...header,
      instrument,
      nextReportDueOn: dueDateIn(askingForReport(paragraphs)),
      sections,
      paragraphs,
      recommendations,
      footnotes: prepared.footnotes,
    },
    issues: [...issues, ...prepared.issues, ...body.issues],
  };
}
