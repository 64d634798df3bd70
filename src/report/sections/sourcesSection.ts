import { list } from "../../fragments/list.js";
import { numberedParagraph } from "../../fragments/numberedParagraph.js";
import { paragraph } from "../../fragments/paragraph.js";
import { section, type SectionFragment } from "../../fragments/section.js";
import { sourceReference } from "../../fragments/sourceReference.js";
import { formatSource } from "../../sources/formatSource.js";
import type { Source } from "../../sources/source.js";
import { sortedBy } from "../order.js";
import type { ReportContext } from "../reportContext.js";

/** Every source that the report rests on, once. */
const sourcesOf = ({ caseFile, entries }: ReportContext, further: readonly Source[]): Source[] => {
  const all = [
    ...further,
    { title: caseFile.symbol },
    ...(caseFile.reportSymbol === undefined ? [] : [{ title: caseFile.reportSymbol }]),
    ...entries.flatMap(({ measures, evidence, answer }) => [
      ...measures.map(({ instrument }) => instrument),
      ...evidence.flatMap(({ source, instrument }) => [source, instrument]),
      ...answer.views.map(({ assessment }) => assessment.source),
    ]),
    ...caseFile.timeline.map(({ source }) => source),
    ...caseFile.deadlines.map(({ source }) => source),
    ...caseFile.receivedReports.map(({ source }) => source),
  ].filter((source) => source !== undefined);
  // Of sources that read the same the last stands, and those with an address come after those without.
  const byLine = new Map(
    sortedBy(all, (source) => source.url ?? "").map((source) => [formatSource(source), source]),
  );
  return sortedBy([...byLine.values()], (source) => ordered(formatSource(source)));
};

/** The documents in the order of their first source, each with all the places in it that the report rests on. */
const documentsOf = (sources: readonly Source[]): Source[] => {
  const documents = new Map<string, { readonly document: Source; readonly places: readonly string[] }>();
  for (const { locator, ...document } of sources) {
    const { title, year, url } = document;
    const key = JSON.stringify([title, year, url]);
    const known = documents.get(key) ?? { document, places: [] };
    const places = locator === undefined ? known.places : [...known.places, locator];
    documents.set(key, { document: known.document, places });
  }
  return [...documents.values()].map(({ document, places }) =>
    places.length === 0 ? document : { ...document, locator: places.join("; ") },
  );
};

/** Numbers in the order of their size: `para. 4` before `para. 16`. */
const ordered = (line: string): string =>
  line.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, "0"));

/** The list of sources, with further ones that the report rests on. */
export function sourcesSection(context: ReportContext, further: readonly Source[] = []): SectionFragment {
  const { messages } = context;
  const documents = documentsOf(sourcesOf(context, further));
  return section({
    id: "sources",
    title: messages.parts.sources,
    children: [
      numberedParagraph(1, messages.sourcesNote(documents.length)),
      list(documents.map((source) => [paragraph([sourceReference(source)])])),
    ],
  });
}
