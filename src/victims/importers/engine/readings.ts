import { countryCodeOf } from "../../../codes/countries.js";
import { alpha2ByAlpha3 } from "../../../codes/subdivisions.js";
import { dayPattern } from "../../../time/calendarPattern.js";
import { highestAge, type RecordedAge } from "../../record/recordedAge.js";
import type { ImportReading } from "../codes/importReadings.js";
import type { ImportMapping } from "../importMapping.js";

/** What a text becomes: a value, `null` where its place in the mapping is empty, `undefined` where it has none. */
type Read = string | RecordedAge | null | undefined;

const alpha3ByAlpha2: ReadonlyMap<string, string> = new Map(
  [...alpha2ByAlpha3].map(([three, two]) => [two, three]),
);
const withoutTime = /^(\d{4}[-/]\d\d[-/]\d\d)(?:[T ].*)?$/s;
const wholeDay = new RegExp(`^(?:${dayPattern})$`);

/** Spreadsheets and data frames write a whole number as `1.0`. */
const plainNumber = (text: string): string => text.replace(/^(\d+)\.0+$/, "$1");

const lookUp = (text: string, { values }: ImportMapping): string | null | undefined => {
  if (values === undefined) return undefined;
  if (Object.hasOwn(values, text)) return values[text];
  const number = plainNumber(text);
  return Object.hasOwn(values, number) ? values[number] : undefined;
};

const yearsOf = (text: string): number | undefined => {
  const number = plainNumber(text);
  return /^\d{1,3}$/.test(number) && Number(number) <= highestAge ? Number(number) : undefined;
};

const readers: Readonly<Record<ImportReading, (text: string, mapping: ImportMapping) => Read>> = {
  code: lookUp,
  country: (text) => (alpha2ByAlpha3.has(text) ? text : alpha3ByAlpha2.get(text)),
  "country-name": (text, mapping) => {
    const declared = lookUp(text, mapping);
    return declared === undefined ? countryCodeOf(text.replaceAll("_", " ")) : declared;
  },
  year: (text) => {
    const number = plainNumber(text);
    return /^(?:19|20)\d\d$/.test(number) ? number : undefined;
  },
  month: (text) => {
    const day = withoutTime.exec(text)?.[1]?.replaceAll("/", "-") ?? "";
    return wholeDay.test(day) ? day.slice(0, 7) : undefined;
  },
  "years-of-age": (text) => {
    const years = yearsOf(text);
    return years === undefined ? undefined : { kind: "exact", years };
  },
  "estimated-age": (text) => {
    const years = yearsOf(text);
    return years === undefined
      ? undefined
      : { kind: "estimated", minimum: years, maximum: years, method: "unknown" };
  },
  "age-range": (text, mapping) => {
    const [minimum, maximum] = (lookUp(text, mapping) ?? "").split("-");
    return minimum === undefined || maximum === undefined
      ? undefined
      : { kind: "range", minimum: Number(minimum), maximum: Number(maximum) };
  },
  "source-id": () => null,
};

/** Reads one text of a column. */
export const readText = (text: string, mapping: ImportMapping): Read =>
  readers[mapping.reading](text, mapping);
