import { englishDatesIn } from "../../time/englishDates.js";
import { isPartialDate, type PartialDate } from "../../time/partialDate.js";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The date that a free text names, when it names just one: a full date, a month with its year, or a year. */
export function targetDateOf(text: string): PartialDate | null {
  const tidy = text.replace(/\s+/g, " ").trim();
  const [exact] = [tidy].filter((written) => isPartialDate(written));
  if (exact !== undefined) return exact;
  const years = new Set(tidy.match(/\b(?:19|20)\d{2}\b/g));
  const [year, ...others] = years;
  if (year === undefined || others.length > 0) return null;
  const [day, ...moreDays] = englishDatesIn(tidy);
  if (day !== undefined) return moreDays.length === 0 ? day : null;
  const [whole, ...moreWholes] = (tidy.match(/\d{4}-\d{2}(?:-\d{2})?/g) ?? []).filter((written) =>
    isPartialDate(written),
  );
  if (whole !== undefined) return moreWholes.length === 0 ? whole : null;
  const named = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}\b/i.exec(tidy);
  const month = months.indexOf(named?.[1]?.toLowerCase() ?? "") + 1;
  return month === 0 ? year : `${year}-${String(month).padStart(2, "0")}`;
}
