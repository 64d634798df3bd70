import type { CountryCode } from "../../codes/countries.js";
import type { Instrument } from "../../codes/instruments.js";
import type { Issue } from "../../issues/issue.js";
import type { DocumentSymbol } from "../symbol/documentSymbol.js";
import { parseSymbol } from "../symbol/parseSymbol.js";
import type { ConcludingObservations } from "./concludingObservations.js";
import { readConsideration, sessionIn, stateOfTitle, symbolsIn } from "./headerFacts.js";
import type { PreparedText } from "./prepareText.js";
import { resolveSymbol } from "./resolveSymbol.js";

/** The facts of a document's head and first paragraphs. */
export type Header = Pick<
  ConcludingObservations,
  | "symbol"
  | "symbolBasis"
  | "title"
  | "state"
  | "reportSymbol"
  | "session"
  | "meetings"
  | "consideredOn"
  | "adoptedOn"
>;

const missing = (key: string, what: string): Issue => ({
  code: "header-incomplete",
  severity: "warning",
  path: [key],
  message: `Expected ${what} in the title, a footnote or the first paragraphs; it was not found.`,
});

/** The State report considered: one under the instrument, or one of the older series, whose symbols name no State. */
const reportIn = (opening: string, instrument: Instrument): DocumentSymbol | undefined => {
  const cited = symbolsIn(opening);
  const own = cited.find(
    ({ kind, body, protocol }) =>
      kind === "state-report" && body === "CRC/C" && (protocol ?? "CRC") === instrument,
  );
  return (
    own ??
    cited.find(({ legacy, kind, suffixes }) => legacy && kind === "general-document" && suffixes.length > 0)
  );
};

/** Reads the header facts; an error among the issues means that the symbol given is none. */
export function readHeader(
  prepared: PreparedText,
  opening: string,
  instrument: Instrument,
  given: string | undefined,
): { readonly header: Header; readonly issues: readonly Issue[] } {
  const { head, footnotes, furniture } = prepared;
  // Since about 2022 the report's symbol stands in a footnote to paragraph 1.
  const report = reportIn([opening, ...footnotes].join(" . "), instrument);
  const named: CountryCode | undefined = stateOfTitle(head.title) ?? stateOfTitle(opening.slice(0, 600));
  const resolved = resolveSymbol({
    given,
    printed: symbolsIn([head.text, ...furniture].join("\n")),
    report,
    instrument,
    state: named,
    title: `${head.title} ${opening.slice(0, 400)}`,
  });
  const own = resolved.symbol === null ? undefined : parseSymbol(resolved.symbol).value;
  const state = report?.country ?? own?.country ?? named ?? null;
  const session = sessionIn([head.text, ...footnotes].join(" . ")) ?? sessionIn(opening.slice(0, 800));
  const consideration = readConsideration(opening);
  return {
    header: {
      symbol: resolved.symbol,
      symbolBasis: resolved.basis,
      title: head.title,
      state,
      reportSymbol: report?.symbol ?? null,
      session,
      ...consideration,
    },
    issues: [
      ...resolved.issues,
      ...(consideration.adoptedOn === null ? [missing("adoptedOn", "the day of adoption")] : []),
      ...(session === null ? [missing("session", "the number of the session")] : []),
      ...(state === null ? [missing("state", "the State")] : []),
    ],
  };
}
