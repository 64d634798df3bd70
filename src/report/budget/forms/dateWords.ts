type TwelveNames = readonly [
  ...[string, string, string, string, string, string],
  ...[string, string, string, string, string, string],
];

/** How a language writes dates. */
interface DateForms {
  /** Names of the months inside a full date. */
  readonly months: TwelveNames;
  /** Names of the months that stand without a day, where they differ. */
  readonly monthsAlone?: TwelveNames;
  /** A full date. */
  readonly day: (day: number, month: string, year: string) => string;
  /** A month of a year. */
  readonly month: (month: string, year: string) => string;
  /** A year alone. */
  readonly year: (year: string) => string;
}

/**
 * Writes dates in a language, from names of months of the package's own: the language data of engines differ between versions.
 *
 * @param forms - The names, and the order of the parts.
 * @returns Writes a date, full or partial; anything else stays as it is.
 */
export function dateWords(forms: DateForms): (value: string) => string {
  return (value) => {
    const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
    if (parts === null) return value;
    const [, year = "", month, day] = parts;
    if (month === undefined) return forms.year(year);
    const place = Number(month) - 1;
    const name = (day === undefined ? (forms.monthsAlone ?? forms.months) : forms.months)[place];
    if (name === undefined) return value;
    return day === undefined ? forms.month(name, year) : forms.day(Number(day), name, year);
  };
}
