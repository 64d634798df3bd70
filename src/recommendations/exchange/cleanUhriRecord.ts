import type { CountryCode } from "../../codes/countries.js";
import type { Issue } from "../../issues/issue.js";
import { isPlainDate, type PlainDate } from "../../time/plainDate.js";
import { countryOf, countryOfSymbol } from "./countryOf.js";
import { paragraphOfText } from "./paragraphOfText.js";
import { plainTextOfHtml } from "./plainTextOfHtml.js";
import { shortBodyName } from "./uhriBodies.js";
import type { UhriRecord } from "./uhriRecord.js";

/** Reads a field of a raw record, whatever it holds. */
export type UhriField = (name: string) => unknown;

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

const withoutDash = (text: string): string => text.trim().replace(/^-\s+/, "").trim();

/** A list of the export: in JSON a list or one text, in CSV one entry on a line, with or without a dash before it. */
const listOf = (value: unknown): string[] => {
  const parts = Array.isArray(value) ? value.map(textOf) : [textOf(value)];
  return [...new Set(parts.flatMap((part) => part.split(/\r?\n/)).map(withoutDash))].filter(
    (part) => part !== "",
  );
};

const kindOf = (type: string): UhriRecord["kind"] => {
  if (/^recommendations?$/i.test(type)) return "recommendation";
  if (/^concerns?(?:\s?\/\s?observations?)?$/i.test(type)) return "concern";
  const identifier = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
  return type === "" || identifier.test(type) ? "unknown" : "other";
};

const dayOf = (value: unknown): PlainDate | null => {
  const day = textOf(value).trim().slice(0, 10);
  return isPlainDate(day) ? day : null;
};

const symbolOf = (value: unknown): string | null => {
  const symbol = withoutDash(plainTextOfHtml(textOf(value)))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, "");
  return symbol === "" ? null : symbol;
};

/** Cleans one record of the index; what was repaired or left out is said in issues. */
export function cleanUhriRecord(
  field: UhriField,
  row: number,
  path: Issue["path"],
): { readonly record: UhriRecord; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const symbol = symbolOf(field("Symbol"));
  const states: CountryCode[] = [];
  for (const name of listOf(field("Countries"))) {
    const code = countryOf(name);
    if (code !== undefined) states.push(code);
    else {
      issues.push({
        code: "country-unknown",
        severity: "warning",
        path: [...path, "Countries"],
        message: `Record ${row} names a country that ISO 3166-1 does not have under this name. Expected a name as the United Nations write it, or a code.`,
      });
    }
  }
  const fromSymbol = states.length > 0 || symbol === null ? undefined : countryOfSymbol(symbol);
  if (fromSymbol !== undefined) {
    states.push(fromSymbol);
    issues.push({
      code: "country-from-symbol",
      severity: "information",
      path: [...path, "Countries"],
      message: `Record ${row} has no readable country; it was taken from the symbol.`,
      suggestion: fromSymbol,
    });
  }
  const bodies = listOf(field("Body")).map(shortBodyName);
  const annotation = textOf(field("AnnotationId")).trim();
  const start = paragraphOfText(plainTextOfHtml(textOf(field("Text"))));
  return {
    record: {
      row,
      symbol,
      paragraph: start.paragraph,
      item: start.item,
      heading: start.heading,
      text: start.text,
      otherIds: annotation === "" ? {} : { uhri: annotation },
      kind: kindOf(listOf(field("AnnotationType"))[0] ?? ""),
      body: bodies[0] ?? null,
      states: [...new Set(states)],
      publishedOn: dayOf(field("PublicationDate")),
      themes: listOf(field("Themes")),
      affectedPersons: listOf(field("AffectedPersons")),
      sdgs: listOf(field("Sdgs")),
      uprPositions: listOf(field("UprPositions")),
    },
    issues,
  };
}
