import type { CountryCode } from "../../codes/countries.js";
import type { Instrument } from "../../codes/instruments.js";
import type { Issue } from "../../issues/issue.js";
import type { DocumentSymbol } from "../symbol/documentSymbol.js";
import { parseSymbol } from "../symbol/parseSymbol.js";
import { cycleOfTitle, instrumentOf, observationsSymbolOf } from "./headerFacts.js";

/** The document's own symbol and where it comes from. */
export interface ResolvedSymbol {
  /** The symbol, or null. */
  readonly symbol: string | null;
  /** Where it comes from. */
  readonly basis: "given" | "printed" | "inferred" | "none";
  /** What a reader should know of that. */
  readonly issues: readonly Issue[];
}

const issue = (code: string, severity: Issue["severity"], message: string): Issue => ({
  code,
  severity,
  path: ["symbol"],
  message,
});

/** Takes the symbol that was given, else the one printed, else infers it from the report's symbol or the title. */
export function resolveSymbol(facts: {
  readonly given: string | undefined;
  readonly printed: readonly DocumentSymbol[];
  readonly report: DocumentSymbol | undefined;
  readonly instrument: Instrument;
  readonly state: CountryCode | undefined;
  readonly title: string;
}): ResolvedSymbol {
  const inferred = facts.report === undefined ? undefined : observationsSymbolOf(facts.report);
  if (facts.given !== undefined) {
    const { value, issues } = parseSymbol(facts.given);
    const all: Issue[] = issues.map((each) => ({ ...each, path: ["symbol"] }));
    if (value?.kind !== "concluding-observations") {
      const message = "Expected the symbol of concluding observations, such as CRC/C/OPSC/TKM/CO/1.";
      return { symbol: null, basis: "none", issues: [...all, issue("symbol-given", "error", message)] };
    }
    if (inferred !== undefined && inferred !== value.symbol) {
      all.push(
        issue(
          "symbol-differs",
          "warning",
          `The given symbol is not the one that follows from the report (${inferred}).`,
        ),
      );
    }
    return { symbol: value.symbol, basis: "given", issues: all };
  }
  const country = facts.report?.country ?? facts.state;
  const printed = facts.printed.find(
    (symbol) =>
      symbol.kind === "concluding-observations" &&
      instrumentOf(symbol) === facts.instrument &&
      (symbol.country === null || country === undefined || symbol.country === country),
  );
  if (printed !== undefined) return { symbol: printed.symbol, basis: "printed", issues: [] };
  if (inferred !== undefined) {
    const message = `The text does not print its own symbol; ${inferred} is inferred from the symbol of the report.`;
    return {
      symbol: inferred,
      basis: "inferred",
      issues: [issue("symbol-inferred", "information", message)],
    };
  }
  const cycle = cycleOfTitle(facts.title);
  if (cycle !== undefined && facts.state !== undefined) {
    const head = ["CRC/C", ...(facts.instrument === "CRC" ? [] : [facts.instrument]), facts.state, "CO"];
    const symbol = [
      ...head,
      cycle.first === cycle.last ? `${cycle.first}` : `${cycle.first}-${cycle.last}`,
    ].join("/");
    const message = `The text prints no symbol; ${symbol} is inferred from its title. Check it, or give the symbol.`;
    return { symbol, basis: "inferred", issues: [issue("symbol-inferred", "warning", message)] };
  }
  const message =
    "The text prints no symbol and none could be inferred. Give the symbol, so that recommendations have identifiers.";
  return { symbol: null, basis: "none", issues: [issue("symbol-unknown", "warning", message)] };
}
